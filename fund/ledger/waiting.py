"""Which costs wait to be booked, and which grants to be released?"""

from datetime import date, timedelta
from typing import NamedTuple

from django.db.models import Exists, OuterRef
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.access import rows_given
from core import clock
from core.kept import Some, kept
from core.numbers import in_kronor
from core.waiting import MOST, Waiting
from fund.models import Entry, Fund, Grant, GrantYear

DAYS_TO_BOOK = 15  # after the end of a tertial


class Tertial(NamedTuple):
    """Four months of a year, the rhythm of the books."""

    year: int
    number: int

    @property
    def first(self) -> date:
        return date(self.year, 4 * self.number - 3, 1)

    @property
    def last(self) -> date:
        after = self.next.first
        return after - timedelta(days=1)

    @property
    def next(self) -> "Tertial":
        if self.number == 3:
            return Tertial(self.year + 1, 1)
        return Tertial(self.year, self.number + 1)

    @classmethod
    def closed(cls, today: date) -> "Tertial":
        """The latest one that has ended."""
        number = (today.month - 1) // 4
        return cls(today.year, number) if number else cls(today.year - 1, 3)


def waiting_for(user) -> list[Waiting]:
    books = rows_given(user, "fund.book_entries", Fund)
    return [*_to_book(books), *_to_release(books)] if books else []


COLUMNS = ("fund", "pk", "project_code", "title", "left")


def _with_money(funds):
    rows = Grant.objects.filter(fund=funds).with_left().filter(left__gt=0)
    return rows.order_by("project_code", "pk")


@kept
def _unbooked(funds: Some, year, first, last):
    """Projects with money for the tertial, and no cost booked in it."""
    this = {"grant": OuterRef("pk")}
    booked = Entry.objects.filter(
        **this, kind=Entry.Kind.ACTUAL, booked_on__gte=first, booked_on__lte=last
    )
    planned = GrantYear.objects.filter(**this, year=year)
    rows = _with_money(funds).filter(
        Exists(planned), ~Exists(booked), decided_on__lte=last
    )
    return rows.values_list(*COLUMNS)[:MOST]


def _to_book(funds: set[int]) -> list[Waiting]:
    """From the day after the tertial."""
    tertial = Tertial.closed(clock.today())
    rows = _unbooked(
        funds=funds, year=tertial.year, first=tertial.first, last=tertial.last
    )
    return [
        Waiting(
            due=tertial.last + timedelta(days=DAYS_TO_BOOK),
            since=clock.begins(tertial.next.first),
            title=_("Book the costs of tertial %(number)s %(year)s")
            % {"number": tertial.number, "year": tertial.year},
            subject=f"{code} {title}",
            url=_booking(fund, grant, Entry.Kind.ACTUAL),
        )
        for fund, grant, code, title, _left in rows
    ]


@kept
def _unreleased(funds: Some, year):
    """Projects whose years are over, and that still hold money."""
    ahead = GrantYear.objects.filter(grant=OuterRef("pk"), year__gte=year)
    return _with_money(funds).filter(~Exists(ahead)).values_list(*COLUMNS)[:MOST]


def _to_release(funds: set[int]) -> list[Waiting]:
    this_year = clock.today().year
    return [
        Waiting(
            due=None,
            since=clock.begins(date(this_year, 1, 1)),
            title=_("Book the last costs, or release what is left"),
            subject=_("%(project)s: %(left)s left")
            % {"project": f"{code} {title}", "left": in_kronor(left)},
            url=_booking(fund, grant, Entry.Kind.RELEASE),
        )
        for fund, grant, code, title, left in _unreleased(funds=funds, year=this_year)
    ]


def _booking(fund: int, grant: int, kind: str) -> str:
    return f"{reverse('fund:ledger_book', args=[fund, kind])}?grant={grant}"
