"""When is the last day to appeal? Three weeks, and never on a day when nobody works.

Legality review is asked for within three weeks from the day of the announcement (chapter
13 of the Local Government Act, domain 4.6). Where the last day is a Saturday, a Sunday or
another holiday, the next weekday counts (lag 1930:173).
"""

from datetime import date, timedelta

WEEKS = timedelta(weeks=3)
FIXED = {(1, 1), (1, 6), (5, 1), (6, 6), (12, 24), (12, 25), (12, 26), (12, 31)}
FROM_EASTER = {-2, 1, 39}  # Good Friday, Easter Monday, Ascension Day
SATURDAY = 5
FRIDAY = 4


def last_day_to_appeal(announced_on: date) -> date:
    """The day by which an appeal must have come."""
    day = announced_on + WEEKS
    while is_day_off(day):
        day += timedelta(days=1)
    return day


def is_day_off(day: date) -> bool:
    """A Saturday, a Sunday, a public holiday, or an eve that the law counts as one."""
    if day.weekday() >= SATURDAY or (day.month, day.day) in FIXED:
        return True
    is_midsummer_eve = day.weekday() == FRIDAY and date(day.year, 6, 19) <= day <= date(
        day.year, 6, 25
    )
    return is_midsummer_eve or (day - easter(day.year)).days in FROM_EASTER


def easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar (the anonymous algorithm of 1876)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leaps, odd = divmod(century, 4)
    shift = (century + 8) // 25
    moon = (19 * golden + century - leaps - (century - shift + 1) // 3 + 15) % 30
    quarter, left = divmod(rest, 4)
    week = (32 + 2 * odd + 2 * quarter - moon - left) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)
