"""How far has the next meeting come, for those who decide at it?"""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, F, OuterRef, Q, Subquery
from django.urls import reverse

from accounts.access import given
from config.start.days import Day
from core.kept import kept
from fund.models import AgendaItem, Fund, Meeting, Notice


@dataclass(frozen=True)
class Next:
    """The next meeting: its points and how many of them are cases without a decision, and
    when its papers went out, None when they have not."""

    starts_at: datetime
    place: str
    points: int
    cases: int
    sent_at: datetime | None
    url: str
    calendar_url: str


@kept
def _meeting(meeting):
    points = AgendaItem.objects.filter(meeting=OuterRef("pk")).order_by()
    undecided = Q(case__isnull=False, case__decision=None)
    counted = points.values("meeting").annotate(
        n=Count("pk"), cases=Count("pk", filter=undecided)
    )
    notices = Notice.objects.filter(meeting=OuterRef("pk")).order_by("number")
    return Meeting.objects.filter(pk=meeting).values_list(
        F("starts_at"),
        F("place"),
        Subquery(counted.values("n")),
        Subquery(counted.values("cases")),
        Subquery(notices.values("sent_at")[:1]),
    )


def meeting_of(user, fund: Fund, day: Day | None) -> Next | None:
    """The meeting of that day, for those who decide at it; how many cases there are is
    told, never which: those have their own rows among what waits."""
    if not day or not given(user, "fund.decide_cases", fund):
        return None
    for starts_at, place, points, cases, sent_at in _meeting(meeting=day.pk):
        calendar = reverse("applications:meeting_calendar", args=[day.pk])
        told = (starts_at, place, points or 0, cases or 0, sent_at)
        return Next(*told, day.url, calendar)
    return None
