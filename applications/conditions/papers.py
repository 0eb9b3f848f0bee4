"""What the conditions of a grant leave in its case: how each was met or waived, and the
file that shows it."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from applications.models import Application, Decision
from applications.register import reading
from applications.register.kinds import Contents, Direction, Found, PaperKind
from fund.models import Condition

State = Condition.State


def _of(application: Application):
    decisions = Decision.objects.filter(application=application, grant__isnull=False)
    rows = Condition.objects.filter(grant__in=decisions.values("grant"))
    return rows.for_list()


def _settled(application: Application) -> Iterator[Found]:
    rows = _of(application)
    for row in rows.filter(state__in=[State.ACCEPTED, State.WAIVED]):
        subject = _("A condition is met")
        if row.state == State.WAIVED:
            subject = _("A condition is waived")
        at = row.accepted_at or row.waived_at
        yield Found(row, Direction.DRAWN_UP, at, subject, row.waived_reference)


def _read_settled(row: Condition) -> Contents:
    found = [
        (_("Condition"), row.text),
        (_("When"), str(row.get_kind_display())),
        (_("Last day"), row.due_on.isoformat() if row.due_on else ""),
        (_("Who sees to it"), str(row.owner or "")),
        (_("How it is met"), row.evidence),
        (_("Reported by"), str(row.reported_by or "")),
        (_("Accepted by"), str(row.accepted_by or "")),
        (_("Waived by"), str(row.get_waived_body_display())),
        (_("Paragraph"), row.waived_reference),
        (_("Reason"), row.waived_reason),
    ]
    return Contents(sections=[(heading, text) for heading, text in found if text])


def _files(application: Application) -> Iterator[Found]:
    rows = _of(application).exclude(file="").filter(reported_at__isnull=False)
    for row in rows:
        subject = _("What shows that a condition is met")
        yield Found(
            row, Direction.ARRIVED, row.reported_at, subject, str(row.reported_by)
        )


def _read_file(row: Condition) -> Contents:
    return Contents(file=lambda: row.file, texts=reading.texts_of_file(row.file))


def _lately(since: datetime) -> Iterable[int]:
    changed = Condition.objects.filter(
        Q(reported_at__gte=since) | Q(accepted_at__gte=since) | Q(waived_at__gte=since)
    )
    decisions = Decision.objects.filter(grant__in=changed.values("grant"))
    return decisions.values_list("application", flat=True)


CONDITION = PaperKind(
    "condition",
    gettext_lazy("Condition"),
    _settled,
    _read_settled,
    closes_case=False,
    lately=_lately,
)
FILE = PaperKind(
    "condition_file",
    gettext_lazy("What shows that a condition is met"),
    _files,
    _read_file,
    closes_case=False,
    is_applicants_own=True,
    lately=_lately,
)
