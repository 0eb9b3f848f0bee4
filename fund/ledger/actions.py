"""How money comes to the fund, is promised, used, released and returned.

Every write locks the fund's row first, so that two at the same instant queue up; the
database checks once more after each row (trigger `nothing_below_zero`). What the rows
add up to is read through `fund.ledger.sums`.
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, NotRequired, TypedDict, Unpack

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import Board
from core import clock, days
from core.numbers import in_kronor
from core.refusals import TransitionRefused
from fund.conditions import actions as conditions
from fund.ledger.sums import ZERO, Kind
from fund.limits import queries as limits
from fund.limits.queries import Passing
from fund.locks import lock
from fund.models import Entry, Forecast, Fund, Grant, GrantYear, PlanItem, RuleSet
from fund.models.ledger import AVAILABLE_SIGN, COMMITTED_SIGN
from fund.plans import frames

# (year, board) → kronor
YearlyAmounts = Mapping[tuple[int, Board], Decimal]


class Booking(TypedDict):
    """What is told of every row: its day, its grounds and who writes it."""

    on: date
    reference: str
    by: Any
    note: NotRequired[str]


def allocate_capital(fund: Fund, amount: Decimal, **told: Unpack[Booking]) -> Entry:
    """Earmarked equity comes to the fund by a decision of the council."""
    return _book(fund, Kind.CAPITAL_IN, amount, **told)


def withdraw_capital(fund: Fund, amount: Decimal, **told: Unpack[Booking]) -> Entry:
    """Money leaves the fund by a decision of the council; only what is available."""
    return _book(fund, Kind.CAPITAL_OUT, amount, **told)


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
    passing: Passing | None = None,
) -> Grant:
    """Promise `amounts` (kronor by year and board) to a project, and return the grant.

    The frame is that of the line's version in force on the day. Raises TransitionRefused,
    with the numbers, outside the limits of the rules, over the frame of a year, or beyond
    what is available (design 5, rule 3), unless `passing` is the decision of the body
    that may let it pass.
    """
    lock(fund)
    if not amounts or any(amount <= 0 for amount in amounts.values()):
        raise TransitionRefused(_("Write an amount above zero."))
    if plan_item.plan.fund_id != fund.pk:
        raise TransitionRefused(_("The line belongs to the plan of another fund."))
    plan_item = _line_in_force(plan_item, on)
    rules = _rules_on(fund, on)
    found = limits.obstacles(fund, plan_item, amounts, rules=rules, on=on)
    limits.require_passable(found, rules, passing)
    grant = Grant.objects.create(
        fund=fund,
        rule_set=rules,
        plan_item=plan_item,
        project_code=project_code,
        title=title,
        reference=reference,
        decided_on=on,
    )
    if passing and found:
        limits.keep(grant, found, passing, by=by)
    _promise(grant, amounts, by=by)
    return grant


def _promise(grant: Grant, amounts: YearlyAmounts, *, by) -> None:
    """The years of a grant, and its row in the ledger."""
    GrantYear.objects.bulk_create(
        GrantYear(grant=grant, year=year, board=board, amount=amount)
        for (year, board), amount in amounts.items()
    )
    total = sum(amounts.values(), ZERO)
    _require_day(grant.decided_on, grant)
    Entry.objects.create(
        fund=grant.fund,
        kind=Kind.COMMITMENT,
        amount=total,
        booked_on=grant.decided_on,
        reference=grant.reference,
        by=by,
        grant=grant,
    )


@transaction.atomic
def book_actual(
    grant: Grant, amount: Decimal, *, board: Board, **told: Unpack[Booking]
) -> Entry:
    """A cost that the project has had; it turns commitment into used money.

    Raises TransitionRefused above what is still committed: the rest is the board's own
    cost unless a decision changes the commitment (domain 10.2), and while a condition
    before the first payment is not met. A board without a share of the grant has no
    budget to charge, and is refused too.
    """
    conditions.require_payable(grant)
    boards = {str(year.board): year.board_id for year in grant.years.order_by("board")}
    if board.pk not in boards.values():
        raise TransitionRefused(
            _("%(board)s has no budget in this project. Those that have: %(boards)s.")
            % {"board": board, "boards": ", ".join(boards)}
        )
    return _book(grant.fund, Kind.ACTUAL, amount, grant=grant, board=board, **told)


def release(grant: Grant, amount: Decimal, **told: Unpack[Booking]) -> Entry:
    """Give back to the fund what the project will not need."""
    return _book(grant.fund, Kind.RELEASE, amount, grant=grant, **told)


def book_return(
    grant: Grant, amount: Decimal, *, board: Board, **told: Unpack[Booking]
) -> Entry:
    """A board returns money; only booked returns count as available (rule 5)."""
    return _book(grant.fund, Kind.RETURN, amount, grant=grant, board=board, **told)


@transaction.atomic
def reverse(entry: Entry, *, on: date, reason: str, by) -> Entry:
    """Take back `entry` with a row of the opposite sign; nothing is erased (domain 10.2).

    A commitment is not taken back here: it rests on a decision, and what is not needed
    of it is released.
    """
    lock(entry.fund)
    if entry.reverses_id or Entry.objects.filter(reverses=entry).exists():
        raise TransitionRefused(_("This entry is already reversed."))
    if entry.kind in (Kind.COMMITMENT, Kind.CHANGE):
        raise TransitionRefused(
            _("A commitment rests on a decision. Release what is not needed instead.")
        )
    if on < entry.booked_on:
        raise TransitionRefused(
            _("The entry was booked on %(day)s and cannot be taken back before that.")
            % {"day": days.in_words(entry.booked_on)}
        )
    if not reason.strip():
        raise TransitionRefused(_("Write why the entry is taken back."))
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


@transaction.atomic
def _book(
    fund: Fund,
    kind: Kind,
    amount: Decimal,
    *,
    on: date,
    grant: Grant | None = None,
    **fields,
) -> Entry:
    """Write one row, when the day and the money allow it."""
    lock(fund)
    if amount <= 0 and "reverses" not in fields:
        raise TransitionRefused(_("Write an amount above zero."))
    _require_day(on, grant)
    _require_available(fund, AVAILABLE_SIGN.get(kind, 0) * amount, on=on)
    if grant:
        _require_committed(grant, COMMITTED_SIGN.get(kind, 0) * amount, on=on)
    return Entry.objects.create(
        fund=fund, kind=kind, amount=amount, booked_on=on, grant=grant, **fields
    )


def _rules_on(fund: Fund, day: date) -> RuleSet:
    try:
        return fund.rule_set_at(day)
    except RuleSet.DoesNotExist as none:
        raise TransitionRefused(
            _("The fund has no rules in force on %(day)s.")
            % {"day": days.in_words(day)}
        ) from none


def _require_day(on: date, grant: Grant | None) -> None:
    if on > clock.today():
        raise TransitionRefused(_("The booking date cannot lie in the future."))
    if grant and on < grant.decided_on:
        raise TransitionRefused(
            _("The grant was decided on %(day)s; nothing is booked before that.")
            % {"day": days.in_words(grant.decided_on)}
        )


def _require_available(fund: Fund, effect: Decimal, *, on: date) -> None:
    """What takes money away needs it there, on its own day and on every later one."""
    if effect >= 0:
        return
    available = fund.entries.lowest_from(on, "to_available")
    if available + effect < 0:
        raise TransitionRefused(
            _("The fund has %(available)s available and %(amount)s is needed.")
            % {"available": in_kronor(available), "amount": in_kronor(-effect)}
        )


def _require_committed(grant: Grant, effect: Decimal, *, on: date) -> None:
    if effect >= 0:
        return
    left = grant.entries.lowest_from(on, "to_committed")
    if left + effect < 0:
        raise TransitionRefused(
            _(
                "Only %(left)s is still committed to the project. The rest is the "
                "board's own cost unless a decision changes the commitment."
            )
            % {"left": in_kronor(left)}
        )


def _line_in_force(plan_item: PlanItem, on: date) -> PlanItem:
    """The same line in the version of the plan that holds on the day of the decision."""
    found = frames.line_in_force(plan_item, on)
    if found is None:
        raise TransitionRefused(
            _("The plan has been revised, and the line %(line)s is not in it any more.")
            % {"line": plan_item.code}
        )
    return found
