"""Which periods do we report for? Tertials end on 30 April, 31 August, 31 December.

A fund's rules may ask for half-years or years instead.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.translation import gettext as _

from fund.models import RuleSet

ENDS = ((4, 30), (8, 31), (12, 31))
Rhythm = RuleSet.Rhythm
MONTHS = {Rhythm.TERTIAL.value: 4, Rhythm.HALF_YEAR.value: 6, Rhythm.YEAR.value: 12}


@dataclass(frozen=True, order=True)
class Period:
    """A stretch of days, both ends included."""

    start: date
    end: date

    def __str__(self):
        for number in (1, 2, 3):
            if self == tertial(self.start.year, number):
                return _("tertial %(number)s, %(year)s") % {
                    "number": number,
                    "year": self.start.year,
                }
        year, words = self.start.year, {"year": self.start.year}
        if self == Period(date(year, 1, 1), date(year, 12, 31)):
            return _("the year %(year)s") % words
        if self == Period(date(year, 1, 1), date(year, 6, 30)):
            return _("the first half of %(year)s") % words
        if self == Period(date(year, 7, 1), date(year, 12, 31)):
            return _("the second half of %(year)s") % words
        return f"{self.start:%Y-%m-%d} – {self.end:%Y-%m-%d}"


def tertial(year: int, number: int) -> Period:
    """Tertial 1, 2 or 3 of `year`."""
    return Period(date(year, number * 4 - 3, 1), date(year, *ENDS[number - 1]))


def tertial_of(day: date) -> Period:
    return tertial(day.year, (day.month + 3) // 4)


def tertial_before(day: date) -> Period:
    """The latest tertial that had ended before `day`."""
    return tertial_of(tertial_of(day).start - timedelta(days=1))


def twelve_months_to(day: date) -> Period:
    """The year that ends with `day`."""
    is_leap_day = (day.month, day.day) == (2, 29)
    year_ago = (
        date(day.year - 1, 2, 28) if is_leap_day else day.replace(year=day.year - 1)
    )
    return Period(year_ago + timedelta(days=1), day)


def period_of(day: date, rhythm: str) -> Period:
    """The period around `day` in a rhythm of reports."""
    months = MONTHS[rhythm]
    first = (day.month - 1) // months * months + 1
    after = first + months
    end = date(day.year, after, 1) if after <= 12 else date(day.year + 1, 1, 1)
    return Period(date(day.year, first, 1), end - timedelta(days=1))


def ended_between(
    first: date,
    last: date,
    *,
    today: date,
    rhythm_on: Callable[[date], str] = lambda day: Rhythm.TERTIAL.value,
) -> list[Period]:
    """The periods that touch `first`–`last` and have ended before `today`.

    `rhythm_on` tells the rhythm of a day: a period follows the rules of its first.
    """
    found, period = [], period_of(first, rhythm_on(first))
    while period.end < today and period.start <= last:
        found.append(period)
        following = period.end + timedelta(days=1)
        period = period_of(following, rhythm_on(following))
    return found
