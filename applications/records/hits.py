"""Which papers of the register does the search over everything find?

The register is open by law (OSL 5:1-2), and whoever asks for it is shown all of it. A
search that nobody asked the registrar about is more careful: no paper of a case that is
closed to the person, and none that is marked, unless the person handles such papers.
"""

import re

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from applications.models import RecordedPaper
from applications.register import secrecy
from applications.register.kinds import title_of
from core import days
from core.kept import Keys
from core.pages.hits import MOST, Hit, HitKind, Sought, line

NUMBER = re.compile(r"(.*\d{4}/\d{1,6})-(\d{1,4})")
PUBLIC = RecordedPaper.Secrecy.PUBLIC


def find(user, sought: Sought) -> list[Hit]:
    """By what they are about, sender or recipient, and number; the latest day first."""
    handling = Keys(secrecy.given_to(user)["handling"])
    rows = RecordedPaper.objects.visible_to(user).filter(
        ~Q(secrecy.closed_to(user, "application")),
        Q(secrecy=PUBLIC) | Q(application__fund=handling),
        _with(sought),
    )
    rows = rows.select_related("application").order_by("-dated_on", "-pk")
    return [_hit(paper) for paper in rows[: MOST + 1]]


def _with(sought: Sought) -> Q:
    """A number as the paper itself bears it, KS 2026/0412-3, or words."""
    if found := NUMBER.fullmatch(sought.text):
        return Q(application__registry_number__iendswith=found[1], number=int(found[2]))
    case = "application__registry_number"
    return sought.within("subject", "counterpart", case)


def _hit(paper: RecordedPaper) -> Hit:
    about = line(
        paper.file_number,
        title_of(paper.kind),
        f"{paper.get_direction_display().lower()} {days.in_words(paper.dated_on)}",
        paper.get_secrecy_display().lower(),
    )
    return Hit(paper.subject, paper.get_absolute_url(), about, paper.file_number)


PAPERS = HitKind("papers", _("Papers"), find)
