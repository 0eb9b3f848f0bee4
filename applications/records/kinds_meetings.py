"""What the steering group and the bodies above it leave in a case: answers about
conflicts of interest, extracts of the minutes, and the minutes of the body."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from django.db.models import F
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from applications.models import Application, Decision
from applications.register.kinds import Contents, Direction, Found, PaperKind
from core.days import in_words
from fund.models import MinutesFile
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
        (_("Answer"), str(row.get_ground_display())),
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
    for row in rows.select_related("user").order_by("ruled_at", "pk"):
        subject = _("Decision about a conflict of interest")
        yield Found(row, Direction.DRAWN_UP, row.ruled_at, subject, str(row.user))


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


def _extracts(application: Application) -> Iterator[Found]:
    """Each edition: a later one says what has come since."""
    rows = MinutesFile.objects.filter(paragraph__item__case__application=application)
    of_case = rows.annotate(number=F("paragraph__number"))
    for row in of_case.order_by("made_at", "pk"):
        subject = _("Extract of the minutes, § %(number)s, edition %(edition)s") % {
            "number": row.number,
            "edition": row.edition,
        }
        yield Found(row, Direction.DRAWN_UP, row.made_at, subject)


def _read_extract(row: MinutesFile) -> Contents:
    paragraph = row.paragraph
    words = [paragraph.heading, paragraph.text] if paragraph else []
    for entry in paragraph.entries.all() if paragraph else []:
        words += [entry.text, entry.reason]
    return Contents(file=lambda: row.file, texts=words)


def _body_minutes(application: Application) -> Iterator[Found]:
    rows = Decision.objects.filter(application=application).exclude(paper="")
    for row in rows.order_by("recorded_at", "pk"):
        subject = _("Minutes of %(body)s, %(day)s") % {
            "body": row.get_body_display(),
            "day": in_words(row.decided_on),
        }
        yield Found(row, Direction.ARRIVED, row.recorded_at, subject, row.minute)


def _read_body_minutes(row: Decision) -> Contents:
    return Contents(file=lambda: row.paper)


def _body_minutes_url(row: Decision) -> str:
    return reverse("applications:body_minutes", args=[row.application_id])


KINDS = [
    PaperKind(
        "conflict_answer",
        gettext_lazy("Declared conflict of interest"),
        _answers,
        _read_answer,
        closes_case=False,
        lately=_lately_answered,
    ),
    PaperKind(
        "conflict_ruling",
        gettext_lazy("Decision about a conflict of interest"),
        _rulings,
        _read_ruling,
        closes_case=False,
        lately=_lately_ruled,
    ),
    PaperKind(
        "minutes_extract",
        gettext_lazy("Extract of the minutes"),
        _extracts,
        _read_extract,
    ),
    PaperKind(
        "body_minutes",
        gettext_lazy("Minutes of the deciding body"),
        _body_minutes,
        _read_body_minutes,
        _body_minutes_url,
    ),
]
