"""What waits for a person? Each app is asked the same thing; and in which words?"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from applications import waiting as of_applications
from core import clock, days
from core.waiting import Waiting, gathered
from evaluation import waiting as of_evaluation
from fund import waiting as of_fund
from projects import waiting as of_projects

SHOWN = 20  # of what waits; whoever has more begins with the most pressing
FIRST = 10  # of them are seen at once, so that the page is short on a phone too
SOON = 7  # days: what has its last day by then is named under the greeting
APPS = [of_applications, of_projects, of_evaluation, of_fund]


def waiting_for(user) -> list[Waiting]:
    return gathered([app.waiting_for for app in APPS], user)


@dataclass(frozen=True)
class Group:
    """Some of what waits, under one heading."""

    title: str
    rows: list[Waiting]


def grouped(rows: Iterable[Waiting]) -> list[Group]:
    """By last day, waited and new; `rows` are in the order of `by_urgency`, which has
    them so."""
    titles = {
        "due": _("With a last day"),
        "waited": _("Has waited"),
        "new": _("New"),
    }
    return [Group(titles[kind], list(found)) for kind, found in groupby(rows, _kind)]


def _kind(row: Waiting) -> str:
    if row.due:
        return "due"
    return "new" if days.as_day(row.since) >= clock.today() else "waited"


def in_parts(rows: list[Waiting]) -> dict:
    """What the page shows: first groups, groups folded below them, and how many more."""
    folded = rows[FIRST:SHOWN]
    return {
        "groups": grouped(rows[:FIRST]),
        "folded": grouped(folded),
        "folded_count": len(folded),
        "more": max(len(rows) - SHOWN, 0),
    }


def most_pressing(rows: list[Waiting]) -> str:
    """The first that has its last day soon, or has passed it; nothing when none has."""
    first = next(iter(rows), None)
    if not first or not first.due or (first.due - clock.today()).days > SOON:
        return ""
    when = days.distance(first.due, clock.today())
    return _("Most pressing: %(deed)s, last day %(when)s.") % {
        "deed": first.title,
        "when": when,
    }


def greeting(user) -> str:
    """Good morning, Maria."""
    hour = timezone.localtime(clock.now()).hour
    words = _("Good morning, %(name)s") if hour < 10 else _("Hello %(name)s")
    if hour >= 18:
        words = _("Good evening, %(name)s")
    return words % {"name": user.get_short_name()}


def how_much_waits(count: int) -> str:
    """Four things wait for you."""
    if not count:
        return _("Nothing waits for you right now.")
    words = _("One,Two,Three,Four,Five,Six,Seven,Eight,Nine,Ten,Eleven,Twelve").split(
        ","
    )
    figure = words[count - 1] if count <= len(words) else str(count)
    return ngettext(
        "%(figure)s thing waits for you.", "%(figure)s things wait for you.", count
    ) % {"figure": figure}
