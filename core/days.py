"""How are days and times of day written and read by people?"""

import re
from datetime import date, datetime, time

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core.numbers import HARD_SPACE, in_swedish

_MONTHS = {
    name: number
    for number, names in enumerate(
        [
            "januari january jan",
            "februari february feb",
            "mars march mar",
            "april apr",
            "maj may",
            "juni june jun",
            "juli july jul",
            "augusti august aug",
            "september sept sep",
            "oktober october okt oct",
            "november nov",
            "december dec",
        ],
        start=1,
    )
    for name in names.split()
}
_YEAR_FIRST = re.compile(r"(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})")
_IN_WORDS = re.compile(r"(?:den )?(\d{1,2})(?:[.:]?[ae])? ?([a-z]+)\.?,? (\d{4})")
_MONTH_FIRST = re.compile(r"([a-z]+)\.? (\d{1,2}),? (\d{4})")
# A day or a month in a text; not one that names a paragraph, or a part of a number.
_IN_TEXT = re.compile(r"(?<![\w/.-])(\d{4})-(\d{2})(?:-(\d{2}))?(?![\w/-]|\s*§)")
_CLOCK = re.compile(r"(?:kl\.? ?)?(\d{1,2})(?:[.: ]?(\d{2}))?")


def in_words(day: date) -> str:
    """4 mars 2026; the month of a moment is the one in Sweden."""
    return date_format(local(day), "j F Y").replace(" ", HARD_SPACE, 1)


def text_in_words(text: str) -> str:
    """A note as people read it: 2026-03-04 → 4 mars 2026, 2026-03 → mars 2026. The day
    of a paragraph (2026-03-04 § 12) is its name, and is kept."""
    return _IN_TEXT.sub(_day_or_month, text)


def _day_or_month(found: re.Match) -> str:
    year, month, day = (int(part) if part else 0 for part in found.groups())
    try:
        there = date(year, month, day or 1)
    except ValueError:
        return found[0]
    return in_words(there) if day else date_format(there, "F Y")


def moment_in_words(moment: datetime) -> str:
    """4 mars 2026 kl. 13.15"""
    there = local(moment)
    return _("%(day)s at %(time)s") % {
        "day": in_words(there),
        "time": clock_time(there),
    }


def clock_time(moment: datetime | time) -> str:
    """13.15 in Swedish, 13:15 in English."""
    there = local(moment)
    return f"{there:%H.%M}" if in_swedish() else f"{there:%H:%M}"


def local(value):
    """A moment as the clock on the wall shows it; a day is left as it is."""
    if isinstance(value, datetime) and timezone.is_aware(value):
        return timezone.localtime(value)
    return value


def as_day(value: date) -> date:
    """The day of a moment, in the time zone of the installation."""
    there = local(value)
    return there.date() if isinstance(there, datetime) else there


def distance(day: date, today: date) -> str:
    """How far from today: "today", "in 3 days", "3 days ago", then months and years."""
    days = (day - today).days
    if days in (-1, 0, 1):
        return {-1: _("yesterday"), 0: _("today"), 1: _("tomorrow")}[days]
    words = span(abs(days))
    if days > 0:
        return _("in %(span)s") % {"span": words}
    return _("%(span)s ago") % {"span": words}


def span(days: int) -> str:
    """A stretch of time in words: days, then months, then years."""
    if days < 60:
        return ngettext("%(count)d day", "%(count)d days", days) % {"count": days}
    if days < 730:
        months = round(days / 30.44)
        words = ngettext("%(count)d month", "%(count)d months", months)
        return words % {"count": months}
    years = round(days / 365.25)
    return ngettext("%(count)d year", "%(count)d years", years) % {"count": years}


def years_after(day: date, years: int) -> date:
    """The same day some years later; the last of February stays in February."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def read_day(text: str) -> date:
    """ "2026-03-04", "4 mars 2026", "4/3 2026" → date. Raises ValueError for the rest."""
    bare = re.sub(r"[\s\u00a0]+", " ", text.strip().lower())
    if found := _YEAR_FIRST.fullmatch(bare):
        return date(*(int(part) for part in found.groups()))
    if found := _DAY_FIRST.fullmatch(bare):
        day, month, year = (int(part) for part in found.groups())
        return date(year, month, day)
    if found := _IN_WORDS.fullmatch(bare):
        return _named(found[3], found[2], found[1])
    if found := _MONTH_FIRST.fullmatch(bare):
        return _named(found[3], found[1], found[2])
    raise ValueError(text)


def _named(year: str, month: str, day: str) -> date:
    if month not in _MONTHS:
        raise ValueError(month)
    return date(int(year), _MONTHS[month], int(day))


def read_time(text: str) -> time:
    """ "13.15", "13:15", "1315", "kl 9" → time. Raises ValueError for the rest."""
    found = _CLOCK.fullmatch(text.strip().lower())
    if not found:
        raise ValueError(text)
    return time(int(found[1]), int(found[2] or 0))
