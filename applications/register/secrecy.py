"""Who may read a paper that is marked as secret, and what does its mark close?

Those who prepare, register or decide the fund's cases, the assessors of the case, and
the auditors, who have a right by law to what they need (KL 12:9). The others who follow
the fund's cases, such as the finance officer and those who are co-opted, find the paper
in the register and no more. Each reading leaves a line in the history.
"""

from django.db.models import Exists, OuterRef

from accounts.access import given, require, rows_given
from accounts.audit import record
from applications.models import Application, RecordedPaper
from applications.register.kinds import kinds
from core.kept import Keys
from fund.models import Fund
from projects.models import Project
from projects.models.mark import HANDLES_SECRETS


def handles(user, application: Application) -> bool:
    """May this person read what is secret in the case? Conflicts are asked elsewhere."""
    if any(given(user, perm, application.fund) for perm in HANDLES_SECRETS):
        return True
    return given(user, "projects.assess_project", application.project)


def _closing():
    """Closed papers whose words stand on the case's own page too."""
    named = [kind.key for kind in kinds().values() if kind.closes_case]
    return RecordedPaper.objects.closed().filter(kind__in=named)


def closed_to(user, application: str = "pk") -> Exists:
    """Is the case of a row closed to `user`, who may read other cases of the fund?
    `application` is the path to it. Asked by every channel: page, list, count, search,
    export, packet, mail and paper."""
    keys = {name: Keys(each) for name, each in given_to(user).items()}
    return closed_in(application, **keys)


def given_to(user) -> dict[str, set[int]]:
    """What `closed_in` asks of a person."""
    return {
        "handling": rows_given(user, HANDLES_SECRETS, Fund),
        "assessing": rows_given(user, "projects.assess_project", Project),
    }


def closed_in(application: str, handling, assessing) -> Exists:
    """`closed_to` with what the person was given (core.kept)."""
    rows = _closing().filter(application=OuterRef(application))
    rows = rows.exclude(application__fund=handling)
    return Exists(rows.exclude(application__project=assessing))


def is_closed_to(user, application: Application) -> bool:
    """The same of one case; who handles it need not be asked about."""
    if handles(user, application):
        return False
    return Application.objects.filter(closed_to(user), pk=application.pk).exists()


def has_closed_paper() -> Exists:
    """For cases read with it as `has_closed_paper`, whose pages note who opens them."""
    return Exists(_closing().filter(application=OuterRef("pk")))


def note_case_reading(user, application) -> None:
    """Somebody with the right opens a page that tells of a case with secret papers."""
    if not application.has_closed_paper:
        return
    for paper in _closing().filter(application=application.pk):
        record(paper, "read", by=user, note=str(paper.number))


def open_target(user, target, *, is_own: bool = False) -> None:
    """Somebody opens a version, file, opinion … : 403 when its row is marked and the
    person has not the right; else a line in the history. `is_own`: the one who sent it."""
    rows = RecordedPaper.objects.about(target).closed()
    for paper in rows.select_related("application__fund", "application__project")[:1]:
        open_paper(user, paper, is_own=is_own)


def open_paper(user, paper: RecordedPaper, *, is_own: bool = False) -> None:
    """The same, for a row that has been read already."""
    if paper.is_closed:
        require(is_own or handles(user, paper.application))
        record(paper, "read", by=user, note=paper.file_number)
