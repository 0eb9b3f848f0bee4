"""What can neither two at once, nor SQL, nor the program do to the ledger?"""

import threading
from decimal import Decimal

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction

from accounts.models import User
from core import clock
from core.refusals import TransitionRefused
from fund.ledger import actions as ledger
from fund.ledger import sums as ledger_sums
from fund.models import Entry, Fund, Grant, GrantYear
from tests import factories
from tests.fund.books import board_of, found, promise, use

Kind = Entry.Kind


@pytest.fixture
def fund() -> Fund:
    return found()


# Rule 3: two at the same instant.


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("amounts", [(700_000, 700_000), (1_000_000, 1)])
def test_two_at_the_same_instant_cannot_both_take_the_last_krona(amounts):
    fund = factories.make_fund(capital=1_000_000)
    start, answers = threading.Barrier(2), []

    def run(amount):
        start.wait(timeout=10)
        try:
            promise(fund, amount, on=clock.today(), code=f"SI{amount}")
            answers.append("granted")
        except TransitionRefused:
            answers.append("refused")
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=[amount]) for amount in amounts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(answers) == ["granted", "refused"]
    assert ledger_sums.balance(fund).available >= 0
    assert Grant.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_two_at_the_same_instant_cannot_both_use_the_last_of_a_grant():
    fund = factories.make_fund(capital=1_000_000)
    grant = promise(fund, 500_000, on=clock.today())
    start, answers = threading.Barrier(2), []

    def run():
        start.wait(timeout=10)
        try:
            use(grant, 300_000, on=clock.today())
            answers.append("booked")
        except TransitionRefused:
            answers.append("refused")
        finally:
            connection.close()

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(answers) == ["booked", "refused"]
    assert ledger_sums.committed_left(grant) == 200_000


@pytest.mark.django_db(transaction=True)
def test_two_at_the_same_instant_cannot_take_a_row_back_twice():
    fund = factories.make_fund(capital=1_000_000)
    wrong = use(promise(fund, 500_000, on=clock.today()), 300_000, on=clock.today())
    start, answers = threading.Barrier(2), []

    def run():
        start.wait(timeout=10)
        try:
            ledger.reverse(
                Entry.objects.get(pk=wrong.pk),
                on=clock.today(),
                reason="Fel",
                by=User.objects.system(),
            )
            answers.append("reversed")
        except TransitionRefused:
            answers.append("refused")
        finally:
            connection.close()

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(answers) == ["refused", "reversed"]
    assert Entry.objects.filter(reverses=wrong).count() == 1


# Rule 4: not even SQL.


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE fund_entry SET amount = 1",
        "UPDATE fund_entry SET note = 'ändrad'",
        "DELETE FROM fund_entry",
        "TRUNCATE fund_entry CASCADE",
    ],
)
@pytest.mark.django_db(transaction=True)
def test_a_row_is_never_changed_or_erased_by_sql(sql):
    fund = factories.make_fund(capital=1_000_000)
    rows = list(fund.entries.values())

    with connection.cursor() as cursor:
        cursor.execute("SET verkan.may_truncate = 'off'")  # as it is outside tests
        with pytest.raises(DatabaseError, match=r"Cannot (update|delete|truncate)"):
            cursor.execute(sql)
        cursor.execute("SET verkan.may_truncate = 'on'")

    assert list(fund.entries.values()) == rows


def test_a_row_is_never_changed_or_erased_by_the_program(fund):
    entry = fund.entries.get()
    entry.amount = 1
    for change in (entry.save, entry.delete):
        with pytest.raises(DatabaseError), transaction.atomic():
            change()


def raw(fund, kind, amount, **fields):
    """Past every check of the program: only the database stands in the way."""
    return Entry.objects.create(
        fund=fund,
        kind=kind,
        amount=amount,
        booked_on=clock.today(),
        reference="rå",
        by=User.objects.system(),
        **fields,
    )


def test_the_database_refuses_a_row_that_takes_available_below_zero(fund):
    with (
        pytest.raises(IntegrityError, match="entry_available_not_negative"),
        transaction.atomic(),
    ):
        raw(fund, Kind.CAPITAL_OUT, 1_000_001)
    grant = promise(fund, 1_000_000)
    with (
        pytest.raises(IntegrityError, match="entry_available_not_negative"),
        transaction.atomic(),
    ):
        raw(fund, Kind.COMMITMENT, 1, grant=grant)


@pytest.mark.parametrize("kind", [Kind.ACTUAL, Kind.RELEASE])
def test_the_database_refuses_a_row_that_takes_a_commitment_below_zero(fund, kind):
    grant = promise(fund, 500_000)
    with (
        pytest.raises(IntegrityError, match="entry_commitment_not_negative"),
        transaction.atomic(),
    ):
        raw(fund, kind, Decimal("500000.01"), grant=grant)


@pytest.mark.parametrize(
    ("kind", "amount", "with_grant"),
    [
        (Kind.CAPITAL_IN, 0, False),
        (Kind.CAPITAL_IN, -1, False),
        (Kind.CAPITAL_IN, 1, True),
        (Kind.ACTUAL, 1, False),
        (Kind.RETURN, -1, True),
    ],
)
def test_the_database_refuses_impossible_rows(fund, kind, amount, with_grant):
    grant = promise(fund, 500_000) if with_grant else None
    with pytest.raises(IntegrityError), transaction.atomic():
        raw(fund, kind, amount, grant=grant)


def test_what_a_board_was_granted_is_above_zero(fund):
    grant = promise(fund, 500_000)
    with pytest.raises(IntegrityError), transaction.atomic():
        GrantYear.objects.create(grant=grant, year=2024, board=board_of(fund), amount=0)
