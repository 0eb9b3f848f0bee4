"""What do the rows of the ledger add up to, on a day, year by year and per project?

Identities, domain 10.2: booked = capital − actual + returned; committed = commitments
± changes − released − actual; available = booked − committed.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from django.db.models import (
    BigIntegerField,
    DecimalField,
    F,
    QuerySet,
    Sum,
    Value,
)
from django.db.models.functions import Cast, Coalesce, ExtractYear

from core import clock
from core.pages.figures import Figure, figure_of
from fund.models import Entry, Forecast, Fund, Grant
from fund.models.ledger import COMMITTED_SIGN

Kind = Entry.Kind
ZERO = Decimal("0.00")

# Kind of entry (or of forecast) → kronor
Sums = Mapping[str, Decimal]


@dataclass(frozen=True)
class Balance:
    """The fund's sums on a day, in kronor.

    `promised` is everything granted, with its changes; `committed` what is left of it.
    """

    capital: Decimal
    promised: Decimal
    released: Decimal
    actual: Decimal
    returned: Decimal

    @property
    def booked(self) -> Decimal:
        return self.capital - self.actual + self.returned

    @property
    def committed(self) -> Decimal:
        return self.promised - self.released - self.actual

    @property
    def available(self) -> Decimal:
        return self.booked - self.committed


@dataclass(frozen=True)
class Year:
    """One year of the fund, in kronor; `is_forecast` when not all of it is booked."""

    year: int
    opening: Decimal
    capital: Decimal
    actual: Decimal
    returned: Decimal
    closing: Decimal
    committed: Decimal
    is_forecast: bool

    @property
    def available(self) -> Decimal:
        return self.closing - self.committed


@dataclass(frozen=True)
class Outlook:
    """Where the fund stands, how it came there, and what is expected.

    `planned_return` is by year and never part of what is available.
    """

    balance: Balance
    years: list[Year]
    planned_return: dict[int, Decimal]


def figures_of(fund: Fund, sums: Balance, day: date) -> list[Figure]:
    """The official figures of a fund on a day, for files."""
    named = {
        "capital": sums.capital,
        "granted": sums.promised,
        "released": sums.released,
        "actual": sums.actual,
        "returned": sums.returned,
        "booked": sums.booked,
        "committed": sums.committed,
        "available": sums.available,
    }
    return [figure_of(name, fund, value, day=day) for name, value in named.items()]


def balance(
    fund: Fund, *, on: date | None = None, at: datetime | None = None
) -> Balance:
    """The sums of every entry booked on `on` or before, and written by `at`; None is all
    entries."""
    rows = (
        fund.entries.until(on)
        .written_by(at)
        .values_list("kind")
        .annotate(Sum("amount"))
    )
    return _balance(dict(rows))


def committed_left(grant: Grant) -> Decimal:
    """What is promised to the grant and neither used nor released, in kronor."""
    total = grant.entries.with_effects().aggregate(
        left=Coalesce(Sum("to_committed"), ZERO, output_field=DecimalField())
    )
    return total["left"]


def outlook(fund: Fund) -> Outlook:
    """The balance now, the planned return, and year by year from the first entry to the
    last entry or forecast: what is booked, then what is still expected."""
    figures = _figures(fund)
    booked, expected = figures.booked, _expected(figures)
    totals: dict[str, Decimal] = defaultdict(Decimal)
    for sums in booked.values():
        for kind, amount in sums.items():
            totals[kind] += amount
    returns = {
        year: sums[Kind.RETURN]
        for year, sums in sorted(expected.items())
        if sums.get(Kind.RETURN)
    }
    return Outlook(_balance(totals), _years(booked, expected), returns)


def _balance(sums: Sums) -> Balance:
    every = dict.fromkeys(Kind, ZERO) | dict(sums)
    return Balance(
        capital=every[Kind.CAPITAL_IN] - every[Kind.CAPITAL_OUT],
        promised=every[Kind.COMMITMENT] + every[Kind.CHANGE],
        released=every[Kind.RELEASE],
        actual=every[Kind.ACTUAL],
        returned=every[Kind.RETURN],
    )


def _years(booked: Mapping[int, Sums], expected: Mapping[int, Sums]) -> list[Year]:
    this_year = clock.today().year
    every = {*booked, *expected}
    if not every:
        return []
    rows, opening, committed = [], ZERO, ZERO
    for year in range(min(every), max(every) + 1):
        here, ahead = booked.get(year, {}), expected.get(year, {})
        change = _balance(
            {kind: here.get(kind, ZERO) + ahead.get(kind, ZERO) for kind in Kind}
        )
        committed += change.committed
        rows.append(
            Year(
                year=year,
                opening=opening,
                capital=change.capital,
                actual=change.actual,
                returned=change.returned,
                closing=opening + change.booked,
                committed=committed,
                is_forecast=year > this_year or any(ahead.values()),
            )
        )
        opening += change.booked
    return rows


@dataclass(frozen=True)
class _Figures:
    """What an outlook is made of, in kronor: what is booked of the whole fund, by year
    and kind; of the grants that somebody has made a forecast of, by (grant, kind, year);
    and the forecasts from this year on, as (year, grant, kind, kronor)."""

    booked: dict[int, dict[str, Decimal]]
    behind: dict[tuple[int, str, int], Decimal]
    ahead: list[tuple[int, int, str, Decimal]]


def _figures(fund: Fund) -> _Figures:
    """In one question: they are read anew for whoever comes first after an entry."""
    year = ExtractYear("booked_on")
    coming = Forecast.objects.filter(grant__fund=fund, year__gte=clock.today().year)
    behind = Entry.objects.filter(grant__in=coming.values("grant"))
    every = Cast(Value(None), BigIntegerField())
    rows = _added_up("booked", fund.entries.all(), every, year).union(
        _added_up("behind", behind, F("grant"), year),
        _added_up("ahead", coming, F("grant"), F("year")),
        all=True,
    )
    told = _Figures({}, {}, [])
    for part, grant, kind, year, amount in rows:
        if part == "booked":
            told.booked.setdefault(year, {})[kind] = amount
        elif part == "behind":
            told.behind[grant, kind, year] = amount
        else:
            told.ahead.append((year, grant, kind, amount))
    return told


def _added_up(part: str, rows: QuerySet, grant, year) -> QuerySet:
    """(part, grant, kind, year, kronor) of each grant, kind and year."""
    each = rows.order_by().values_list(Value(part), grant, "kind", year)
    return each.annotate(Sum("amount"))


def _expected(figures: _Figures) -> Mapping[int, Sums]:
    """What is still expected from this year on: forecasts less what is booked of them.

    No more is expected to be used or released than what is committed: above that, the
    cost is the board's own.
    """
    left: dict[int, Decimal] = defaultdict(Decimal)
    for (grant, kind, _year), amount in figures.behind.items():
        left[grant] += amount * COMMITTED_SIGN.get(kind, 0)
    found: dict[int, dict[str, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
    for year, grant, kind, amount in sorted(figures.ahead):
        rest = max(amount - figures.behind.get((grant, kind, year), ZERO), ZERO)
        if kind != Forecast.Kind.RETURN:
            rest = min(rest, left[grant])
            left[grant] -= rest
        found[year][kind] += rest
    return found
