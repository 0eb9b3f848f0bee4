"""A small fund to promise money from and use it, for the tests of the ledger."""

from datetime import date
from decimal import Decimal

from django.db.models import Sum

from accounts.models import User
from core import clock
from fund.ledger import actions as ledger
from fund.models import Entry, Fund, Grant
from tests import factories


def found(capital: int = 1_000_000) -> Fund:
    """A fund that got its capital on 1 May 2022."""
    with clock.travel(factories.moment(2022, 5, 1)):
        return factories.make_fund(capital=capital)


def board_of(fund: Fund, name: str = "Socialnämnden"):
    return fund.municipality.boards.get(name=name)


def another_board(fund: Fund):
    """One that no grant of these tests is given to."""
    return board_of(fund, "Utbildningsnämnden")


def promise(
    fund: Fund, amount, *, on=date(2023, 2, 1), year=2023, by=None, code="SI001"
) -> Grant:
    return ledger.commit(
        fund,
        {(year, board_of(fund)): Decimal(amount)},
        plan_item=factories.plan_item(fund),
        project_code=code,
        title="Skolfam",
        reference="KS § 12",
        on=on,
        by=by or User.objects.system(),
    )


def use(grant: Grant, amount, *, on=date(2023, 6, 30), by=None) -> Entry:
    return ledger.book_actual(
        grant,
        Decimal(amount),
        board=board_of(grant.fund),
        on=on,
        reference="Ver 1",
        by=by or User.objects.system(),
    )


def sum_of_rows(fund: Fund, day=None) -> Decimal:
    rows = fund.entries.until(day).with_effects()
    return rows.aggregate(sum=Sum("to_available"))["sum"] or Decimal(0)
