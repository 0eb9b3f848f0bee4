"""What do declared and tried conflicts of interest leave in a case?"""

from collections.abc import Iterable, Iterator
from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from applications.models import Application
from applications.register.kinds import Contents, Direction, Found, PaperKind
from projects.models import ConflictOfInterest, ConflictRuling


def _answers(application: Application) -> Iterator[Found]:
    """A declaration is a public document (domain 3.5); an answer that there is none is
    too slight to be registered."""
    rows = ConflictOfInterest.objects.filter(project=application.project_id)
    declared = rows.exclude(ground=ConflictOfInterest.Ground.NONE)
    for row in declared.select_related("user").order_by("declared_at", "pk"):
        subject = _("Declared conflict of interest")
        yield Found(row, Direction.DRAWN_UP, row.declared_at, subject, str(row.user))


def _read_answer(row: ConflictOfInterest) -> Contents:
    found = [
        (_("Who"), str(row.user)),
        (_("The answer"), str(row.get_ground_display())),
        (_("In their own words"), row.note),
    ]
    return Contents(sections=[(heading, text) for heading, text in found if text])


def _lately_answered(since: datetime) -> Iterable[int]:
    rows = ConflictOfInterest.objects.filter(declared_at__gte=since)
    return _of_projects(rows)


def _lately_ruled(since: datetime) -> Iterable[int]:
    return _of_projects(ConflictRuling.objects.filter(ruled_at__gte=since))


def _of_projects(rows) -> Iterable[int]:
    cases = Application.objects.filter(project__in=rows.values("project"))
    return cases.values_list("pk", flat=True)


def _rulings(application: Application) -> Iterator[Found]:
    rows = ConflictRuling.objects.filter(project=application.project_id)
    for row in rows.select_related("user", "ruled_by").order_by("ruled_at", "pk"):
        subject = _("Decision about the conflict of interest of %(name)s")
        subject %= {"name": row.user}
        by = str(row.ruled_by)
        yield Found(row, Direction.DRAWN_UP, row.ruled_at, subject, by)


def _read_ruling(row: ConflictRuling) -> Contents:
    grounds = dict(ConflictOfInterest.Ground.choices)
    return Contents(
        sections=[
            (_("Who"), str(row.user)),
            (_("What is decided"), str(grounds[row.ground])),
            (_("Why"), row.reason),
            (_("Decided by"), str(row.ruled_by)),
        ]
    )


ANSWER = PaperKind(
    "conflict_answer",
    gettext_lazy("Declared conflict of interest"),
    _answers,
    _read_answer,
    closes_case=False,
    lately=_lately_answered,
)
RULING = PaperKind(
    "conflict_ruling",
    gettext_lazy("Decision about a conflict of interest"),
    _rulings,
    _read_ruling,
    closes_case=False,
    lately=_lately_ruled,
)
