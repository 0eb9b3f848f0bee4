"""Which days does a person's calendar show? Meetings, last days and report days of what
they may see, and never what a case is called: a calendar is read on other machines than
ours, and kept there after somebody has come to stand aside or something has become secret.
"""

import hashlib
from collections.abc import Iterator
from datetime import timedelta

from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.access import rows_given
from config.start.waiting import waiting_for
from core import clock
from core.pages.calendar import Event
from evaluation import periods
from fund.meetings.queries import event_of, for_calendar
from fund.models import Fund

DAYS_BACK = 60  # what was shown does not vanish the day after


def days_of(user) -> list[Event]:
    """Soonest deed first, then meetings, then the end of the tertial."""
    return [*_last_days(user), *_meetings(user), *_report_days(user)]


def _last_days(user) -> Iterator[Event]:
    for row in waiting_for(user):
        if row.due:
            about = f"{row.url} {row.title} {row.subject}"
            key = f"due-{hashlib.sha256(about.encode()).hexdigest()[:24]}"
            yield Event(key, row.title, row.due, row.url)


def _meetings(user) -> Iterator[Event]:
    inside = rows_given(user, "fund.view_fund_inside", Fund)
    since = clock.now() - timedelta(days=DAYS_BACK)
    for meeting in for_calendar(since).filter(fund__in=inside):
        yield event_of(meeting)


def _report_days(user) -> Iterator[Event]:
    """For those who read the fund's projects: the reports are made the night after."""
    if rows_given(user, "fund.view_projects", Fund):
        last = periods.tertial_of(clock.today()).end
        key = f"tertial-{last.isoformat()}"
        yield Event(key, _("The tertial ends"), last, reverse("evaluation:list"))
