"""Can a grant pass a limit without the row of the body that may, even with SQL?"""

from datetime import date
from decimal import Decimal

import pytest
from django.db import DatabaseError, connection, transaction

from accounts.models import User
from core import clock
from fund.ledger import actions as ledger
from fund.ledger import sums as ledger_sums
from fund.limits.queries import Passing
from fund.models import Entry, Grant, GrantYear, Override
from fund.plans import frames
from tests import factories
from tests.fund.books import another_board, board_of, found

DAY = date(2023, 2, 1)


@pytest.fixture
def fund():
    return found()  # one million


@pytest.fixture
def eva() -> User:
    return factories.make_user("Eva")


@pytest.fixture
def grant(fund) -> Grant:
    """A promise without its money: what somebody with a prompt would begin with."""
    return Grant.objects.create(
        fund=fund,
        rule_set=fund.rule_sets.get(),
        plan_item=factories.plan_item(fund),
        project_code="SI9",
        title="Förbi",
        reference="KS",
        decided_on=DAY,
    )


def promise_by_sql(grant, amount: int, by) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO fund_entry (fund_id, kind, amount, booked_on, reference, note,"
            " grant_id, at, by_id) VALUES (%s, 'commitment', %s, %s, 'x', '', %s, now(), %s)",
            [grant.fund_id, amount, DAY, grant.pk, by.pk],
        )


def year_by_sql(grant, amount: int, *, year=2023, board=None) -> None:
    board = board or board_of(grant.fund)
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO fund_grantyear (grant_id, year, board_id, amount)"
            " VALUES (%s, %s, %s, %s)",
            [grant.pk, year, board.pk, amount],
        )


def let_pass(grant, by, *, kind="available", short=500_000, **fields) -> Override:
    numbers = {
        "available": (1_000_000, 0, 1_000_000 + short),
        "frame": (20_000_000, 0, 20_000_000 + short),
        "limit": (1, 0, 1 + short),
    }[kind]
    allowed, taken, asked = numbers
    return Override.objects.create(
        grant=grant,
        **{
            "kind": kind,
            "year": 2023 if kind == "frame" else None,
            "body": "council",
            "reference": "KF § 1",
            "reason": "Akut",
            "allowed_amount": allowed,
            "taken_amount": taken,
            "asked_amount": asked,
            "short_amount": short,
            "by": by,
            **fields,
        },
    )


def test_sql_promises_no_more_than_is_available_without_the_row(grant, eva):
    with (
        pytest.raises(DatabaseError, match="available_not_negative"),
        transaction.atomic(),
    ):
        promise_by_sql(grant, 1_500_000, eva)
    let_pass(grant, eva, short=499_999)
    with (
        pytest.raises(DatabaseError, match="available_not_negative"),
        transaction.atomic(),
    ):
        promise_by_sql(grant, 1_500_000, eva)


def test_with_the_row_it_passes_once_and_by_that_much(fund, grant, eva):
    let_pass(grant, eva)
    promise_by_sql(grant, 1_500_000, eva)
    assert ledger_sums.balance(fund).available == -500_000
    with (
        pytest.raises(DatabaseError, match="available_not_negative"),
        transaction.atomic(),
    ):
        promise_by_sql(grant, 1, eva)


def test_below_zero_only_what_takes_no_more_is_let_in(fund, grant, eva):
    let_pass(grant, eva)
    promise_by_sql(grant, 1_500_000, eva)
    on, board = clock.today(), board_of(fund)
    GrantYear.objects.create(grant=grant, year=on.year, board=board, amount=1_500_000)
    ledger.book_actual(
        grant, Decimal(400_000), board=board, on=on, reference="Ver", by=eva
    )
    back = ledger.release(grant, Decimal(100_000), on=on, reference="Slut", by=eva)
    assert ledger_sums.balance(fund).available == -400_000
    with (
        pytest.raises(DatabaseError, match="available_not_negative"),
        transaction.atomic(),
    ):
        Entry.objects.create(
            fund=fund,
            grant=grant,
            kind="release",
            amount=-100_000,
            booked_on=on,
            reference="x",
            reverses=back,
            by=eva,
        )


def test_sql_takes_no_room_that_the_frame_has_not(grant, eva):
    with pytest.raises(DatabaseError, match="within_the_frame"), transaction.atomic():
        year_by_sql(grant, 20_000_001)
    let_pass(grant, eva, kind="frame", short=1)
    year_by_sql(grant, 20_000_001)
    with pytest.raises(DatabaseError, match="within_the_frame"), transaction.atomic():
        year_by_sql(grant, 1, board=another_board(grant.fund))


def test_the_guard_counts_the_room_as_the_pages_do(fund, eva):
    """Released money gives room back in the last years first."""
    board, item = board_of(fund), factories.plan_item(fund)
    item.frames.filter(year__in=[2023, 2024]).update(amount=300_000)
    first = _promise(fund, {(2023, board): 300_000, (2024, board): 300_000}, eva)
    ledger.release(first, Decimal(350_000), on=clock.today(), reference="Slut", by=eva)
    assert frames.rooms([item])[item.pk, 2024]["room"] == 300_000
    assert frames.rooms([item])[item.pk, 2023]["room"] == 50_000

    second = _promise(fund, {(2023, board): 50_000, (2024, board): 300_000}, eva)

    for year in (2023, 2024):
        with (
            pytest.raises(DatabaseError, match="within_the_frame"),
            transaction.atomic(),
        ):
            year_by_sql(second, 1, year=year, board=another_board(fund))


def _promise(fund, amounts, by, passing=None) -> Grant:
    return ledger.commit(
        fund,
        {key: Decimal(amount) for key, amount in amounts.items()},
        plan_item=factories.plan_item(fund),
        project_code="SI1",
        title="Rum",
        reference="KS",
        on=DAY,
        by=by,
        passing=passing,
    )


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("available", "executive_board"),
        ("available", "steering_group"),
        ("frame", "committee"),
        ("limit", "steering_group"),
    ],
)
def test_the_row_itself_needs_a_body_that_may(grant, eva, kind, body):
    with pytest.raises(DatabaseError, match="by_a_body_that_may"), transaction.atomic():
        let_pass(grant, eva, kind=kind, body=body)


def test_the_row_comes_before_the_money(grant, eva):
    promise_by_sql(grant, 1_000, eva)
    with (
        pytest.raises(DatabaseError, match="before_the_commitment"),
        transaction.atomic(),
    ):
        let_pass(grant, eva)


@pytest.mark.parametrize(
    "fields",
    [{"reason": ""}, {"reference": ""}, {"short_amount": 0}, {"asked_amount": 3}],
)
def test_the_row_says_where_why_and_how_much(grant, eva, fields):
    with pytest.raises(DatabaseError), transaction.atomic():
        let_pass(grant, eva, **fields)


def test_the_row_is_never_changed(fund, grant, eva):
    let_pass(grant, eva)
    with (
        pytest.raises(DatabaseError, match="Cannot update or delete"),
        transaction.atomic(),
    ):
        Override.objects.update(reason="Annat")
    with pytest.raises(DatabaseError, match="or delete"), transaction.atomic():
        Override.objects.all().delete()


def test_all_limits_at_once_are_kept_with_their_numbers(fund, eva):
    """One decision passes a frame and what is available; each keeps its own numbers."""
    board, item = board_of(fund), factories.plan_item(fund)
    item.frames.filter(year=2023).update(amount=900_000)
    _promise(fund, {(2023, board): 600_000}, eva)

    passing = Passing(frozenset(["frame", "available"]), "council", "KF § 4", "Akut")
    grant = _promise(fund, {(2023, board): 500_000}, eva, passing)

    rows = grant.overrides.for_page().values_list(
        "kind", "allowed_amount", "taken_amount", "asked_amount", "short_amount"
    )
    assert list(rows) == [
        ("available", 400_000, 0, 500_000, 100_000),
        ("frame", 900_000, 600_000, 500_000, 200_000),
    ]
