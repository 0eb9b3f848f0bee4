"""At which krona and on which day does the ledger turn?"""

from datetime import date
from decimal import Decimal

import pytest

from accounts.models import User
from core import clock
from core.refusals import TransitionRefused
from fund.ledger import actions as ledger
from fund.ledger import sums
from fund.limits.queries import Passing
from fund.models import Entry, Forecast, Fund, Grant, Override
from tests import factories
from tests.fund.books import board_of, found, promise, use

Kind = Entry.Kind
DAY = date(2023, 7, 1)
PASSING = Passing(frozenset(["available"]), "council", "KF § 4", "Akut")


@pytest.fixture
def fund() -> Fund:
    return found()  # one million


def told(on: date | None = None) -> dict:
    by = User.objects.system()
    return {"on": on or clock.today(), "reference": "KF § 1", "by": by}


def commit(fund: Fund, amounts, *, passing: Passing | None = None, year=2023) -> Grant:
    boards = ("Socialnämnden", "Utbildningsnämnden")
    return ledger.commit(
        fund,
        {
            (year, board_of(fund, name)): Decimal(amount)
            for name, amount in zip(boards, amounts, strict=False)
        },
        plan_item=factories.plan_item(fund),
        project_code="SI7",
        title="Gränsen",
        reference="KS § 7",
        on=date(2023, 2, 1),
        by=User.objects.system(),
        passing=passing,
    )


def changed(grant: Grant, amount: int) -> Entry:
    """A commitment that was decided anew: only in books from before."""
    return Entry.objects.create(
        fund=grant.fund, kind=Kind.CHANGE, amount=amount, grant=grant, **_row()
    )


def _row() -> dict:
    return {"booked_on": DAY, "reference": "KF § 2", "by": User.objects.system()}


def expect(grant: Grant, kind: str, amount, *, year: int | None = None) -> None:
    ledger.set_forecast(
        grant,
        kind,
        year=year or clock.today().year,
        board=board_of(grant.fund),
        amount=Decimal(amount),
        by=User.objects.system(),
    )


@pytest.mark.parametrize("amounts", [[], [0], [-1], [5, 0], [5, -1], [-1, 5]])
def test_each_part_of_a_promise_is_above_zero(fund, amounts):
    with pytest.raises(TransitionRefused, match="över noll"):
        commit(fund, amounts)


@pytest.mark.parametrize("amounts", [["0.01"], [1], [1, "0.01"]])
def test_the_least_promise_is_an_ore(fund, amounts):
    assert commit(fund, amounts).years.count() == len(amounts)


@pytest.mark.parametrize("amount", ["0.01", "0.99", "1"])
def test_the_least_entry_is_an_ore(fund, amount):
    assert use(promise(fund, 5), amount).amount == Decimal(amount)


def test_what_passes_no_limit_needs_no_reason_for_passing(fund):
    nothing = Passing(frozenset(["available"]), "council", "", "")
    grant = commit(fund, [1_000_000], passing=nothing)
    assert not Override.objects.filter(grant=grant).exists()


def test_the_last_krona_can_be_taken_out_and_no_more(fund):
    promise(fund, 900_000)
    with pytest.raises(TransitionRefused, match="100.000.kr"):
        ledger.withdraw_capital(fund, Decimal("100000.01"), **told())
    ledger.withdraw_capital(fund, Decimal(100_000), **told())
    assert sums.balance(fund).available == 0


@pytest.mark.parametrize("write", [ledger.release, use])
def test_the_last_krona_of_a_promise_and_no_more(fund, write):
    grant = promise(fund, 500)
    fields = told(DAY) if write is ledger.release else {"on": DAY}
    with pytest.raises(TransitionRefused, match="500.kr"):
        write(grant, Decimal("500.01"), **fields)
    write(grant, Decimal(500), **fields)
    assert sums.committed_left(grant) == 0


class TestBelowZero:
    """What the council let pass: half a million is promised that there is not."""

    @pytest.fixture
    def grant(self, fund):
        return commit(fund, [1_500_000], passing=PASSING)

    @pytest.mark.parametrize("amount", ["0.50", "1", "100000"])
    def test_what_gives_is_let_in(self, fund, grant, amount):
        ledger.allocate_capital(fund, Decimal(amount), **told())
        ledger.release(grant, Decimal(amount), **told())
        assert sums.balance(fund).available == 2 * Decimal(amount) - 500_000

    def test_what_was_promised_is_used_and_taken_back(self, fund, grant):
        cost = use(grant, 400_000)
        ledger.reverse(cost, reason="Fel", on=cost.booked_on, by=cost.by)
        assert sums.balance(fund).available == -500_000

    def test_what_takes_is_not(self, fund, grant):
        with pytest.raises(TransitionRefused, match="500.000.kr"):
            ledger.withdraw_capital(fund, Decimal("0.01"), **told())


class TestTakenBack:
    @pytest.mark.parametrize(
        ("day", "may"), [(29, False), (30, True)], ids=["the_day_before", "the_day"]
    )
    def test_not_before_the_day_it_was_booked(self, fund, day, may):
        cost = use(promise(fund, 500), 300)  # on 30 June
        back = {"on": date(2023, 6, day), "reason": "Fel", "by": cost.by}
        if may:
            assert ledger.reverse(cost, **back).amount == -300
        else:
            with pytest.raises(TransitionRefused, match="30.juni 2023"):
                ledger.reverse(cost, **back)

    def test_a_return_when_nothing_is_promised_any_longer(self, fund):
        grant = promise(fund, 500)
        use(grant, 500)
        back = ledger.book_return(grant, Decimal(80), board=board_of(fund), **told(DAY))
        ledger.reverse(back, on=DAY, reason="Fel", by=back.by)
        assert (sums.balance(fund).returned, sums.committed_left(grant)) == (0, 0)

    def test_a_return_that_has_been_promised_anew_is_not(self, fund):
        grant = promise(fund, 1_000_000)
        back = ledger.book_return(grant, Decimal(80), board=board_of(fund), **told(DAY))
        promise(fund, 80, on=DAY, code="SI2")
        with pytest.raises(TransitionRefused, match="har 0.kr"):
            ledger.reverse(back, on=DAY, reason="Fel", by=back.by)

    def test_a_cost_when_nothing_is_available(self, fund):
        grant = promise(fund, 1_000_000)
        cost = use(grant, 300_000)
        ledger.reverse(cost, on=DAY, reason="Fel", by=cost.by)
        assert sums.committed_left(grant) == 1_000_000

    @pytest.mark.parametrize("amount", [100, -100])
    def test_never_what_was_decided(self, fund, amount):
        change = changed(promise(fund, 500), amount)
        with pytest.raises(TransitionRefused, match="vilar på ett beslut"):
            ledger.reverse(change, on=DAY, reason="Fel", by=change.by)


@pytest.mark.parametrize("amount", [100, -100])
def test_a_changed_commitment_is_promised(fund, amount):
    grant = promise(fund, 500)
    changed(grant, amount)
    balance = sums.balance(fund)
    assert (balance.promised, balance.committed) == (500 + amount, 500 + amount)
    assert balance.available == 1_000_000 - 500 - amount
    assert sums.committed_left(grant) == 500 + amount


class TestYears:
    """This year and those ahead: booked, expected, or neither."""

    def test_of_a_fund_without_entries_there_are_none(self):
        outlook = sums.outlook(factories.make_fund(capital=0))
        assert (outlook.years, outlook.planned_return) == ([], {})
        assert outlook.balance.available == 0

    def test_a_year_that_is_only_booked_is_no_forecast_and_an_empty_one_ahead_is(
        self, fund
    ):
        this_year = clock.today().year
        grant = promise(fund, 500, on=clock.today(), year=this_year)
        expect(grant, Forecast.Kind.ACTUAL, 200, year=this_year + 2)
        ahead = {each.year: each for each in sums.outlook(fund).years[-3:]}
        assert [each.is_forecast for each in ahead.values()] == [False, True, True]
        assert [*ahead] == [this_year, this_year + 1, this_year + 2]
        assert [each.actual for each in ahead.values()] == [0, 0, 200]
        assert [each.committed for each in ahead.values()] == [500, 500, 300]
        assert ahead[this_year + 2].closing == 1_000_000 - 200

    def test_one_sum_that_is_expected_makes_it_a_forecast(self, fund):
        grant = promise(fund, 500, on=clock.today())
        use(grant, 300, on=clock.today())
        expect(grant, Forecast.Kind.ACTUAL, 300)  # has come already
        assert not sums.outlook(fund).years[-1].is_forecast
        expect(grant, Forecast.Kind.RETURN, 1)
        assert sums.outlook(fund).years[-1].is_forecast

    def test_what_came_back_is_not_expected_to_be_used_again(self, fund):
        grant = promise(fund, 500)
        ledger.book_return(grant, Decimal(80), board=board_of(fund), **told())
        expect(grant, Forecast.Kind.ACTUAL, 600)
        assert sums.outlook(fund).years[-1].actual == 500

    def test_taken_out_is_less_capital(self, fund):
        ledger.withdraw_capital(fund, Decimal(300), **told())
        assert sums.balance(fund).capital == 999_700
        assert sums.outlook(fund).balance == sums.balance(fund)


@pytest.mark.parametrize(
    ("expected", "booked", "planned"),
    [
        (100, 0, 100),
        (100, 99, 1),
        (100, "99.50", Decimal("0.50")),
        (100, 100, None),
        (100, 101, None),  # more came than was expected: nothing is owed back
        (0, 0, None),
    ],
)
def test_what_is_still_expected_back(fund, expected, booked, planned):
    year = clock.today().year
    grant, other = promise(fund, 500), promise(fund, 500, code="SI2")
    expect(grant, Forecast.Kind.RETURN, expected)
    expect(grant, Forecast.Kind.ACTUAL, 100)
    if booked:
        ledger.book_return(grant, Decimal(booked), board=board_of(fund), **told())
    here = {year: planned} if planned else {}
    assert sums.outlook(fund).planned_return == here
    expect(other, Forecast.Kind.RETURN, 30)
    both = {year: 30 + (planned or 0)}
    assert sums.outlook(fund).planned_return == both


def test_what_is_booked_and_expected_is_asked_for_at_once(
    fund, django_assert_max_num_queries
):
    grant = promise(fund, 500)
    expect(grant, Forecast.Kind.RETURN, 100)
    with django_assert_max_num_queries(1):
        sums.outlook(fund)
