"""Money that comes back: in the fund, and in the room of the plan's yearly frames."""

from datetime import date
from decimal import Decimal

import pytest

from accounts.models import User
from core.refusals import TransitionRefused
from fund.ledger import actions as ledger
from fund.ledger import sums as ledger_sums
from fund.plans import frames
from tests import factories
from tests.fund.books import board_of, found, promise, use

DAY = date(2023, 12, 1)


@pytest.fixture
def fund():
    return found()


@pytest.fixture
def item(fund):
    line = factories.plan_item(fund)
    line.frames.update(amount=500_000)
    return line


def room(item, year=2023) -> Decimal:
    return frames.rooms([item])[item.pk, year]["room"]


def release(grant, amount, on=DAY):
    by = User.objects.system()
    return ledger.release(grant, Decimal(amount), on=on, reference="KS § 9", by=by)


def two_years(fund, item, first, second):
    board = board_of(fund)
    return ledger.commit(
        fund,
        {(2023, board): Decimal(first), (2024, board): Decimal(second)},
        plan_item=item,
        project_code="SI001",
        title="Skolfam",
        reference="KS § 12",
        on=date(2023, 2, 1),
        by=User.objects.system(),
    )


def test_what_is_released_can_be_granted_again(fund, item):
    grant = promise(fund, 500_000)
    use(grant, 200_000)
    before = ledger_sums.balance(fund).available
    with pytest.raises(TransitionRefused, match="2023"):
        promise(fund, 1, on=DAY, code="SI002")

    release(grant, 300_000)

    assert ledger_sums.balance(fund).available == before + 300_000
    assert room(item) == 300_000
    promise(fund, 300_000, on=DAY, code="SI002")
    assert room(item) == 0


def test_the_last_years_get_their_room_back_first(fund, item):
    grant = two_years(fund, item, 400_000, 100_000)
    release(grant, 150_000)
    assert (room(item, 2023), room(item, 2024)) == (150_000, 500_000)


def test_a_release_taken_back_takes_the_room_again(fund, item):
    entry = release(promise(fund, 500_000), 300_000)
    ledger.reverse(entry, on=DAY, reason="Fel", by=User.objects.system())
    assert room(item) == 0


def test_the_room_of_many_lines_needs_as_many_queries_as_of_one(
    fund, item, django_assert_num_queries
):
    for number in range(5):
        release(promise(fund, 50_000, code=f"SI00{number}"), 10_000)
    others = [item.plan.items.create(code=f"X{n}", text="Rad") for n in range(20)]
    with django_assert_num_queries(3):
        frames.rooms([item])
    with django_assert_num_queries(3):
        frames.rooms([item, *others])
