"""Which decisions by delegation are reported at which meeting?

What a delegate has decided is reported to the group (KL 6:40, 7:8). It comes on the agenda
of the next meeting whose members are not called yet: when it is decided, and at the latest
when the papers are sent.
"""

from django.db.models import QuerySet
from django.utils import translation
from django.utils.translation import gettext as _

from accounts.models import User
from applications.models import Decision, DecisionReport, Level
from core import clock
from fund.meetings import actions as meetings
from fund.models import AgendaItem, Fund, Meeting


def unreported(fund: Fund) -> QuerySet[Decision]:
    """Decisions by delegation that stand on no agenda, the first first."""
    rows = Decision.objects.filter(application__fund=fund, level=Level.DELEGATE)
    return rows.filter(report=None).order_by("recorded_at", "pk")


def report_next(fund: Fund, *, by: User) -> None:
    """Put what is unreported on the agenda of the next meeting, when one is planned."""
    ahead = fund.meetings.filter(
        state=Meeting.State.PLANNED, starts_at__gte=clock.now()
    )
    if meeting := ahead.order_by("starts_at", "pk").first():
        put_on(meeting, by=by)


def put_on(meeting: Meeting, *, by: User) -> None:
    """Put what is unreported on this agenda, at one point for all of it."""
    waiting = list(unreported(meeting.fund))
    if not waiting:
        return
    point = meeting.items.filter(reports__isnull=False).first()
    if point is None:
        with translation.override("sv"):  # the agenda and the minutes are Swedish
            title = _("Decisions by delegation")
        kind = AgendaItem.Kind.INFORMATION
        point = meetings.add_agenda_item(meeting, title=title, kind=kind, by=by)
    for decision in waiting:
        DecisionReport.objects.create(decision=decision, item=point)
