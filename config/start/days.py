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
    """A day to remember."""

    day: date
    title: str
    url: str = ""
    is_meeting: bool = False
    pk: int = 0  # of the meeting
    is_open: bool = False


def days_ahead(funds: Iterable[Fund]) -> list[Day]:
    """Meetings, the closing of calls and the end of the tertial, soonest first.

    Who sits in a meeting finds it here until it is closed.
    """
    now, pks = clock.now(), [fund.pk for fund in funds]
    rows = _ahead(funds=pks, today=clock.begins(clock.today()), now=now)
    tertial = periods.tertial_of(clock.today())
    last = Day(tertial.end, _("The tertial ends, and reports are made"))
    return sorted([*(_day(*row) for row in rows), last], key=lambda day: day.day)


@kept
def _ahead(funds: Some, today, now):
    state = Meeting.State
    meetings = Meeting.objects.filter(
        Q(starts_at__gte=today) & ~Q(state=state.CLOSED) | Q(state=state.OPEN),
        fund=funds,
    ).annotate(is_meeting=Value(True), words=F("state"), at=F("starts_at"))
    calls = Call.objects.filter(
        fund=funds, is_published=True, closes_at__gt=now
    ).annotate(is_meeting=Value(False), words=F("title"), at=F("closes_at"))
    columns = ("is_meeting", "pk", "words", "at")
    rows = meetings.values_list(*columns).union(calls.values_list(*columns), all=True)
    return rows.order_by("at", "pk")[:SHOWN]


def _day(is_meeting: bool, pk: int, words: str, at: datetime) -> Day:
    if not is_meeting:
        return _closing(pk, words, at)
    url = reverse("applications:meeting", args=[pk])
    title = _("The steering group meets")
    is_open = words == Meeting.State.OPEN
    return Day(clock.day_of(at), title, url, is_meeting=True, pk=pk, is_open=is_open)


def _closing(pk: int, title: str, at: datetime) -> Day:
    words = _("The call %(title)s closes") % {"title": title}
    return Day(clock.day_of(at), words, reverse("applications:call", args=[pk]))


def next_closing(calls: Iterable[Call]) -> Day | None:
    """The day to remember of somebody who only applies; of calls, soonest first."""
    first = next(iter(calls), None)
    if first is None or first.closes_at is None:
        return None
    return _closing(first.pk, first.title, first.closes_at)
