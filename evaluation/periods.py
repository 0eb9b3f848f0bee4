"""Which periods do we report for? Tertials end on 30 April, 31 August, 31 December."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.translation import gettext as _

ENDS = ((4, 30), (8, 31), (12, 31))


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


def ended_between(first: date, last: date, *, today: date) -> list[Period]:
    """The tertials that touch `first`–`last` and have ended before `today`."""
    found, period = [], tertial_of(first)
    while period.end < today and period.start <= last:
        found.append(period)
        period = tertial_of(period.end + timedelta(days=1))
    return found
