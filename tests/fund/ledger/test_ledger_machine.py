"""Do the identities of the ledger hold after any deeds, in any order, on any day?"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from django.db import transaction
from django.db.models import Sum
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    rule,
)

from accounts.models import User
from core import clock
from core.refusals import TransitionRefused
from fund.ledger import actions as ledger
from fund.ledger import sums as ledger_sums
from fund.models import Entry, Grant
from tests import factories

START = date(2023, 1, 1)
kronor = st.decimals(min_value="0.01", max_value=400_000, places=2)
days = st.integers(min_value=0, max_value=900).map(lambda n: START + timedelta(days=n))

# kind → what one krona of it does to (booked, committed)
EFFECTS = {
    "capital_in": (1, 0),
    "capital_out": (-1, 0),
    "commitment": (0, 1),
    "release": (0, -1),
    "actual": (-1, -1),
    "return": (1, 0),
}


@dataclass
class Row:
    """What we believe is written in the ledger."""

    pk: int
    kind: str
    amount: Decimal
    day: date
    grant: int | None = None
    is_final: bool = False  # reversed, or a reversal


@dataclass
class Model:
    """The ledger by hand: a list of rows, and sums over all of it every time."""

    rows: list[Row] = field(default_factory=list)

    def booked(self, day: date) -> Decimal:
        return self._sum(0, day)

    def committed(self, day: date, grant: int | None = None) -> Decimal:
        return self._sum(1, day, grant)

    def available(self, day: date) -> Decimal:
        return self.booked(day) - self.committed(day)

    def _sum(self, effect: int, day: date, grant: int | None = None) -> Decimal:
        return sum(
            (
                row.amount * EFFECTS[row.kind][effect]
                for row in self.rows
                if row.day <= day and grant in (None, row.grant)
            ),
            Decimal(0),
        )

    def allows(self, row: Row) -> bool:
        """Nothing is below zero at the end of any day, with `row` in the ledger."""
        after = Model([*self.rows, row])
        every = [r.day for r in after.rows if r.day >= row.day]
        return all(
            after.available(day) >= min(0, self.available(day)) for day in every
        ) and (
            row.grant is None
            or all(after.committed(day, row.grant) >= 0 for day in every)
        )


class LedgerMachine(RuleBasedStateMachine):
    grants = Bundle("grants")
    rows = Bundle("rows")

    @initialize(target=rows)
    def found(self):
        with clock.travel(factories.moment(2022, 12, 31)):
            self.fund = factories.make_fund(capital=1_000_000)
        self.board = self.fund.municipality.boards.get(name="Socialnämnden")
        self.by = User.objects.system()
        self.model, self.codes, self.decided = Model(), 0, {}
        entry = self.fund.entries.get()
        row = Row(entry.pk, "capital_in", Decimal(1_000_000), entry.booked_on)
        self.model.rows.append(row)
        return row

    def do(self, kind: str, amount: Decimal, day: date, write, grant=None):
        """The program and the model agree on whether it may be done, and on what it does."""
        row = Row(0, kind, amount, day, grant)
        may = self.model.allows(row)
        if grant is not None:
            may = may and day >= self.decided[grant]
        try:
            with transaction.atomic():
                written = write()
        except TransitionRefused:
            assert not may
            return None
        assert may
        row.pk = written.pk
        self.model.rows.append(row)
        return row

    @rule(target=rows, amount=kronor, day=days)
    def capital_in(self, amount, day):
        return self._or_none(
            self.do("capital_in", amount, day, lambda: self._capital(True, amount, day))
        )

    @rule(target=rows, amount=kronor, day=days)
    def capital_out(self, amount, day):
        return self._or_none(
            self.do(
                "capital_out", amount, day, lambda: self._capital(False, amount, day)
            )
        )

    def _capital(self, comes: bool, amount, day):
        write = ledger.allocate_capital if comes else ledger.withdraw_capital
        return write(self.fund, amount, on=day, reference="KF", by=self.by)

    @rule(target=grants, amount=kronor, day=days)
    def commit(self, amount, day):
        self.codes += 1
        made: list[Grant] = []

        def write():
            made.append(
                ledger.commit(
                    self.fund,
                    {(day.year, self.board): amount},
                    plan_item=factories.plan_item(self.fund),
                    project_code=f"SI{self.codes:03d}",
                    title="Projekt",
                    reference="KS",
                    on=day,
                    by=self.by,
                )
            )
            return made[0].entries.get()

        row = self.do("commitment", amount, day, write)
        if row is None:
            return multiple()
        row.grant, row.is_final = made[0].pk, True
        self.decided[made[0].pk] = day
        return made[0]

    @rule(target=rows, grant=grants, amount=kronor, day=days)
    def actual(self, grant, amount, day):
        return self._or_none(
            self.do(
                "actual",
                amount,
                day,
                lambda: ledger.book_actual(
                    grant, amount, board=self.board, on=day, reference="V", by=self.by
                ),
                grant.pk,
            )
        )

    @rule(target=rows, grant=grants, amount=kronor, day=days)
    def release(self, grant, amount, day):
        return self._or_none(
            self.do(
                "release",
                amount,
                day,
                lambda: ledger.release(
                    grant, amount, on=day, reference="Slut", by=self.by
                ),
                grant.pk,
            )
        )

    @rule(target=rows, grant=grants, day=days)
    def release_the_rest(self, grant, day):
        left = self.model.committed(date.max, grant.pk)
        if not left:
            return multiple()
        return self.release_rest(grant, left, day)

    def release_rest(self, grant, left, day):
        return self._or_none(
            self.do(
                "release",
                left,
                day,
                lambda: ledger.release(
                    grant, left, on=day, reference="Slut", by=self.by
                ),
                grant.pk,
            )
        )

    @rule(target=rows, grant=grants, amount=kronor, day=days)
    def money_back(self, grant, amount, day):
        return self._or_none(
            self.do(
                "return",
                amount,
                day,
                lambda: ledger.book_return(
                    grant, amount, board=self.board, on=day, reference="V", by=self.by
                ),
                grant.pk,
            )
        )

    @rule(row=rows, later=st.integers(0, 300))
    def reverse(self, row, later):
        entry = Entry.objects.get(pk=row.pk)
        day = row.day + timedelta(days=later)
        if row.is_final:
            try:
                ledger.reverse(entry, on=day, reason="Fel", by=self.by)
            except TransitionRefused:
                return
            raise AssertionError("taken back twice")
        back = self.do(
            row.kind,
            -row.amount,
            day,
            lambda: ledger.reverse(entry, on=day, reason="Fel", by=self.by),
            row.grant,
        )
        if back:
            row.is_final = back.is_final = True

    def _or_none(self, row):
        return multiple() if row is None else row

    @invariant()
    def the_sums_are_those_of_the_rows(self):
        if not hasattr(self, "model"):
            return
        for day in {row.day for row in self.model.rows} | {date(2030, 1, 1)}:
            balance = ledger_sums.balance(self.fund, on=day)
            assert balance.booked == self.model.booked(day)
            assert balance.committed == self.model.committed(day)
            assert balance.available == self.model.available(day) >= 0
            rows = self.fund.entries.until(day).with_effects()
            assert rows.aggregate(s=Sum("to_available"))["s"] == balance.available
        assert ledger_sums.balance(self.fund) == ledger_sums.outlook(self.fund).balance
        for pk in self.decided:
            left = ledger_sums.committed_left(Grant.objects.get(pk=pk))
            assert left == self.model.committed(date.max, pk) >= 0

    @invariant()
    def the_years_end_where_the_days_do(self):
        if not hasattr(self, "model"):
            return
        for year in ledger_sums.outlook(self.fund).years:
            last = date(year.year, 12, 31)
            assert year.closing == self.model.booked(last)
            assert year.committed == self.model.committed(last)


class TestLedger(LedgerMachine.TestCase, TestCase):
    settings = settings(max_examples=20, stateful_step_count=15, deadline=None)
