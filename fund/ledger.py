"""How money comes to the fund, is promised, used, released and returned.

Every write locks the fund's row first, so that two at the same instant queue up; the
database checks once more after each row (trigger `nothing_below_zero`).
Identities, domain 10.2: booked = capital − actual + returned; committed = commitments
± changes − released − actual; available = booked − committed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db import transaction
from django.db.models import DecimalField, Sum
from django.db.models.functions import Coalesce, ExtractYear
from django.utils.translation import gettext as _

from accounts import clock
from accounts.models import Board, TransitionRefused
from accounts.numbers import in_kronor
from fund.models import Entry, Forecast, Fund, Grant, GrantYear, PlanItem

Kind = Entry.Kind
ZERO = Decimal("0.00")

# (year, board) → kronor
YearlyAmounts = Mapping[tuple[int, Board], Decimal]


@dataclass(frozen=True)
class Balance:
    """The fund's sums on a day, in kronor."""

    capital: Decimal
    actual: Decimal
    returned: Decimal
    booked: Decimal
    committed: Decimal

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


def balance(fund: Fund, *, on: date | None = None) -> Balance:
    """The sums of every entry booked on `on` or before; None is all entries."""
    sums = _sums_by_kind(fund, on=on)
    capital = sums[Kind.CAPITAL_IN] - sums[Kind.CAPITAL_OUT]
    booked = capital - sums[Kind.ACTUAL] + sums[Kind.RETURN]
    committed = (
        sums[Kind.COMMITMENT]
        + sums[Kind.CHANGE]
        - sums[Kind.RELEASE]
        - sums[Kind.ACTUAL]
    )
    return Balance(capital, sums[Kind.ACTUAL], sums[Kind.RETURN], booked, committed)


def committed_left(grant: Grant) -> Decimal:
    """What is promised to the grant and neither used nor released, in kronor."""
    total = grant.entries.with_effects().aggregate(
        left=Coalesce(Sum("to_committed"), ZERO, output_field=DecimalField())
    )
    return total["left"]


def years(fund: Fund, *, last: int | None = None) -> list[Year]:
    """Year by year from the first entry to `last`: booked so far, then the forecast.

    A forecast that the booked figures have already passed adds nothing. Without
    `last`, the years end where entries and forecasts end.
    """
    booked = _booked_by_year(fund)
    expected = _expected_by_year(fund)
    this_year = clock.today().year
    every = {*booked, *(year for year in expected if year >= this_year)}
    if not every:
        return []
    rows, opening, committed = [], ZERO, ZERO
    for year in range(min(every), (last or max(every)) + 1):
        here = booked.get(year, {})
        ahead = expected.get(year, {}) if year >= this_year else {}
        sums = {kind: here.get(kind, ZERO) + ahead.get(kind, ZERO) for kind in Kind}
        capital = sums[Kind.CAPITAL_IN] - sums[Kind.CAPITAL_OUT]
        closing = opening + capital - sums[Kind.ACTUAL] + sums[Kind.RETURN]
        committed += sums[Kind.COMMITMENT] + sums[Kind.CHANGE]
        committed -= sums[Kind.RELEASE] + sums[Kind.ACTUAL]
        rows.append(
            Year(
                year,
                opening,
                capital,
                sums[Kind.ACTUAL],
                sums[Kind.RETURN],
                closing,
                committed,
                is_forecast=year > this_year or any(ahead.values()),
            )
        )
        opening = closing
    return rows


@transaction.atomic
def allocate_capital(
    fund: Fund, amount: Decimal, *, on: date, reference: str, by, note: str = ""
) -> Entry:
    """Earmarked equity comes to the fund by a decision of the council."""
    return _book(
        fund, Kind.CAPITAL_IN, amount, on=on, reference=reference, by=by, note=note
    )


@transaction.atomic
def withdraw_capital(
    fund: Fund, amount: Decimal, *, on: date, reference: str, by, note: str = ""
) -> Entry:
    """Money leaves the fund by a decision of the council; only what is available."""
    lock(fund)
    _require_available(fund, amount)
    return _book(
        fund, Kind.CAPITAL_OUT, amount, on=on, reference=reference, by=by, note=note
    )


@transaction.atomic
def commit(
    fund: Fund,
    amounts: YearlyAmounts,
    *,
    plan_item: PlanItem,
    project_code: str,
    title: str,
    reference: str,
    on: date,
    by,
) -> Grant:
    """Promise `amounts` (kronor by year and board) to a project, and return the grant.

    Raises TransitionRefused when the fund has less available, or when a year's frame
    of the plan item has no room (design 5, rule 3).
    """
    lock(fund)
    total = sum(amounts.values(), ZERO)
    _require_available(fund, total)
    _require_room(plan_item, amounts)
    grant = Grant.objects.create(
        fund=fund,
        rule_set=fund.rule_set_at(on),
        plan_item=plan_item,
        project_code=project_code,
        title=title,
        reference=reference,
        decided_on=on,
    )
    GrantYear.objects.bulk_create(
        GrantYear(grant=grant, year=year, board=board, amount=amount)
        for (year, board), amount in amounts.items()
    )
    _book(fund, Kind.COMMITMENT, total, on=on, reference=reference, by=by, grant=grant)
    return grant


@transaction.atomic
def book_actual(
    grant: Grant,
    amount: Decimal,
    *,
    board: Board,
    on: date,
    reference: str,
    by,
    note: str = "",
) -> Entry:
    """A cost that the project has had; it turns commitment into used money.

    Raises TransitionRefused above what is still committed: the rest is the board's own
    cost unless a decision changes the commitment (domain 10.2).
    """
    lock(grant.fund)
    _require_committed(grant, amount)
    return _book(
        grant.fund,
        Kind.ACTUAL,
        amount,
        on=on,
        reference=reference,
        by=by,
        note=note,
        grant=grant,
        board=board,
    )


@transaction.atomic
def release(
    grant: Grant, amount: Decimal, *, on: date, reference: str, by, note: str = ""
) -> Entry:
    """Give back to the fund what the project will not need."""
    lock(grant.fund)
    _require_committed(grant, amount)
    return _book(
        grant.fund,
        Kind.RELEASE,
        amount,
        on=on,
        reference=reference,
        by=by,
        note=note,
        grant=grant,
    )


@transaction.atomic
def book_return(
    grant: Grant,
    amount: Decimal,
    *,
    board: Board,
    on: date,
    reference: str,
    by,
    note: str = "",
) -> Entry:
    """A board returns money; only booked returns count as available (rule 5)."""
    return _book(
        grant.fund,
        Kind.RETURN,
        amount,
        on=on,
        reference=reference,
        by=by,
        note=note,
        grant=grant,
        board=board,
    )


@transaction.atomic
def reverse(entry: Entry, *, on: date, reason: str, by) -> Entry:
    """Take back `entry` with a row of the opposite sign; nothing is erased."""
    lock(entry.fund)
    if entry.reverses_id or Entry.objects.filter(reverses=entry).exists():
        raise TransitionRefused(_("This entry is already reversed."))
    if entry.kind in (Kind.CAPITAL_IN, Kind.RETURN):
        _require_available(entry.fund, entry.amount)
    if entry.kind == Kind.COMMITMENT:
        _require_committed(entry.grant, entry.amount)
    return _book(
        entry.fund,
        Kind(entry.kind),
        -entry.amount,
        on=on,
        reference=entry.reference,
        by=by,
        note=reason,
        grant=entry.grant,
        board=entry.board,
        reverses=entry,
    )


def set_forecast(
    grant: Grant, kind: str, *, year: int, board: Board, amount: Decimal, by
) -> Forecast:
    """Say what is expected; the newest word holds. Never counted as available."""
    forecast, _created = Forecast.objects.update_or_create(
        grant=grant,
        kind=kind,
        year=year,
        board=board,
        defaults={"amount": amount, "made_at": clock.now(), "made_by": by},
    )
    return forecast


def _book(fund: Fund, kind: Kind, amount: Decimal, *, on: date, **fields) -> Entry:
    if on > clock.today():
        raise TransitionRefused(_("The booking date cannot lie in the future."))
    if amount == 0 or (amount < 0 and "reverses" not in fields):
        raise TransitionRefused(_("Write an amount above zero."))
    return Entry.objects.create(
        fund=fund, kind=kind, amount=amount, booked_on=on, **fields
    )


def lock(fund: Fund) -> None:
    """Let this transaction be the only one that changes the fund's money."""
    Fund.objects.select_for_update(of=("self",)).get(pk=fund.pk)


def _require_available(fund: Fund, amount: Decimal) -> None:
    available = balance(fund).available
    if amount > available:
        raise TransitionRefused(
            _("The fund has %(available)s available and %(amount)s is needed.")
            % {"available": in_kronor(available), "amount": in_kronor(amount)}
        )


def _require_committed(grant: Grant, amount: Decimal) -> None:
    left = committed_left(grant)
    if amount > left:
        raise TransitionRefused(
            _(
                "Only %(left)s is still committed to the project. The rest is the "
                "board's own cost unless a decision changes the commitment."
            )
            % {"left": in_kronor(left)}
        )


def _require_room(plan_item: PlanItem, amounts: YearlyAmounts) -> None:
    rooms = plan_item.room_by_year()
    needs: dict[int, Decimal] = {}
    for (year, _board), amount in amounts.items():
        needs[year] = needs.get(year, ZERO) + amount
    for year, need in sorted(needs.items()):
        room = rooms[year]["room"] if year in rooms else ZERO
        if need > room:
            raise TransitionRefused(
                _(
                    "The investment plan has room for %(room)s in %(year)s "
                    "and %(need)s is needed."
                )
                % {"room": in_kronor(room), "year": year, "need": in_kronor(need)}
            )


def _sums_by_kind(fund: Fund, *, on: date | None) -> dict[str, Decimal]:
    rows = fund.entries.until(on).values_list("kind").annotate(Sum("amount"))
    return dict.fromkeys(Kind, ZERO) | dict(rows)


def _booked_by_year(fund: Fund) -> dict[int, dict[str, Decimal]]:
    found: dict[int, dict[str, Decimal]] = {}
    rows = fund.entries.values_list(ExtractYear("booked_on"), "kind")
    for year, kind, amount in rows.annotate(Sum("amount")):
        found.setdefault(year, {})[kind] = amount
    return found


def _expected_by_year(fund: Fund) -> dict[int, dict[str, Decimal]]:
    """Forecasts less what is already booked of the same grant, kind, year (and board)."""
    booked: dict[tuple, Decimal] = {}
    rows = fund.entries.filter(grant__isnull=False).values_list(
        "grant", "kind", ExtractYear("booked_on")
    )
    for grant, kind, year, amount in rows.annotate(Sum("amount")):
        booked[grant, kind, year] = amount
    expected: dict[tuple, Decimal] = {}
    forecasts = Forecast.objects.filter(grant__fund=fund)
    for grant, kind, year, amount in forecasts.values_list(
        "grant", "kind", "year"
    ).annotate(Sum("amount")):
        expected[grant, kind, year] = amount
    found: dict[int, dict[str, Decimal]] = {}
    for key, amount in expected.items():
        _grant, kind, year = key
        left = max(amount - booked.get(key, ZERO), ZERO)
        ahead = found.setdefault(year, {})
        ahead[kind] = ahead.get(kind, ZERO) + left
    return found
