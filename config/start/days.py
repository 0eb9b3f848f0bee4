"""Which days lie ahead: meetings, the closing of calls, the end of the tertial?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import F, Q, Value
from django.urls import reverse
from django.utils.translation import gettext as _

from applications.models import Call
from core import clock
from core.kept import Some, kept
from evaluation import periods
from fund.models import Fund, Meeting

SHOWN = 5


@dataclass(frozen=True)
class Day:
    """A day to remember, for components/_timeline.html."""

    day: date
    title: str
    text: str = ""
    url: str = ""
    is_meeting: bool = False
    is_next: bool = True


def days_ahead(funds: Iterable[Fund]) -> list[Day]:
    """Meetings, the closing of calls and the end of the tertial, soonest first.

    Who sits in a meeting finds it here until it is closed.
    """
    now, pks = clock.now(), [fund.pk for fund in funds]
    rows = _ahead(funds=pks, today=clock.begins(clock.today()), now=now)
    tertial = periods.tertial_of(clock.today())
    last = Day(
        tertial.end,
        _("The tertial ends"),
        _("Reports are made of all running projects the night after."),
    )
    return sorted([*(_day(*row) for row in rows), last], key=lambda day: day.day)


@kept
def _ahead(funds: Some, today, now):
    state = Meeting.State
    meetings = Meeting.objects.filter(
        Q(starts_at__gte=today) & ~Q(state=state.CLOSED) | Q(state=state.OPEN),
        fund=funds,
    ).annotate(is_meeting=Value(True), words=F("place"), at=F("starts_at"))
    calls = Call.objects.filter(
        fund=funds, is_published=True, closes_at__gt=now
    ).annotate(is_meeting=Value(False), words=F("title"), at=F("closes_at"))
    columns = ("is_meeting", "pk", "words", "at")
    rows = meetings.values_list(*columns).union(calls.values_list(*columns), all=True)
    return rows.order_by("at", "pk")[:SHOWN]


def _day(is_meeting: bool, pk: int, words: str, at: datetime) -> Day:
    if not is_meeting:
        url = reverse("applications:call", args=[pk])
        return Day(clock.day_of(at), _("The call closes"), words, url)
    url = reverse("applications:meeting", args=[pk])
    title = _("The steering group meets")
    return Day(clock.day_of(at), title, words, url, is_meeting=True)
