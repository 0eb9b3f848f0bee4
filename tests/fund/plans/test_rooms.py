"""Which room has each line in each year: its own alone, to the krona?"""

from datetime import date
from decimal import Decimal

import pytest

from accounts.models import User
from fund.models import Entry, FrameCarry, Grant, PlanItem
from fund.plans import actions as plans_actions
from fund.plans import frames
from tests import factories
from tests.fund.books import found, promise

DAY = date(2023, 6, 1)


@pytest.fixture
def fund():
    return found(capital=5_000_000)


@pytest.fixture
def item(fund) -> PlanItem:
    """500 000 in 2023 and 2024, and nothing after."""
    line = factories.plan_item(fund)
    line.frames.exclude(year__in=[2023, 2024]).delete()
    line.frames.update(amount=500_000)
    return line


def carry(item: PlanItem, amount: int, *, start: int, outcome="carried") -> None:
    FrameCarry.objects.create(
        item=item,
        from_year=start,
        to_year=start + 1,
        amount=amount,
        outcome=outcome,
        reference="KS § 8",
        written_by=User.objects.system(),
    )


def changed(grant: Grant, amount: int) -> None:
    Entry.objects.create(
        fund=grant.fund,
        grant=grant,
        kind=Entry.Kind.CHANGE,
        amount=amount,
        booked_on=DAY,
        reference="KS § 9",
        by=User.objects.system(),
    )


def told(item: PlanItem, name: str = "room", **asked) -> dict[int, Decimal]:
    """Year → that number, of one line."""
    rows = frames.rooms([item], **asked)
    return {year: room[name] for (_line, year), room in rows.items()}


@pytest.mark.parametrize(
    ("amount", "rooms"),
    [
        (100_000, {2023: 200_000, 2024: 500_000}),
        (-100_000, {2023: 400_000, 2024: 500_000}),
    ],
)
def test_a_changed_commitment_takes_room_or_gives_it_back(fund, item, amount, rooms):
    changed(promise(fund, 200_000), amount)
    assert told(item) == rooms


def test_what_was_added_and_what_came_back_are_one_sum(fund, item):
    grant = promise(fund, 200_000)
    changed(grant, 100_000)
    changed(grant, -250_000)
    assert told(item, "granted") == {2023: 50_000, 2024: 0}


class TestCarried:
    def test_a_year_without_a_frame_has_the_room_that_came_to_it(self, item):
        carry(item, 1, start=2024)
        assert told(item) == {2023: 500_000, 2024: 499_999, 2025: 1}
        assert told(item, "carried") == {2023: 0, 2024: -1, 2025: 1}

    def test_a_year_that_passed_on_all_that_came_is_not_told_of(self, item):
        carry(item, 100, start=2024)
        carry(item, 100, start=2025, outcome="lapsed")
        assert told(item) == {2023: 500_000, 2024: 499_900}

    def test_a_year_of_an_earlier_version_is_not_told_of(self, item):
        item.frames.filter(year=2023).delete()
        carry(item, 100, start=2023)
        assert told(item) == {2024: 500_100}

    def test_another_line_has_nothing_of_it(self, item):
        other = item.plan.items.create(code="B", text="En annan rad")
        other.frames.create(year=2023, amount=7)
        carry(item, 100, start=2024)
        rooms = frames.rooms([item, other])
        assert {key: each["room"] for key, each in rooms.items()} == {
            (item.pk, 2023): 500_000,
            (item.pk, 2024): 499_900,
            (item.pk, 2025): 100,
            (other.pk, 2023): 7,
        }


@pytest.mark.parametrize(
    ("rows", "wanted"),
    [
        (None, {2023: 0, 2024: 0}),
        ([], {2023: 0, 2024: 0}),
        ([(2023, 30)], {2023: 30, 2024: 0}),
        ([(2023, 30), (2023, 12), (2024, 5)], {2023: 42, 2024: 5}),
    ],
)
def test_what_is_wanted_by_cases_that_wait(item, rows, wanted):
    asked = rows and [(item.pk, year, Decimal(amount)) for year, amount in rows]
    assert told(item, "wanted", wanted=asked) == wanted
    assert told(item, wanted=asked) == {2023: 500_000, 2024: 500_000}


def test_a_line_without_grants_asks_nothing_of_the_ledger(
    item, django_assert_num_queries
):
    with django_assert_num_queries(2):  # frames with what was carried, years of grants
        frames.rooms([item])


def revise(item: PlanItem, on: date) -> PlanItem:
    plan = item.plan
    line = {"code": item.code, "text": item.text, "frames": {2023: Decimal(1)}}
    new = plans_actions.adopt_plan(
        plan.fund,
        replaces=plan,
        kind=plan.kind,
        board=plan.board,
        title=plan.title,
        first_year=plan.first_year,
        last_year=plan.last_year,
        valid_from=on,
        adopted_on=on,
        adopted_reference="KS § 77",
        items=[line],
        by=User.objects.system(),
    )
    return new.items.get()


@pytest.mark.parametrize("day", [date(2000, 1, 1), DAY, date(2100, 1, 1)])
def test_a_line_that_nobody_revised_is_itself_on_any_day(item, day):
    assert frames.line_in_force(item, day) == item


def test_each_version_is_found_from_each_before_it(item):
    second = revise(item, date(2023, 6, 1))
    third = revise(second, date(2023, 9, 1))
    for line in (item, second, third):
        assert frames.line_in_force(line, date(2023, 9, 1)) == third
    for line in (item, second):
        assert frames.line_in_force(line, date(2023, 8, 31)) == second
