"""A project's life: every step of the table is taken, every other one refused."""

from decimal import Decimal

import pytest
from django.urls import reverse
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    rule,
    run_state_machine_as_test,
)

from accounts.models import AuditEvent
from core import clock
from core.refusals import TransitionRefused
from fund.ledger import actions as ledger
from projects.gates import actions as gates
from projects.models import Gate, Project
from projects.steering import actions as steering

State = Project.State
# Verb → the state it leads to, and what it wants to know.
VERBS = {
    "begin": (State.STARTING, {"code": "SI999"}),
    "decline": (State.DECLINED, {}),
    "start": (State.ONGOING, {}),
    "pause": (State.PAUSED, {"note": "Därför"}),
    "resume": (State.ONGOING, {}),
    "close": (State.CLOSING, {}),
    "make_final_report": (State.REPORTED, {}),
    "follow_up": (State.FOLLOWED_UP, {}),
    "stop": (State.STOPPED, {"note": "Hypotesen höll inte"}),
    "archive": (State.ARCHIVED, {"note": "E-arkivet, SIF 12/2031"}),
}

# Two verbs lead to work: to be resumed is not to pass the start gate.
BEGINS = {"start": {State.STARTING}, "resume": {State.PAUSED, State.CLOSING}}


def may(verb: str, state: str) -> bool:
    is_in_table = VERBS[verb][0] in Project.TRANSITIONS[state]
    return is_in_table and state in BEGINS.get(verb, {state})


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("state", State.values)
def test_each_step_is_in_the_table_or_refused(project, owner, state, verb):
    Project.objects.filter(pk=project.pk).update(state=state)
    project.refresh_from_db()
    target, words = VERBS[verb]
    events = AuditEvent.objects.about(project)
    before = events.count()

    if may(verb, state):
        getattr(project, verb)(by=owner, **words)
        event = events.first()
        assert (event.from_state, event.to_state) == (state, target)
        assert event.by == owner
        assert events.count() == before + 1
    else:
        with pytest.raises(TransitionRefused):
            getattr(project, verb)(by=owner, **words)
        assert events.count() == before
        target = state
    project.refresh_from_db()
    assert project.state == target


def test_a_stop_needs_its_reason(project, owner):
    with pytest.raises(TransitionRefused):
        project.stop(by=owner, note="  ")
    project.refresh_from_db()
    assert project.state == State.ONGOING


def test_the_second_of_two_clicks_is_refused(project, owner):
    twin = Project.objects.get(pk=project.pk)
    project.pause(by=owner, note="Semester")
    with pytest.raises(TransitionRefused):
        twin.close(by=owner)


@pytest.mark.parametrize("outcome", Gate.Outcome.values[1:])
def test_a_learning_gate_leaves_its_decision_and_a_line(project, owner, outcome):
    gate = gates.pass_learning_gate(
        project, outcome=outcome, reason="Se rapporten", on=clock.today(), by=owner
    )
    assert gate.decided_by == owner
    verbs = set(AuditEvent.objects.about(project).values_list("verb", flat=True))
    assert "gate" in verbs
    project.refresh_from_db()
    stopped = outcome == Gate.Outcome.STOP
    assert project.state == (State.STOPPED if stopped else State.ONGOING)
    assert project.chain_versions.exists() == (outcome == Gate.Outcome.ADJUST)


@pytest.mark.parametrize("step", steering.STEPS)
def test_a_step_out_of_order_is_refused(project, owner, step):
    Project.objects.filter(pk=project.pk).update(state=State.DECLINED)
    project.refresh_from_db()
    with pytest.raises(TransitionRefused):
        gates.take_step(project, step, reason="Nu", by=owner)


class TestArchive:
    """The last step (G5): the papers are with the archive, and no money is left."""

    @pytest.fixture
    def followed_up(self, project):
        Project.objects.filter(pk=project.pk).update(state=State.FOLLOWED_UP)
        return project

    def url(self, project):
        return reverse("projects:step", args=[project.pk, "archive"])

    def test_the_coordinator_archives_from_the_page(
        self, client, followed_up, coordinator
    ):
        client.force_login(coordinator)
        page = client.get(reverse("projects:gate", args=[followed_up.pk]))
        assert [url for url, _words in page.context["steps"]] == [self.url(followed_up)]
        client.post(self.url(followed_up), {"reason": "E-arkivet, SIF 12/2031"})
        followed_up.refresh_from_db()
        assert followed_up.state == State.ARCHIVED
        event = AuditEvent.objects.about(followed_up).first()
        assert (event.by, event.note) == (coordinator, "E-arkivet, SIF 12/2031")

    def test_where_the_papers_are_must_be_said(self, client, followed_up, coordinator):
        client.force_login(coordinator)
        response = client.post(self.url(followed_up), {"reason": ""})
        assert set(response.context["form"].errors) == {"reason"}
        with pytest.raises(TransitionRefused):
            followed_up.archive(by=coordinator, note=" ")

    def test_not_while_money_is_promised(self, followed_up, coordinator, grant):
        followed_up.refresh_from_db()
        with pytest.raises(TransitionRefused):
            gates.take_step(followed_up, "archive", reason="E-arkivet", by=coordinator)
        ledger.release(
            grant,
            Decimal(1_000_000),
            on=clock.today(),
            reference="Klart",
            by=coordinator,
        )
        gates.take_step(followed_up, "archive", reason="E-arkivet", by=coordinator)
        assert followed_up.state == State.ARCHIVED

    @pytest.mark.parametrize("who", ["owner", "leader", "conflicted"])
    def test_it_is_not_for_the_project_itself(self, client, followed_up, request, who):
        client.force_login(request.getfixturevalue(who))
        response = client.post(self.url(followed_up), {"reason": "Arkivet"})
        assert response.status_code == 403
        followed_up.refresh_from_db()
        assert followed_up.state == State.FOLLOWED_UP


class TestAnyOrder:
    def test_clicks_in_any_order_leave_one_line_for_each_step(self, project, owner):
        """Some hundred clicks: the state is always where the history says it is."""

        class Clicks(RuleBasedStateMachine):
            @rule(verb=st.sampled_from(sorted(VERBS)))
            def click(self, verb):
                row = Project.objects.get(pk=project.pk)
                allowed, words = may(verb, row.state), VERBS[verb][1]
                try:
                    getattr(row, verb)(by=owner, **words)
                except TransitionRefused:
                    assert not allowed
                else:
                    assert allowed

            @invariant()
            def the_history_agrees(self):
                row = Project.objects.get(pk=project.pk)
                last = AuditEvent.objects.about(row).exclude(to_state="").first()
                assert last is None or last.to_state == row.state

        run_state_machine_as_test(
            Clicks, settings=settings(max_examples=10, stateful_step_count=12)
        )
