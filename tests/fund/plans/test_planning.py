"""Plans in versions, what a year leaves, and a frame that nobody goes past."""

from datetime import date
from decimal import Decimal

import pytest
from django.db import IntegrityError, ProgrammingError, transaction
from django.urls import reverse

from accounts.models import User
from core import clock
from core.refusals import TransitionRefused
from fund.ledger import actions as ledger
from fund.models import FrameCarry, GrantYear, PlanItem
from fund.plans import actions as plans_actions
from fund.plans import frames
from fund.waiting import waiting_for
from tests import factories
from tests.fund.books import another_board, board_of, found, promise

AUTO, ASK, LAPSE = PlanItem.CarryOver.values
REVISED = date(2023, 6, 1)


@pytest.fixture
def fund():
    return found()


@pytest.fixture
def item(fund):
    line = factories.plan_item(fund)
    line.frames.update(amount=500_000)
    return line


def revise(item, *, year_frames=None, **fields):
    """The next version of the line's plan, with other frames."""
    plan = item.plan
    years = year_frames or {2023: 800_000, 2024: 500_000}
    lines = [
        {
            "code": item.code,
            "text": item.text,
            "frames": {year: Decimal(amount) for year, amount in years.items()},
        }
    ]
    words = {
        "kind": plan.kind,
        "board": plan.board,
        "title": plan.title,
        "first_year": plan.first_year,
        "last_year": plan.last_year,
        "adopted_on": REVISED,
        "adopted_reference": "KS § 77",
        "items": lines,
        **fields,
    }
    return plans_actions.adopt_plan(
        plan.fund, replaces=plan, by=User.objects.system(), **words
    )


def room(item, year=2023) -> Decimal:
    return frames.rooms([item])[item.pk, year]["room"]


def close(fund, year=2023):
    return plans_actions.close_year(fund, year, by=User.objects.system())


class TestVersions:
    def test_grants_of_all_versions_take_from_the_frame_in_force(self, fund, item):
        early = promise(fund, 400_000)
        new = revise(item).items.get()
        late = promise(fund, 300_000, on=date(2023, 12, 1), code="SI002")
        assert (early.plan_item, late.plan_item) == (item, new)
        assert room(new) == 100_000
        with pytest.raises(TransitionRefused, match="2023"):
            promise(fund, 100_001, on=date(2023, 12, 1), code="SI003")

    def test_the_earlier_version_holds_until_the_day_of_the_later(self, fund, item):
        plan = revise(item)
        plans = type(plan).objects.filter(fund=fund)
        assert list(plans.holding(date(2023, 5, 31))) == [item.plan]
        assert list(plans.holding(REVISED)) == [plan]
        assert frames.line_in_force(item, date(2023, 5, 31)) == item
        assert frames.line_in_force(item, REVISED) == plan.items.get()

    def test_a_plan_is_revised_once_and_not_backwards(self, fund, item):
        with pytest.raises(TransitionRefused, match="gäller från"):
            revise(item, valid_from=date(2021, 1, 1))
        revise(item)
        with pytest.raises(TransitionRefused, match="redan"):
            revise(item)

    def test_a_plan_does_not_begin_after_its_last_year(self, fund, item):
        with pytest.raises(TransitionRefused, match="2040"):
            revise(item, valid_from=date(2062, 1, 1))

    def test_a_frame_is_not_revised_below_what_is_granted(self, fund, item):
        promise(fund, 400_000)
        with pytest.raises(TransitionRefused, match="400"):
            revise(item, year_frames={2023: 399_999})
        assert fund.plans.count() == 1

    def test_an_emptied_cell_is_no_way_below_what_is_granted(self, fund, item):
        promise(fund, 400_000)
        with pytest.raises(TransitionRefused, match="400"):
            revise(item, year_frames={2024: 500_000})
        new = revise(item, year_frames={2023: 400_000}).items.get()
        assert (room(new, 2023), room(new, 2024)) == (0, 0)

    def test_a_line_has_one_frame_a_year(self, fund, item):
        """A plan beside it with the same lines would double the money of each year."""
        plan = item.plan
        words = {
            "kind": plan.kind,
            "board": plan.board,
            "title": "2024–2027",
            "first_year": 2024,
            "last_year": 2027,
            "adopted_on": REVISED,
            "adopted_reference": "KS § 77",
            "by": User.objects.system(),
        }
        line = {"text": "Unga", "frames": {2024: Decimal(1)}}
        with pytest.raises(TransitionRefused, match="2024 i"):
            plans_actions.adopt_plan(fund, items=[{"code": item.code, **line}], **words)
        plans_actions.adopt_plan(fund, items=[{"code": "N9", **line}], **words)

    def test_a_plan_is_rolled_on_with_its_lines(self, fund, item):
        PlanItem.objects.filter(pk=item.pk).update(carry_over=AUTO)
        type(item.plan).objects.filter(pk=item.plan_id).update(last_year=2023)
        promise(fund, 400_000)
        years = {"first_year": 2024, "last_year": 2027}
        with pytest.raises(TransitionRefused, match="2024"):
            revise(item, valid_from=REVISED, **years)
        frame = {2024: 700_000}
        new = revise(item, year_frames=frame, **years).items.get()
        assert new.plan.valid_from == date(2024, 1, 1)
        assert frames.line_in_force(item, date(2023, 12, 31)) == item
        assert frames.line_in_force(item, date(2024, 1, 1)) == new
        assert [row.outcome for row in close(fund)] == ["carried"]
        assert (room(item, 2023), room(new, 2024)) == (0, 800_000)

    def test_a_line_that_is_gone_gives_no_more(self, fund, item):
        lines = [{"code": "N1", "text": "Annat", "frames": {2023: Decimal(9)}}]
        revise(item, items=lines)
        with pytest.raises(TransitionRefused, match="finns inte kvar"):
            promise(fund, 1, on=date(2023, 12, 1))

    def test_what_the_form_does_not_ask_follows_the_line(self, fund, item):
        PlanItem.objects.filter(pk=item.pk).update(carry_over=AUTO, area="Unga")
        kept = revise(item).items.get()
        assert (kept.carry_over, kept.area, kept.line) == (AUTO, "Unga", item)


class TestEndOfTheYear:
    @pytest.mark.parametrize(
        ("way", "rooms"),
        [
            (AUTO, (0, 900_000)),
            (ASK, (400_000, 500_000)),
            (LAPSE, (0, 500_000)),
        ],
    )
    def test_each_line_does_as_it_says(self, fund, item, way, rooms):
        PlanItem.objects.filter(pk=item.pk).update(carry_over=way)
        promise(fund, 100_000)
        assert len(close(fund)) == 1
        assert close(fund) == []
        assert (room(item, 2023), room(item, 2024)) == rooms

    def test_a_year_that_runs_is_not_closed(self, fund, item):
        with pytest.raises(TransitionRefused, match="inte slut"):
            close(fund, clock.today().year)

    def test_there_is_no_frame_to_add_to_after_the_last_year(self, fund, item):
        PlanItem.objects.filter(pk=item.pk).update(carry_over=AUTO)
        type(item.plan).objects.filter(pk=item.plan_id).update(last_year=2023)
        assert [row.outcome for row in close(fund)] == ["lapsed"]

    def test_what_waits_is_decided_once_with_a_reference(self, fund, item):
        by = User.objects.system()
        PlanItem.objects.filter(pk=item.pk).update(carry_over=ASK)
        [asked] = close(fund)
        words = {"carries": True, "by": by}
        with pytest.raises(TransitionRefused, match="KS § 45"):
            plans_actions.answer_carry(asked, reference=" ", **words)
        plans_actions.answer_carry(asked, reference="KS § 8", **words)
        assert (room(item, 2023), room(item, 2024)) == (0, 1_000_000)
        with pytest.raises(TransitionRefused, match="redan"):
            plans_actions.answer_carry(asked, reference="KS § 9", **words)
        assert not FrameCarry.objects.waiting().exists()

    def test_what_was_granted_while_it_waited_is_not_carried(self, fund, item):
        PlanItem.objects.filter(pk=item.pk).update(carry_over=ASK)
        [asked] = close(fund)
        promise(fund, 450_000, on=date(2023, 12, 31))
        by = User.objects.system()
        row = plans_actions.answer_carry(asked, carries=True, reference="KS § 8", by=by)
        assert row.amount == 50_000
        assert room(item, 2024) == 550_000

    def test_it_follows_the_line_into_the_next_version(self, fund, item):
        PlanItem.objects.filter(pk=item.pk).update(carry_over=AUTO)
        close(fund)
        new = revise(
            item,
            year_frames={2024: 500_000},
            adopted_on=date(2024, 2, 1),
            valid_from=date(2024, 2, 1),
        ).items.get()
        assert room(new, 2024) == 1_000_000

    def test_the_rows_are_never_changed(self, fund, item):
        close(fund)
        with pytest.raises(ProgrammingError), transaction.atomic():
            FrameCarry.objects.update(amount=1)

    def test_every_fund_is_closed_by_itself_and_once(self, fund, item):
        assert plans_actions.close_last_year() == 1
        assert plans_actions.close_last_year() == 0


class TestGuard:
    """The database says the same as the sentence of the action."""

    def add(self, grant, year, amount, *, board=None):
        return GrantYear.objects.create(
            grant=grant, year=year, board=board or board_of(grant.fund), amount=amount
        )

    def test_a_frame_is_not_exceeded_with_sql(self, fund, item):
        grant = promise(fund, 100_000)
        self.add(grant, 2024, 500_000)
        with (
            pytest.raises(IntegrityError, match="within_the_frame"),
            transaction.atomic(),
        ):
            self.add(grant, 2025, 500_001)
        with (
            pytest.raises(IntegrityError, match="within_the_frame"),
            transaction.atomic(),
        ):
            self.add(grant, 2024, 1, board=another_board(fund))

    def test_what_came_back_is_room_and_what_lapsed_is_not(self, fund, item):
        grant = promise(fund, 500_000)
        with pytest.raises(IntegrityError), transaction.atomic():
            self.force(fund, item, 1)
        by = User.objects.system()
        ledger.release(
            grant, Decimal(300_000), on=date(2023, 12, 1), reference="KS § 9", by=by
        )
        self.force(fund, item, 100_000)
        assert room(item) == 200_000
        close(fund)
        with pytest.raises(IntegrityError), transaction.atomic():
            self.force(fund, item, 1)

    def test_what_was_carried_over_is_room(self, fund, item):
        PlanItem.objects.filter(pk=item.pk).update(carry_over=AUTO)
        close(fund)
        self.force(fund, item, 1_000_000, year=2024)
        assert room(item, 2024) == 0
        with pytest.raises(IntegrityError), transaction.atomic():
            self.force(fund, item, 1, year=2024)

    def test_all_versions_of_a_line_count(self, fund, item):
        promise(fund, 400_000)
        new = revise(item).items.get()
        self.force(fund, new, 400_000)
        assert room(new) == 0
        with pytest.raises(IntegrityError), transaction.atomic():
            self.force(fund, new, 1)

    def force(self, fund, item, amount, year=2023):
        """A grant that nobody asked the actions about."""
        grant = fund.grants.create(
            rule_set=fund.rule_sets.get(),
            plan_item=item,
            project_code="X",
            title="X",
            reference="KS § 1",
            decided_on=date(2023, 12, 1),
        )
        return self.add(grant, year, amount)


def test_the_years_are_chosen_when_a_plan_is_rolled_on(client, fund, item):
    client.force_login(factories.make_role(fund, "coordinator"))
    address = reverse("fund:plan_adopt", args=[fund.pk])
    plan = item.plan
    page = client.get(plan.get_absolute_url())
    first, last = plan.first_year + 1, plan.last_year + 1
    here = f"?kind=investment&amp;first={first}&amp;last={last}&amp;replaces={plan.pk}"
    assert f'href="{address}{here}"' in page.text
    years = client.get(address, {"replaces": plan.pk})
    assert years.context["form"]["first"].value() == plan.first_year
    chosen = {"replaces": plan.pk, "first": 2030, "last": 2035}
    grid = client.get(address, {**chosen, "kind": "investment"})
    assert (grid.context["replaces"], list(grid.context["years"])[0]) == (plan, 2030)
    assert client.get(address, {**chosen, "kind": "operations"}).status_code == 404


class TestDecisionPage:
    def test_it_waits_for_the_coordinator_and_is_decided(self, client, fund, item):
        maria = factories.make_role(fund, "coordinator")
        PlanItem.objects.filter(pk=item.pk).update(carry_over=ASK)
        [asked] = close(fund)
        address = reverse("fund:carry_decide", args=[fund.pk, asked.pk])
        urls = [row.url for row in waiting_for(User.objects.get(pk=maria.pk))]
        assert address in urls
        client.force_login(maria)
        empty = client.post(address, {"choice": "carried"})
        assert list(empty.context["form"].errors) == ["reference"]
        client.post(address, {"choice": "lapsed", "reference": "KS § 8"})
        assert asked.answered_by.outcome == "lapsed"
        assert client.get(address).status_code == 404

    @pytest.mark.parametrize(("role", "status"), [("auditor", 403), ("", 404)])
    def test_nobody_else_decides(self, client, fund, item, role, status):
        PlanItem.objects.filter(pk=item.pk).update(carry_over=ASK)
        [asked] = close(fund)
        user = factories.make_role(fund, role) if role else factories.make_user()
        client.force_login(user)
        address = reverse("fund:carry_decide", args=[fund.pk, asked.pk])
        assert client.post(address).status_code == status
