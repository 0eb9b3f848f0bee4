"""Does every krona have a reason, whatever happens and in whatever order?"""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.db import transaction

from accounts.models import User
from core import clock
from core.refusals import TransitionRefused
from fund.ledger import actions as ledger
from fund.ledger import sums as ledger_sums
from fund.models import Entry, Forecast, Fund
from fund.plans import frames
from tests import factories
from tests.fund.books import board_of, found, promise, sum_of_rows, use

Kind = Entry.Kind


@pytest.fixture
def fund() -> Fund:
    return found()


@pytest.fixture
def eva() -> User:
    return factories.make_user("Eva")


# What each kind does, domain 10.2.


def test_capital_can_be_promised_used_released_and_returned(fund, eva):
    grant = promise(fund, 500_000)
    use(grant, 300_000)
    ledger.release(
        grant, Decimal(150_000), on=date(2024, 1, 5), reference="Slut", by=eva
    )
    ledger.book_return(
        grant,
        Decimal(80_000),
        board=board_of(fund),
        on=date(2025, 3, 1),
        reference="Ver 2",
        by=eva,
    )

    balance = ledger_sums.balance(fund)

    assert balance.booked == 1_000_000 - 300_000 + 80_000
    assert balance.committed == 500_000 - 150_000 - 300_000
    assert balance.available == balance.booked - balance.committed == 730_000
    assert ledger_sums.committed_left(grant) == 50_000


@pytest.mark.parametrize(
    ("day", "booked", "committed"),
    [
        (date(2022, 4, 30), 0, 0),
        (date(2022, 5, 1), 1_000_000, 0),
        (date(2023, 2, 1), 1_000_000, 500_000),
        (date(2023, 6, 30), 700_000, 200_000),
        (date(2024, 1, 5), 700_000, 50_000),
        (None, 700_000, 50_000),
    ],
)
def test_the_balance_can_be_asked_for_any_day(fund, eva, day, booked, committed):
    grant = promise(fund, 500_000)
    use(grant, 300_000)
    ledger.release(
        grant, Decimal(150_000), on=date(2024, 1, 5), reference="Slut", by=eva
    )

    balance = ledger_sums.balance(fund, on=day)

    assert (balance.booked, balance.committed) == (booked, committed)
    assert balance.available == sum_of_rows(fund, day)


def test_a_year_begins_where_the_year_before_it_ended(fund, eva):
    grant = promise(fund, 500_000, year=2023)
    use(grant, 300_000)
    use(grant, 100_000, on=date(2024, 5, 1))

    years = ledger_sums.outlook(fund).years

    assert [year.year for year in years] == [2022, 2023, 2024]
    assert [year.opening for year in years] == [0, 1_000_000, 700_000]
    assert [year.closing for year in years] == [1_000_000, 700_000, 600_000]
    assert [year.committed for year in years] == [0, 200_000, 100_000]
    assert [year.available for year in years] == [1_000_000, 500_000, 500_000]
    assert not any(year.is_forecast for year in years)


# What is refused, with a sentence that says how much is left.


def test_a_grant_needs_the_money(fund):
    promise(fund, 600_000)
    with pytest.raises(TransitionRefused, match="400.000.kr"):
        promise(fund, "400000.01", code="SI002")
    assert fund.grants.count() == 1
    promise(fund, 400_000, code="SI002")
    assert ledger_sums.balance(fund).available == 0


def test_a_grant_needs_room_in_the_frame_of_each_year(fund):
    item = factories.plan_item(fund)
    item.frames.filter(year=2023).update(amount=300_000)
    promise(fund, 200_000)

    with pytest.raises(TransitionRefused, match=r"100.000.kr.*2023"):
        promise(fund, 100_001, code="SI002")
    with pytest.raises(TransitionRefused, match="2050"):
        promise(fund, 1, year=2050, code="SI002")
    promise(fund, 100_000, code="SI002")
    assert frames.rooms([item])[item.pk, 2023] == {
        "frame": 300_000,
        "carried": 0,
        "granted": 300_000,
        "room": 0,
        "wanted": 0,
    }


def test_a_grant_is_not_taken_from_the_plan_of_another_fund(fund):
    other = factories.make_fund()
    with pytest.raises(TransitionRefused):
        ledger.commit(
            fund,
            {(2023, board_of(fund)): Decimal(1)},
            plan_item=factories.plan_item(other),
            project_code="SI9",
            title="Fel plan",
            reference="KS",
            on=date(2023, 2, 1),
            by=User.objects.system(),
        )


def test_a_grant_keeps_the_rules_of_its_day_and_needs_some(fund):
    assert promise(fund, 1).rule_set == fund.rule_sets.get()
    with pytest.raises(TransitionRefused):
        promise(fund, 1, on=date(2021, 12, 31), code="SI002")


def test_a_cost_above_what_is_promised_is_refused_with_what_is_left(fund):
    grant = promise(fund, 500_000)
    use(grant, 450_000)

    with pytest.raises(TransitionRefused, match="50.000.kr"):
        use(grant, "50000.01")

    assert ledger_sums.balance(fund).committed == 50_000


def test_a_release_above_what_is_left_is_refused(fund, eva):
    grant = promise(fund, 500_000)
    use(grant, 450_000)
    with pytest.raises(TransitionRefused, match="50.000.kr"):
        ledger.release(
            grant, Decimal(60_000), on=date(2023, 7, 1), reference="x", by=eva
        )


def test_capital_that_is_promised_cannot_be_taken_out(fund, eva):
    promise(fund, 900_000)
    with pytest.raises(TransitionRefused, match="100.000.kr"):
        ledger.withdraw_capital(
            fund, Decimal(100_001), on=clock.today(), reference="KF", by=eva
        )


def test_nothing_is_booked_in_the_future_or_before_the_grant(fund):
    grant = promise(fund, 500_000)
    with pytest.raises(TransitionRefused):
        use(grant, 1, on=clock.today() + timedelta(days=1))
    with pytest.raises(TransitionRefused, match="1.februari 2023"):
        use(grant, 1, on=date(2023, 1, 31))
    assert not fund.entries.filter(kind=Kind.ACTUAL).exists()


def test_money_is_not_promised_before_it_came(fund):
    """Available is never below zero on any day, also when the books are written late."""
    with pytest.raises(TransitionRefused, match="0.kr"):
        promise(fund, 1, on=date(2022, 4, 30))


@pytest.mark.parametrize("amount", [0, -5, "0.00"])
def test_an_amount_is_above_zero(fund, eva, amount):
    grant = promise(fund, 500_000)
    with pytest.raises(TransitionRefused):
        use(grant, amount)
    with pytest.raises(TransitionRefused):
        ledger.allocate_capital(
            fund, Decimal(amount), on=clock.today(), reference="KF", by=eva
        )


# Corrections are new rows.


def test_a_mistake_is_taken_back_by_a_new_row(fund, eva):
    grant = promise(fund, 500_000)
    wrong = use(grant, 300_000)

    row = ledger.reverse(wrong, on=date(2023, 7, 1), reason="Fel projekt", by=eva)

    assert (row.amount, row.kind, row.reverses) == (-300_000, Kind.ACTUAL, wrong)
    assert (row.note, row.by, row.board) == ("Fel projekt", eva, wrong.board)
    assert ledger_sums.committed_left(grant) == 500_000
    assert ledger_sums.balance(fund, on=date(2023, 6, 30)).booked == 700_000
    assert ledger_sums.balance(fund).booked == 1_000_000


def test_a_row_is_taken_back_once_and_a_reversal_never(fund, eva):
    wrong = use(promise(fund, 500_000), 300_000)
    row = ledger.reverse(wrong, on=date(2023, 7, 1), reason="Fel", by=eva)
    for entry in (wrong, row):
        with pytest.raises(TransitionRefused):
            ledger.reverse(entry, on=date(2023, 7, 2), reason="Fel", by=eva)


def test_taking_back_needs_a_reason_and_a_day_that_is_not_earlier(fund, eva):
    wrong = use(promise(fund, 500_000), 300_000)
    with pytest.raises(TransitionRefused):
        ledger.reverse(wrong, on=date(2023, 7, 1), reason=" ", by=eva)
    with pytest.raises(TransitionRefused):
        ledger.reverse(wrong, on=date(2023, 6, 29), reason="Fel", by=eva)


def test_a_commitment_is_released_and_never_taken_back(fund, eva):
    grant = promise(fund, 500_000)
    with pytest.raises(TransitionRefused):
        ledger.reverse(grant.entries.get(), on=date(2023, 7, 1), reason="Fel", by=eva)


def test_a_release_is_not_taken_back_when_the_money_is_promised_anew(fund, eva):
    grant = promise(fund, 1_000_000)
    released = ledger.release(
        grant, Decimal(600_000), on=date(2023, 3, 1), reference="Slut", by=eva
    )
    promise(fund, 500_000, on=date(2023, 4, 1), code="SI002")

    with pytest.raises(TransitionRefused, match="100.000.kr"):
        ledger.reverse(released, on=date(2023, 5, 1), reason="Fel", by=eva)


# Rule 5: a planned return is not money.


def test_a_planned_return_is_shown_apart_and_never_counts(fund, eva):
    this_year = clock.today().year
    grant = promise(fund, 500_000)
    before = ledger_sums.balance(fund)
    for year in (this_year - 1, this_year, this_year + 1):
        ledger.set_forecast(
            grant,
            Forecast.Kind.RETURN,
            year=year,
            board=board_of(fund),
            amount=Decimal(100_000),
            by=eva,
        )
    ledger.book_return(
        grant,
        Decimal(30_000),
        board=board_of(fund),
        on=clock.today(),
        reference="Ver",
        by=eva,
    )

    outlook = ledger_sums.outlook(fund)

    assert outlook.balance.available == before.available + 30_000
    assert outlook.balance == ledger_sums.balance(fund)
    assert outlook.planned_return == {this_year: 70_000, this_year + 1: 100_000}
    with pytest.raises(TransitionRefused):
        promise(fund, before.available + 30_001, on=clock.today(), code="SI002")


def test_no_more_is_expected_than_what_is_promised(fund, eva):
    this_year = clock.today().year
    grant = promise(fund, 500_000)
    for year in (this_year, this_year + 1):
        ledger.set_forecast(
            grant,
            Forecast.Kind.ACTUAL,
            year=year,
            board=board_of(fund),
            amount=Decimal(400_000),
            by=eva,
        )

    now, then = ledger_sums.outlook(fund).years[-2:]

    assert (now.actual, then.actual) == (400_000, 100_000)
    assert (now.committed, then.committed) == (100_000, 0)
    assert now.is_forecast
    assert then.is_forecast


def test_the_newest_forecast_holds(fund, eva):
    grant = promise(fund, 500_000)
    year = clock.today().year
    for amount in (400_000, 100_000):
        ledger.set_forecast(
            grant,
            Forecast.Kind.ACTUAL,
            year=year,
            board=board_of(fund),
            amount=Decimal(amount),
            by=eva,
        )
    assert ledger_sums.outlook(fund).years[-1].actual == 100_000


def test_entries_are_numbered_without_a_gap_in_each_fund(fund, eva):
    other = found()
    for one in (fund, other, fund, fund):
        entry = ledger.allocate_capital(
            one, Decimal(1), on=clock.today(), reference="KF § 1", by=eva
        )
        assert entry.number == one.entries.count()


# The sums that are kept.


def test_an_entry_is_in_the_sums_at_once(fund, eva):
    grant = promise(fund, 500_000)
    assert ledger_sums.outlook(fund).balance.actual == 0

    use(grant, 300_000)

    assert ledger_sums.outlook(fund).balance.actual == 300_000


def test_an_entry_that_is_taken_back_with_its_transaction_is_not_kept(fund, eva):
    grant = promise(fund, 500_000)
    with transaction.atomic():
        use(grant, 300_000)
        assert ledger_sums.outlook(fund).balance.actual == 300_000
        transaction.set_rollback(True)

    assert ledger_sums.outlook(fund).balance.actual == 0
    use(grant, 200_000)  # with the number that the other one had
    assert ledger_sums.outlook(fund).balance.actual == 200_000


def test_one_fund_is_not_given_the_sums_of_another(fund, eva):
    promise(fund, 500_000)
    other = found()

    assert ledger_sums.outlook(fund).balance.promised == 500_000
    assert ledger_sums.outlook(other).balance.promised == 0
    assert ledger_sums.outlook(fund).balance.promised == 500_000
