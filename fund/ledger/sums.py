"""What do the rows of the ledger add up to, on a day, year by year and per project?

Identities, domain 10.2: booked = capital − actual + returned; committed = commitments
± changes − released − actual; available = booked − committed.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import DecimalField, Sum
from django.db.models.functions import Coalesce, ExtractYear

from core import clock
from core.pages.figures import Figure, figure_of
from core.pages.once import once
from fund.models import Entry, Forecast, Fund, Grant
from fund.models.ledger import COMMITTED_SIGN

Kind = Entry.Kind
ZERO = Decimal("0.00")
SUMS_KEPT = 24 * 60 * 60  # seconds; a new entry is seen at once all the same

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


def balance(fund: Fund, *, on: date | None = None) -> Balance:
    """The sums of every entry booked on `on` or before; None is all entries."""
    rows = fund.entries.until(on).values_list("kind").annotate(Sum("amount"))
    return _balance(dict(rows))


def committed_left(grant: Grant) -> Decimal:
    """What is promised to the grant and neither used nor released, in kronor."""
    total = grant.entries.with_effects().aggregate(
        left=Coalesce(Sum("to_committed"), ZERO, output_field=DecimalField())
    )
    return total["left"]


def planned_return(fund: Fund) -> dict[int, Decimal]:
    """Year → kronor that boards are expected to return and have not; never available."""
    booked, _left = _behind_forecasts(fund)
    found: dict[int, Decimal] = {}
    for grant, kind, year, amount in _forecasts(fund).filter(kind=Kind.RETURN):
        rest = amount - booked.get((grant, kind, year), ZERO)
        if rest > 0:
            found[year] = found.get(year, ZERO) + rest
    return dict(sorted(found.items()))


def outlook(fund: Fund) -> Outlook:
    """The balance now, the planned return, and year by year from the first entry to the
    last entry or forecast: what is booked, then what is still expected."""
    booked, expected = _booked_by_year(fund), _expected_by_year(fund)
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


def _booked_by_year(fund: Fund) -> Mapping[int, Sums]:
    """Year → sums of everything booked, kept until the next entry: nothing that stands in
    the ledger is ever changed, and its entries are numbered without a gap.

    The mark is the last entry by number, key and moment: a transaction that is taken back
    gives its number to the next entry, and a restored database its keys as well.
    """
    last = fund.entries.order_by("-number").values_list("number", "pk", "at")[:1]

    def marks() -> tuple:
        return tuple(last.all())

    return once(f"booked:{fund.pk}", marks, lambda: _booked_now(fund), SUMS_KEPT)


def _booked_now(fund: Fund) -> Mapping[int, Sums]:
    found: dict[int, dict[str, Decimal]] = {}
    by_year = fund.entries.values_list(ExtractYear("booked_on"), "kind")
    for year, kind, amount in by_year.annotate(Sum("amount")):
        found.setdefault(year, {})[kind] = amount
    return found


def _expected_by_year(fund: Fund) -> Mapping[int, Sums]:
    """What is still expected from this year on: forecasts less what is booked of them.

    No more is expected to be used or released than what is committed: above that, the
    cost is the board's own.
    """
    forecasts = _forecasts(fund).order_by("year", "grant", "kind")
    booked, left = _behind_forecasts(fund)
    found: dict[int, dict[str, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
    for grant, kind, year, amount in forecasts:
        rest = max(amount - booked.get((grant, kind, year), ZERO), ZERO)
        if kind != Forecast.Kind.RETURN:
            rest = min(rest, left[grant])
            left[grant] -= rest
        found[year][kind] += rest
    return found


def _forecasts(fund: Fund):
    """(grant, kind, year, kronor) of every forecast from this year on."""
    rows = Forecast.objects.filter(grant__fund=fund, year__gte=clock.today().year)
    return rows.values_list("grant", "kind", "year").annotate(Sum("amount"))


def _behind_forecasts(fund: Fund) -> tuple[dict[tuple, Decimal], dict[int, Decimal]]:
    """Of the grants that somebody has made a forecast of, in one question: what is booked
    of them, by (grant, kind, year), and what is left of each grant."""
    ahead = Forecast.objects.filter(grant__fund=fund, year__gte=clock.today().year)
    rows = Entry.objects.filter(grant__in=ahead.values("grant")).values_list(
        "grant", "kind", ExtractYear("booked_on")
    )
    booked: dict[tuple, Decimal] = {}
    left: dict[int, Decimal] = defaultdict(Decimal)
    for grant, kind, year, amount in rows.annotate(Sum("amount")):
        left[grant] += amount * COMMITTED_SIGN.get(kind, 0)
        booked[grant, kind, year] = amount
    return booked, left
