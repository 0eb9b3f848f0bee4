"""What may be shown of a figure, and what it says against the target."""

import itertools
from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.db import IntegrityError, connection, transaction
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from core import clock
from core.refusals import TransitionRefused
from projects.chain import actions as chain
from projects.measuring import actions as measuring_actions
from projects.measuring import curves, suppression
from projects.measuring import queries as measuring
from projects.measuring.queries import Attainment
from projects.models import Baseline, Indicator, Measurement, Node, Pulse
from projects.models.indicator import net_change
from projects.pulse import actions as pulse_actions

State = Measurement.State


def reading(project, name="Dygn på HVB"):
    return next(one for one in measuring.read(project) if one.indicator.name == name)


class TestNetChange:
    def test_the_worked_example_of_nights_in_care(self):
        """31 → 14 for the children, 31 → 27 in the comparison: 13 fewer nights."""
        net = net_change(*map(Decimal, (31, 14, 31, 27)))
        assert net == -13

    def test_it_is_read_from_what_was_measured(self, project, measured, owner):
        measured(14, approved_by=owner, persons=24)
        measured(27, approved_by=owner, persons=24, group="comparison")
        assert reading(project).net == -13
        assert reading(project).net_text == "−13\N{NO-BREAK SPACE}dygn"

    def test_nothing_is_net_of_a_figure_that_nobody_has_approved(
        self, project, measured, owner
    ):
        measured(14, persons=24)
        measured(27, approved_by=owner, persons=24, group="comparison")
        assert reading(project).net is None

    @pytest.mark.parametrize("group", ["project", "comparison"])
    def test_the_net_does_not_give_a_withheld_figure_away(
        self, project, measured, owner, group
    ):
        persons = {"project": 24, "comparison": 24, group: 4}
        measured(14, approved_by=owner, persons=persons["project"])
        measured(
            27,
            approved_by=owner,
            persons=persons["comparison"],
            group="comparison",
        )
        assert reading(project).net is None

    def test_a_withheld_baseline_leaves_no_net(self, project, measured, owner):
        Baseline.objects.filter(indicator__name="Dygn på HVB").update(persons=4)
        measured(14, approved_by=owner)
        measured(27, approved_by=owner, group="comparison")
        assert reading(project).net is None
        assert reading(project).before.is_withheld


class TestApproval:
    def test_the_latest_is_the_last_that_somebody_approved(
        self, project, measured, owner
    ):
        measured(20, on=date(2026, 1, 1), approved_by=owner)
        measured(14, on=date(2026, 2, 1))
        assert reading(project).latest.value == 20
        assert [one.value for one in reading(project).waiting] == [14]

    def test_missing_is_a_dash_with_its_reason(self, project, measured, owner):
        measured(None, approved_by=owner, missing_reason="Mäts våren 2027")
        latest = reading(project).latest
        assert (latest.text, latest.why_missing) == ("–", "Mäts våren 2027")

    def test_nobody_approves_their_own_figure(self, measured, leader):
        measurement = measured(14)
        with pytest.raises(TransitionRefused):
            measuring_actions.approve_measurement(measurement, by=leader)
        measurement.refresh_from_db()
        assert measurement.state == State.ENTERED

    def test_not_even_sql_lets_somebody_approve_their_own_figure(
        self, measured, leader
    ):
        measurement = measured(14)
        with pytest.raises(IntegrityError), transaction.atomic():
            connection.cursor().execute(
                "UPDATE projects_measurement SET state = 'approved', "
                "approved_at = now(), approved_by_id = entered_by_id WHERE id = %s",
                [measurement.pk],
            )

    def test_a_figure_that_was_sent_back_is_entered_again(
        self, measured, leader, owner
    ):
        measurement = measured(41)
        measuring_actions.send_back_measurement(
            measurement, note="Kastade om", by=owner
        )
        measurement.value = Decimal(14)
        measuring_actions.correct_measurement(measurement, by=leader)
        measurement.refresh_from_db()
        assert (measurement.state, measurement.value) == (State.ENTERED, 14)


class TestWhatThePageHasRead:
    def test_the_limit_that_it_knows(self, project, measured, owner):
        measured(14, approved_by=owner, persons=24)
        (told,) = {
            one.latest.is_withheld
            for one in measuring.read(project, limit=25)
            if one.indicator.name == "Dygn på HVB"
        }
        assert told
        assert not reading(project).latest.is_withheld

    def test_the_nodes_that_it_has(self, project):
        nodes = {node.pk: node for node in project.nodes.all()}
        told = measuring.read(project, nodes=nodes)
        assert [one.indicator for one in told] == [
            one.indicator for one in measuring.read(project)
        ]
        assert all(one.indicator.node is nodes[one.indicator.node_id] for one in told)


class TestStanding:
    @pytest.mark.parametrize(
        ("value", "standing"),
        [
            (20, Attainment.REACHED),
            (14, Attainment.REACHED),
            (25, Attainment.ON_TRACK),
            (29, Attainment.BEHIND),
        ],
    )
    def test_lower_may_be_better(
        self, project, indicator, measured, owner, value, standing
    ):
        """From 31 to 20 in two years; half the time has gone, so 25.5 is on the way."""
        today = clock.today()
        start = today - timedelta(days=365)
        Baseline.objects.filter(indicator=indicator).update(measured_on=start)
        indicator.target.due_on = today + timedelta(days=365)
        indicator.target.save()
        measured(value, approved_by=owner)
        assert reading(project).standing == standing

    def test_without_a_figure_it_is_neither_good_nor_bad(self, project):
        assert reading(project).standing == Attainment.NO_FIGURE

    def test_a_withheld_figure_does_not_tell_how_it_stands(
        self, project, measured, owner
    ):
        measured(14, approved_by=owner, persons=4)
        assert reading(project).standing == Attainment.NO_FIGURE


class TestSmallGroups:
    """Fewer people than the fund's limit: nowhere, in no form."""

    SECRET = "17,3"

    @pytest.fixture
    def share(self, project):
        node = Node.objects.get(project=project, kind="outcome")
        return Indicator.objects.create(
            node=node, name="Behöriga", unit="%", decimals=1
        )

    @pytest.fixture
    def secret(self, measured, owner):
        return measured("17.3", approved_by=owner, persons=4)

    @pytest.mark.parametrize(
        "name", ["detail", "chain_picture", "chain_print", "chain", "plan", "pulse"]
    )
    def test_not_on_a_page_nor_in_a_picture(
        self, client, project, leader, secret, name
    ):
        client.force_login(leader)
        response = client.get(reverse(f"projects:{name}", args=[project.pk]))
        assert response.status_code == 200
        assert self.SECRET not in response.content.decode()

    @pytest.mark.parametrize("name", ["indicator", "measure"])
    def test_not_on_the_pages_of_the_indicator(
        self, client, project, leader, secret, indicator, name
    ):
        client.force_login(leader)
        url = reverse(f"projects:{name}", args=[project.pk, indicator.pk])
        assert self.SECRET not in client.get(url).content.decode()

    def test_not_for_the_one_who_approves(self, client, project, owner, measured):
        measurement = measured("17.3", persons=4)
        client.force_login(owner)
        url = reverse("projects:approve", args=[project.pk, measurement.pk])
        assert self.SECRET not in client.get(url).content.decode()

    def test_not_in_the_form_that_corrects_it(
        self, client, project, leader, owner, measured
    ):
        measurement = measured("17.3", persons=4)
        measuring_actions.send_back_measurement(measurement, note="Fel", by=owner)
        client.force_login(leader)
        url = reverse("projects:correct", args=[project.pk, measurement.pk])
        assert self.SECRET not in client.get(url).content.decode()

    def test_not_in_the_curve_nor_its_table(self, project, measured, owner):
        measured("17.3", approved_by=owner, persons=4)
        curve = curves.curve(reading(project), project)
        assert self.SECRET not in curve.svg
        assert all(self.SECRET not in cell for row in curve.rows for cell in row)

    def test_a_share_is_counted_by_its_base(self, project, share, measured, owner):
        measured("25", indicator=share, approved_by=owner, numerator=1, denominator=4)
        latest = reading(project, "Behöriga").latest
        assert latest.is_withheld
        assert (latest.value, latest.numerator, latest.denominator) == (None,) * 3

    def test_a_share_of_enough_people_is_shown(self, project, share, measured, owner):
        measured("60", indicator=share, approved_by=owner, numerator=9, denominator=15)
        assert reading(project, "Behöriga").latest.value == 60

    @pytest.mark.parametrize(
        ("name", "unit", "value", "is_shown"),
        [
            ("Kartlagda", "barn", 3, False),
            ("Kartlagda", "Personer per år", 4, False),
            ("Nådda barn", "antal", 4, False),
            ("Kartlagda", "barn", 5, True),
            ("Kartlagda", "barn", 0, True),
            ("Dygn per barn", "dygn per barn", 3, True),
            ("Manualer", "antal", 3, True),
            ("Kostnad", "kr", 3, True),
        ],
    )
    def test_a_count_of_people_is_its_own_base(
        self, project, measured, owner, name, unit, value, is_shown
    ):
        """Nobody wrote how many persons: the figure says it itself."""
        node = Node.objects.get(project=project, kind="outcome")
        indicator = Indicator.objects.create(node=node, name=name, unit=unit)
        Baseline.objects.create(indicator=indicator, value=value)
        measured(value, indicator=indicator, approved_by=owner)
        counted = reading(project, name)
        assert counted.latest.has_value == is_shown
        assert counted.before.has_value == is_shown

    def test_a_few_of_many_are_still_few(self, project, measured, owner):
        node = Node.objects.get(project=project, kind="outcome")
        indicator = Indicator.objects.create(node=node, name="Klara", unit="elever")
        measured(2, indicator=indicator, approved_by=owner, persons=40)
        assert reading(project, "Klara").latest.is_withheld

    def test_a_small_comparison_group_is_withheld_too(self, project):
        node = Node.objects.get(project=project, kind="outcome")
        indicator = Indicator.objects.create(node=node, name="Klara", unit="elever")
        Baseline.objects.create(indicator=indicator, value=20, comparison_value=3)
        assert reading(project, "Klara").before.value == 20
        assert reading(project, "Klara").comparison_before.is_withheld

    def test_not_in_a_version_of_the_chain(self, project, leader):
        Baseline.objects.filter(indicator__name="Dygn på HVB").update(
            value="17.3", persons=4
        )
        chain.freeze_chain(project, reason="Prövar", by=leader)
        assert "17.3" not in str(project.chain_versions.get().content)

    def test_not_in_the_form_of_the_starting_point(
        self, client, project, leader, indicator
    ):
        Baseline.objects.filter(indicator=indicator).update(value="17.3", persons=4)
        client.force_login(leader)
        url = reverse("projects:starting_point", args=[project.pk, indicator.pk])
        assert self.SECRET not in client.get(url).content.decode()

    @pytest.mark.parametrize(("reached", "is_shown"), [(4, False), (5, True)])
    def test_people_reached_and_the_cost_of_each(
        self,
        client,
        project,
        leader,
        owner,
        grant,
        measured,
        first_of_month,
        reached,
        is_shown,
    ):
        node = Node.objects.get(project=project, kind="output")
        indicator = Indicator.objects.create(node=node, name="Nådda", unit="barn")
        measured(reached, indicator=indicator, approved_by=owner)
        pulse = Pulse(
            project=project,
            month=first_of_month,
            status="as_planned",
            reached=77,  # of one month, and nobody has approved it
            lesson="Något",
        )
        pulse_actions.tell_pulse(pulse, by=leader)
        client.force_login(leader)
        response = client.get(reverse("projects:detail", args=[project.pk]))
        people = response.context["figures"][0]
        assert (people.value == str(reached)) == is_shown


LIMIT = 5


def solutions(counts: tuple[int, ...], place: int) -> set[int]:
    """What the count there could be, for who sees the sum, the zeros and what is shown:
    every way to share out what is missing among those that are left out."""
    hidden = suppression.withheld(counts, LIMIT)
    missing = sum(counts[hid] for hid in hidden)
    ways = itertools.product(range(1, missing + 1), repeat=len(hidden) - 1)
    others = {sum(way) for way in ways}
    assert place in hidden
    return {missing - other for other in others if other < missing}


counts = st.lists(st.none() | st.integers(0, 60), max_size=12)


class TestSecondarySuppression:
    def test_one_small_month_takes_another_with_it(self):
        assert suppression.withheld([26, 3, 24], 5) == {1, 2}

    def test_two_small_months_that_together_are_enough(self):
        assert suppression.withheld([26, 3, 4], 5) == {1, 2}

    def test_two_small_months_that_together_are_too_few(self):
        assert suppression.withheld([26, 1, 2], 5) == {0, 1, 2}

    def test_zero_and_missing_are_nobody(self):
        assert suppression.withheld([0, None, 24], 5) == set()

    def test_a_lonely_small_month_leaves_no_sum(self):
        assert not suppression.sum_may_be_shown([3], 5)
        assert not suppression.sum_may_be_shown([0, 3, None], 5)

    @given(counts)
    def test_no_small_count_is_shown(self, counts):
        hidden = suppression.withheld(counts, 5)
        shown = [n for i, n in enumerate(counts) if i not in hidden and n]
        assert all(count >= 5 for count in shown)

    @pytest.mark.parametrize("cells", [2, 3, 4])
    def test_every_small_count_could_be_another(self, cells):
        """Evidence 11, proof a, for every table with a small value: whoever solves it
        from what is shown finds `LIMIT` values or more for each small count, one of them
        no small one."""
        for counts in itertools.product(range(9), repeat=cells):
            small = {place for place, n in enumerate(counts) if 0 < n < LIMIT}
            assert small <= suppression.withheld(counts, LIMIT), counts
            if small and suppression.sum_may_be_shown(counts, LIMIT):
                for place in small:
                    could_be = solutions(counts, place)
                    assert len(could_be) >= LIMIT <= max(could_be), counts

    def test_the_rule_of_before_is_seen_through(self):
        """2 and 3 under a shown 5, beside a shown 0: both are known to be small."""
        assert suppression.withheld([2, 3, 0], LIMIT) == {0, 1, 2}
        assert not suppression.sum_may_be_shown([2, 3, 0], LIMIT)
