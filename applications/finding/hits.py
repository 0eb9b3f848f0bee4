"""Which cases does the search over everything find?

Those that the list finds. A case that is closed to the person, by a conflict of interest
or by a mark of secrecy, is no hit here by its number either: the list has it, and says no
more than everybody may know.
"""

import re
from typing import Any

from django.db.models import F, Q, QuerySet
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.access import rows_given
from applications.finding import queries, words
from applications.models import Application
from applications.models.separation import stands_aside
from applications.register.secrecy import closed_to
from core import numbers
from core.kept import Keys
from core.pages.hits import MOST, Hit, HitKind, Sought, line
from projects.models import Project

RANKED = 100  # of the latest, among which those with the words in the name come first
NAMES = 200
IN_NAME = 2  # of words.Place
DIGITS = re.compile(r"\d{3,6}")
COLUMNS = (
    "pk",
    "registry_number",
    "state",
    "requested_amount",
    "submitted_at",
    "project__title",
    "project__lead_board__name",
    "project__lead_organisation__name",
)


def find(user, sought: Sought) -> list[Hit]:
    """One's own drafts by their name first; then what is handed in, by words or number."""
    found = queries.Found(user, sought.text)
    rows = [*_drafts(user, sought), *_handed_in(found, sought)][: MOST + 1]
    return [_hit(row) for row in rows]


def open_to(user) -> QuerySet[Application]:
    """What the person sees, and is told more of than that it is there."""
    own = Q(project=Keys(_own(user)))
    is_closed = stands_aside(user) | Q(closed_to(user))
    return Application.objects.visible_to(user).filter(own | ~is_closed)


def _own(user) -> set[int]:
    return rows_given(user, "projects.view_project", Project)


def _drafts(user, sought: Sought) -> list[dict]:
    """What nobody has handed in has no words in the index yet."""
    if not (own := _own(user)):
        return []
    rows = Application.objects.filter(project__in=own, submitted_at=None)
    rows = rows.filter(sought.within("project__title")).order_by("-pk")
    return list(rows.values(*COLUMNS)[: MOST + 1])


def _handed_in(found: queries.Found, sought: Sought) -> list[dict]:
    if not (found.search.words or found.search.terms):
        return []
    is_end = bool(DIGITS.fullmatch(sought.text))
    condition = found.ending(sought.text) if is_end else found.bare
    rows = open_to(found.user).filter(condition, submitted_at__isnull=False)
    rows = rows.order_by("-submitted_at", "-pk")
    if is_end or not found.has_words:
        return list(rows.values(*COLUMNS)[: MOST + 1])
    place = words.Place(F("search"), found.sought)
    ranked = list(rows.values(*COLUMNS, place=place)[:RANKED])
    return sorted(ranked, key=lambda row: -row["place"])[: MOST + 1]


def _hit(row: dict[str, Any]) -> Hit:
    lead = row["project__lead_board__name"] or row["project__lead_organisation__name"]
    amount = row["requested_amount"]
    page = (
        "applications:tasks" if row["submitted_at"] is None else "applications:detail"
    )
    return Hit(
        row["project__title"],
        reverse(page, args=[row["pk"]]),
        line(
            row["registry_number"],
            str(Application.State(row["state"]).label),
            lead or "",
            numbers.in_kronor(amount) if amount is not None else "",
            _("the words are in its text")
            if row.get("place", IN_NAME) < IN_NAME
            else "",
        ),
        row["registry_number"],
    )


def _names(user) -> list[str]:
    rows = open_to(user).order_by("-submitted_at", "-pk")
    return list(rows.values_list("project__title", flat=True)[:NAMES])


def _list(sought: Sought) -> str:
    return f"{reverse('applications:list')}?{urlencode({'q': sought.text})}"


CASES = HitKind("cases", gettext_lazy("Cases"), find, _list, _names)
