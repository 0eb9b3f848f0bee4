"""A frame counts with what was carried over."""

from decimal import Decimal

import pytest
from django.db import DatabaseError, transaction

from core import clock
from core.refusals import TransitionRefused
from fund.limits import queries as limits
from fund.models import FrameCarry, GrantYear
from fund.plans import frames
from tests import factories
from tests.fund.books import board_of, found, promise

FRAME = 500_000
CARRIED = pytest.mark.parametrize(
    ("outcome", "carried", "room"),
    [
        ("carried", 200_000, 700_000),
        ("carried", 1, 500_001),
        ("asked", 200_000, 500_000),  # nobody has decided
        ("lapsed", 200_000, 500_000),
    ],
)


@pytest.fixture
def line():
    """A line of the plan, of which something was left over when 2023 ended."""
    item = factories.plan_item(found(capital=5_000_000))
    item.frames.update(amount=FRAME)
    return item


def carry(item, outcome: str, amount: int) -> None:
    FrameCarry.objects.create(
        item=item,
        from_year=2023,
        to_year=2024,
        amount=amount,
        outcome=outcome,
        reference="KS § 8",
        written_by=factories.User.objects.system(),
    )


@CARRIED
def test_the_room_of_a_frame(line, outcome, carried, room):
    carry(line, outcome, carried)
    assert frames.rooms([line])[line.pk, 2024]["room"] == room
    rules = line.plan.fund.rules_on(clock.today())
    for amount, kinds in ((room, []), (room + 1, ["frame"])):
        found = limits.obstacles(
            line.plan.fund,
            line,
            {(2024, board_of(line.plan.fund)): Decimal(amount)},
            rules=rules,
            on=clock.today(),
        )
        assert [one.kind for one in found] == kinds


@CARRIED
def test_no_action_promises_a_krona_more(line, outcome, carried, room):
    carry(line, outcome, carried)
    on = factories.date(2024, 2, 1)
    with pytest.raises(TransitionRefused, match="2024"):
        promise(line.plan.fund, room + 1, on=on, year=2024)
    promise(line.plan.fund, room, on=on, year=2024)


@CARRIED
def test_no_sql_promises_a_krona_more(line, outcome, carried, room):
    carry(line, outcome, carried)
    grant = line.plan.fund.grants.create(
        rule_set=line.plan.fund.rule_sets.get(),
        plan_item=line,
        project_code="X",
        title="X",
        reference="KS § 1",
        decided_on=factories.date(2024, 2, 1),
    )
    row = {"grant": grant, "year": 2024, "board": board_of(line.plan.fund)}
    with pytest.raises(DatabaseError, match="within_the_frame"), transaction.atomic():
        GrantYear.objects.create(amount=room + 1, **row)
    GrantYear.objects.create(amount=room, **row)
