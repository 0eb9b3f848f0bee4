"""What the start asks for, point by point, and what each decision along the way does."""

from datetime import timedelta

import pytest
from django.urls import reverse

from accounts.models import AuditEvent, Mail
from core import clock
from core.refusals import TransitionRefused
from fund.conditions import actions as conditions
from fund.conditions.actions import Planned
from fund.models import ConditionKind
from projects.gates import actions as gates
from projects.measuring import actions as measuring
from projects.models import (
    Baseline,
    Gate,
    Indicator,
    Measurement,
    Milestone,
    Party,
    Project,
    Pulse,
)
from projects.people import actions as people_actions
from projects.pulse import actions as pulse_actions
from projects.steering import actions as steering
from tests import factories
from tests.everybody import put

State = Project.State


@pytest.fixture
def ready(project, grant, leader):
    """A project that starts up, with everything in place."""
    project.answers.create(question="impact_assessment", text="no", changed_by=leader)
    Party.objects.create(project=project, name="Lyktan", role="Med")
    factories.endorse_all(project, by=leader)
    return put(project, State.STARTING)


def lacking(project) -> set[str]:
    fresh = Project.objects.select_related("fund").get(pk=project.pk)
    return {code for code, is_met, _why in gates.start_gate(fresh) if not is_met}


def outcome_of(project) -> Indicator:
    return Indicator.objects.get(node__project=project, node__kind="outcome")


def spoil_privacy(project, text: str) -> None:
    project.answers.filter(question="impact_assessment").update(text=text)


def impose(project, *, kind=ConditionKind.START) -> None:
    grant = project.grants.get().grant
    conditions.impose(
        grant, [Planned("Ledare är anställd", kind, due_on=clock.today())], owner=None
    )


SPOILS = {
    "leader": lambda p: Project.objects.filter(pk=p.pk).update(leader=None),
    "owner": lambda p: Project.objects.filter(pk=p.pk).update(owner=None),
    "code": lambda p: Project.objects.filter(pk=p.pk).update(code=""),
    "type": lambda p: Project.objects.filter(pk=p.pk).update(type=""),
    "baseline": lambda p: Baseline.objects.filter(indicator=outcome_of(p)).delete(),
    "baseline ": lambda p: outcome_of(p).delete(),  # no outcome is measured at all
    "privacy": lambda p: p.answers.all().delete(),
    "privacy ": lambda p: spoil_privacy(p, "unclear"),
    "privacy  ": lambda p: spoil_privacy(p, ""),
    "parties": lambda p: Party.objects.create(project=p, name="Ny", role="Med"),
    "conditions": impose,
}


@pytest.mark.parametrize("code", SPOILS)
def test_the_start_is_refused_for_each_point_by_itself(ready, owner, code):
    assert lacking(ready) == set()
    SPOILS[code](ready)
    assert lacking(ready) == {code.strip()}
    ready = Project.objects.get(pk=ready.pk)
    with pytest.raises(TransitionRefused):
        gates.pass_start_gate(ready, reason="Nu", by=owner)
    assert not Gate.objects.exists()


def test_with_everything_in_place_the_work_begins_and_leaves_its_lines(ready, owner):
    gate = gates.pass_start_gate(ready, reason="Allt är på plats", by=owner)
    ready.refresh_from_db()
    assert ready.state == State.ONGOING
    assert (gate.kind, gate.outcome, gate.decided_on, gate.decided_by) == (
        "start",
        "start",
        clock.today(),
        owner,
    )
    event = AuditEvent.objects.about(ready).first()
    assert (event.to_state, event.note) == (State.ONGOING, "Allt är på plats")
    with pytest.raises(TransitionRefused):
        gates.pass_start_gate(ready, reason="En gång till", by=owner)
    assert Gate.objects.count() == 1


def test_what_does_not_stop_the_start(ready):
    """A reason in the place of a baseline, a need for an assessment, other conditions."""
    Baseline.objects.filter(indicator=outcome_of(ready)).update(
        value=None, missing_reason="Mäts i vår"
    )
    spoil_privacy(ready, "yes")
    impose(ready, kind=ConditionKind.PAYMENT)
    impose(ready, kind=ConditionKind.LATER)
    output = Indicator.objects.get(node__project=ready, node__kind="output")
    output.baseline.delete()
    assert lacking(ready) == set()


class TestAlongTheWay:
    @pytest.mark.parametrize(
        ("state", "decided"),
        [
            (State.STARTING, {"stop"}),
            (State.ONGOING, {"continue", "adjust", "strengthen", "reduce", "stop"}),
            (State.PAUSED, {"continue", "adjust", "strengthen", "reduce", "stop"}),
            (State.CLOSING, set()),
            (State.REPORTED, set()),
            (State.STOPPED, set()),
        ],
    )
    def test_in_which_state_what_can_be_decided(self, project, owner, state, decided):
        found = set()
        for outcome in ("continue", "adjust", "strengthen", "reduce", "stop"):
            project = put(project, state)
            try:
                gates.pass_learning_gate(
                    project, outcome=outcome, reason="x", on=clock.today(), by=owner
                )
            except TransitionRefused:
                continue
            found.add(outcome)
        assert found == decided
        assert set(project.gates.values_list("outcome", flat=True)) == decided

    @pytest.mark.parametrize(("days", "is_kept"), [(-9, True), (0, True), (1, False)])
    def test_a_decision_lies_on_a_day_that_has_been(
        self, project, owner, days, is_kept
    ):
        on = clock.today() + timedelta(days=days)
        words = {"outcome": "continue", "reason": "x", "on": on, "by": owner}
        if is_kept:
            assert gates.pass_learning_gate(project, **words).decided_on == on
            return
        with pytest.raises(TransitionRefused):
            gates.pass_learning_gate(project, **words)


class TestDays:
    """What has been done lies on a day that has been: the action says so by itself."""

    @pytest.mark.parametrize(("days", "is_kept"), [(0, True), (1, False)])
    def test_a_milestone(self, project, leader, days, is_kept):
        milestone = Milestone.objects.create(
            project=project, title="Första", due_on=clock.today()
        )
        on = clock.today() + timedelta(days=days)
        if is_kept:
            steering.reach_milestone(milestone, on=on, by=leader)
        else:
            with pytest.raises(TransitionRefused):
                steering.reach_milestone(milestone, on=on, by=leader)
        milestone.refresh_from_db()
        assert milestone.done_on == (on if is_kept else None)

    def test_a_milestone_that_is_reached_does_not_move(self, project, leader):
        milestone = Milestone.objects.create(
            project=project, title="Första", due_on=clock.today()
        )
        later = clock.today() + timedelta(days=9)
        steering.move_milestone(milestone, to=later, reason="Semester", by=leader)
        assert (milestone.due_on, milestone.deviation) == (later, "Semester")
        steering.reach_milestone(milestone, on=clock.today(), by=leader)
        with pytest.raises(TransitionRefused):
            steering.move_milestone(milestone, to=later, reason="Igen", by=leader)

    @pytest.mark.parametrize(("days", "is_kept"), [(0, True), (1, False)])
    def test_where_it_started(self, indicator, leader, days, is_kept):
        baseline = Baseline.objects.get(indicator=indicator)
        baseline.measured_on = clock.today() + timedelta(days=days)
        baseline.value = 40
        if is_kept:
            measuring.set_starting_point(indicator, baseline, None, by=leader)
        else:
            with pytest.raises(TransitionRefused):
                measuring.set_starting_point(indicator, baseline, None, by=leader)
        baseline.refresh_from_db()
        assert baseline.value == (40 if is_kept else 31)

    @pytest.mark.parametrize(("days", "is_kept"), [(0, True), (1, False)])
    def test_a_corrected_figure(self, measured, leader, owner, days, is_kept):
        figure = measured(14)
        measuring.send_back_measurement(figure, note="Fel", by=owner)
        figure.measured_on = clock.today() + timedelta(days=days)
        if is_kept:
            measuring.correct_measurement(figure, by=leader)
        else:
            with pytest.raises(TransitionRefused):
                measuring.correct_measurement(figure, by=leader)
        state = Measurement.State.ENTERED if is_kept else Measurement.State.RETURNED
        figure.refresh_from_db()
        assert figure.state == state

    def test_a_month_that_has_begun_may_be_told(self, project, leader):
        first = clock.today().replace(day=1)
        coming = (first + timedelta(days=40)).replace(day=1)
        for month, is_kept in ((coming, False), (first, True)):
            pulse = Pulse(
                project=project, month=month, status="as_planned", lesson="Ja"
            )
            if is_kept:
                pulse_actions.tell_pulse(pulse, by=leader)
            else:
                with pytest.raises(TransitionRefused):
                    pulse_actions.tell_pulse(pulse, by=leader)
            assert project.pulses.exists() == is_kept


class TestWhoIsTold:
    def told(self) -> set:
        people = {mail.to for mail in Mail.objects.all()}
        Mail.objects.all().delete()
        return people

    def test_a_figure_goes_to_those_who_approve_it_and_back_to_who_entered_it(
        self, measured, leader, owner, coordinator, evaluator, conflicted, auditor
    ):
        self.told()
        figure = measured(14)
        assert self.told() == {owner, coordinator, evaluator}
        measuring.send_back_measurement(figure, note="Fel", by=owner)
        assert self.told() == {leader}

    def test_a_call_for_help_goes_to_the_owner_and_the_coordinators(
        self, project, leader, owner, coordinator, evaluator, conflicted
    ):
        self.told()
        first = clock.today().replace(day=1)
        for status, people in (
            ("deviates", set()),
            ("needs_help", {owner, coordinator}),
        ):
            project.pulses.all().delete()
            pulse = Pulse(project=project, month=first, status=status, lesson="Ja")
            pulse_actions.tell_pulse(pulse, by=leader)
            assert self.told() == people

    def test_a_step_is_told_to_leader_and_owner_save_who_takes_it(
        self, project, leader, owner, coordinator
    ):
        self.told()
        gates.take_step(project, "pause", reason="Semester", by=owner)
        assert self.told() == {leader}
        gates.take_step(project, "resume", reason="Åter", by=coordinator)
        assert self.told() == {leader, owner}
        Project.objects.filter(pk=project.pk).update(owner=None)
        project.refresh_from_db()
        gates.take_step(project, "close", reason="Klart", by=coordinator)
        assert self.told() == {leader}

    def test_who_gets_a_role_is_told_once_and_not_by_themselves(self, project, leader):
        self.told()
        person = factories.make_user("Nina Ny")
        for _number in range(2):
            people_actions.add_member(project, person, role="coworker", by=leader)
        assert self.told() == {person}
        people_actions.add_member(project, leader, role="partner", by=leader)
        assert self.told() == set()
        assert project.team.filter(user=person).count() == 1


def test_the_steps_that_are_offered_are_those_that_can_be_taken(client, project, owner):
    """Not to begin again by resuming what has not begun."""
    offered = {}
    client.force_login(owner)
    for state in State:
        project = put(project, state)
        page = client.get(reverse("projects:gate", args=[project.pk]))
        offered[state.value] = [
            url.rstrip("/").rpartition("/")[2] for url, _words in page.context["steps"]
        ]
    assert {state: steps for state, steps in offered.items() if steps} == {
        "ongoing": ["pause", "close"],
        "paused": ["resume"],
        "closing": ["resume", "report"],
        "reported": ["follow_up"],
    }
