"""What each role of a project and of its fund may do, in each state: one table.

The pages ask these rules (`test_access` walks them); here each is held by itself, with
every role, in every state, with and without a conflict of interest.
"""

from contextlib import nullcontext
from dataclasses import dataclass

import pytest

from core.refusals import TransitionRefused
from fund.conditions import actions as conditions
from fund.models import Appointment, Condition
from projects import permissions
from projects.conflicts import actions as conflicts
from projects.models import Measurement, Project, TeamMember
from projects.people import actions as people_actions
from tests import everybody, factories
from tests.everybody import in_conflict, put

State = Project.State
EVERY = frozenset(State)
REPORTING = frozenset({State.STARTING, State.ONGOING, State.PAUSED, State.CLOSING})
AFTER_GRANT = REPORTING | {State.REPORTED, State.FOLLOWED_UP}
IN_PROJECT = tuple(TeamMember.Role.values)
ASKED = {"coordinator", "chair", "member", "deputy", "adjunct", "auditor"}


@dataclass(frozen=True)
class Rule:
    """Who may, in which states, and whom a conflict of interest takes it from."""

    people: set[str]
    states: frozenset[State]
    yields: set[str]


KEEPS: set[str] = set()
YIELDS = {*TeamMember.Role.values, *Appointment.Role.values}
REPORTS, WRITES = {"leader", "owner", "coworker"}, {"leader", "owner", "author"}
RULES = {
    permissions.may_write_plan: Rule(WRITES, EVERY, KEEPS),
    permissions.may_manage_team: Rule(WRITES, EVERY, KEEPS),
    permissions.may_report: Rule(REPORTS, REPORTING, KEEPS),
    permissions.may_measure: Rule(REPORTS, AFTER_GRANT, KEEPS),
    permissions.may_revise_chain: Rule(REPORTS, REPORTING, KEEPS),
    permissions.may_prepare_start: Rule(REPORTS | WRITES, REPORTING, KEEPS),
    permissions.may_appoint: Rule(WRITES | {"coordinator"}, REPORTING, {"coordinator"}),
    permissions.may_hold_checks: Rule(REPORTS | {"coordinator"}, AFTER_GRANT, YIELDS),
    permissions.may_pass_start_gate: Rule(
        {"owner"}, frozenset({State.STARTING}), YIELDS
    ),
    permissions.may_approve_some: Rule(
        {"owner", "coordinator", "evaluator"}, EVERY, YIELDS
    ),
    permissions.may_stop: Rule({"owner", "chair"}, EVERY, YIELDS),
    permissions.may_decide_on: Rule({"owner", "chair"}, REPORTING, YIELDS),
    permissions.owns: Rule({"owner"}, EVERY, YIELDS),
    permissions.may_read_whole_history: Rule({"coordinator", "auditor"}, EVERY, KEEPS),
    permissions.may_declare_conflict: Rule(ASKED, EVERY, KEEPS),
    permissions.may_follow_conditions: Rule({"coordinator", "finance"}, EVERY, YIELDS),
}


@pytest.fixture
def people(project) -> dict:
    return everybody.around(project)


@pytest.mark.parametrize("has_conflict", [False, True])
def test_the_table_holds_for_every_role_in_every_state(people, project, has_conflict):
    if has_conflict:
        in_conflict(project, *people.values())
    wrong = []
    for state in State:
        project = put(project, state)
        for may, rule in RULES.items():
            wanted = rule.people if state in rule.states else set()
            if has_conflict:
                wanted = wanted - rule.yields
            found = {name for name, user in people.items() if may(user, project)}
            if found != wanted:
                wrong.append((may.__name__, state.value, found ^ wanted))
    assert wrong == []


@pytest.mark.parametrize(
    "part", ["fund.decide_cases", "fund.view_assessments", "fund.prepare_cases"]
)
def test_whoever_has_one_part_in_judging_answers_about_conflicts(project, part):
    """A part can be given by name, without all that a role is given."""
    person, assessor = factories.make_user("Har en del"), factories.make_user("Bedömer")
    permissions.give([part], person, project.fund)
    assert permissions.may_declare_conflict(person, project)
    permissions.give(["projects.assess_project"], assessor, project)
    assert permissions.may_declare_conflict(assessor, project)
    other = factories.make_fund(capital=0)
    stranger = factories.make_user("Har den i en annan fond")
    permissions.give([part], stranger, other)
    assert not permissions.may_declare_conflict(stranger, project)


def test_steps_are_for_those_who_decide_and_the_archive_for_the_registry(
    people, project
):
    def found(step: str) -> set[str]:
        may = permissions.may_take
        return {name for name, user in people.items() if may(user, project, step)}

    for step in ("pause", "resume", "close", "report", "follow_up"):
        assert found(step) == {"owner", "chair"}
    assert found("archive") == {"coordinator", "registrar"}
    in_conflict(project, people["registrar"], people["owner"])
    assert (found("pause"), found("archive")) == ({"chair"}, {"coordinator"})


def test_a_figure_is_approved_by_another_while_it_waits(people, project, measured):
    figure = measured(20)
    figure.entered_by = people["evaluator"]
    for state in Measurement.State:
        figure.state = state
        may = permissions.may_approve
        found = {name for name, user in people.items() if may(user, figure, project)}
        is_waiting = state == Measurement.State.ENTERED
        assert found == ({"owner", "coordinator"} if is_waiting else set())


@pytest.fixture
def condition(grant, people) -> Condition:
    """One that the partner of the project sees to."""
    planned = conditions.Planned("Avtal är tecknat", owner=people["partner"])
    conditions.impose(grant, [planned], owner=None)
    return grant.conditions.get()


WHO_REPORTS = {"partner", "leader", "owner"}
WHO_ACCEPTS = {"coordinator", "finance"}


def test_a_condition_is_reported_moved_and_accepted(people, project, condition):
    condition.reported_by = people["registrar"]

    def found(may) -> set[str]:
        return {n for n, user in people.items() if may(user, condition, project)}

    for condition.state in Condition.State:
        is_open = condition.state == Condition.State.OPEN
        is_reported = condition.state == Condition.State.REPORTED
        reports = found(permissions.may_report_condition)
        assert reports == (WHO_REPORTS if is_open else set())
        moves = found(permissions.may_move_condition)
        assert moves == (WHO_ACCEPTS if is_open else set())
        accepts = found(permissions.may_accept_condition)
        assert accepts == (WHO_ACCEPTS if is_reported else set())


def test_who_sees_to_a_condition_or_reports_it_does_not_accept_it(
    people, project, condition
):
    may = permissions.may_accept_condition
    condition.state = Condition.State.REPORTED
    for owner, reporter in (("finance", "leader"), ("leader", "finance")):
        condition.owner, condition.reported_by = people[owner], people[reporter]
        assert not may(people["finance"], condition, project)
        assert may(people["coordinator"], condition, project)


def test_a_conflict_takes_a_condition_from_everybody(people, project, condition):
    in_conflict(project, *people.values())
    for state, may in (
        ("open", permissions.may_report_condition),
        ("open", permissions.may_move_condition),
        ("reported", permissions.may_accept_condition),
    ):
        condition.state = state
        assert not any(may(user, condition, project) for user in people.values())


def test_who_accepts_for_the_fund_does_not_in_a_project_of_their_own(
    people, project, leader
):
    finance = people["finance"]
    assert permissions.may_follow_conditions(finance, project)
    people_actions.add_member(project, finance, role="partner", by=leader)
    assert not permissions.may_follow_conditions(finance, project)


class TestTeam:
    """What a role gave goes with it, save what another role of the person gives."""

    def has(self, user, perm: str, project) -> bool:
        fresh = factories.User.objects.get(pk=user.pk)
        return permissions.given(fresh, perm, project)

    def test_each_role_is_given_its_own(self, people, project):
        held = {
            role: {
                perm.removeprefix("projects.").removesuffix("_project")
                for perm in (
                    permissions.READ,
                    permissions.WRITE,
                    permissions.REPORT,
                    permissions.OWN,
                )
                if self.has(people[role], perm, project)
            }
            for role in IN_PROJECT
        }
        assert held == {
            "author": {"view", "write"},
            "owner": {"view", "write", "report", "own"},
            "leader": {"view", "write", "report"},
            "coworker": {"view", "report"},
            "partner": {"view"},
        }

    def test_a_role_taken_back_leaves_what_the_other_gives(self, people, project):
        both = people["coworker"]
        author = people_actions.add_member(
            project, both, role="author", by=people["leader"]
        )
        assert self.has(both, permissions.WRITE, project)
        people_actions.remove_member(author, by=people["leader"])
        assert not self.has(both, permissions.WRITE, project)
        assert self.has(both, permissions.READ, project)
        assert self.has(both, permissions.REPORT, project)

    @pytest.mark.parametrize("column", ["leader", "owner"])
    def test_who_leaves_the_role_is_not_named_in_it(self, people, project, column):
        member = project.team.get(role=column)
        people_actions.remove_member(member, by=people["author"])
        project.refresh_from_db()
        other = {"leader": "owner", "owner": "leader"}[column]
        assert getattr(project, column) is None
        assert getattr(project, other) == people[other]

    def test_the_last_who_writes_stays_whoever_else_reads(self, project, leader, owner):
        people_actions.remove_member(project.team.get(role="owner"), by=leader)
        with pytest.raises(TransitionRefused):
            people_actions.remove_member(project.team.get(role="leader"), by=leader)
        assert project.team.filter(user=leader).exists()

    @pytest.mark.parametrize(
        ("state", "judges", "is_taken_in"),
        [
            (State.PROPOSED, "assesses", False),
            (State.PROPOSED, "has answered", False),
            (State.PROPOSED, "nothing", True),
            (State.ONGOING, "has answered", True),
        ],
    )
    def test_who_judges_what_is_asked_for_is_not_taken_in(
        self, project, leader, state, judges, is_taken_in
    ):
        project = put(project, state)
        person = factories.make_user("Nina Ny")
        if judges == "assesses":
            permissions.give(["projects.assess_project"], person, project)
        elif judges == "has answered":
            conflicts.declare_conflict(project, ground="none", by=person)
        with nullcontext() if is_taken_in else pytest.raises(TransitionRefused):
            people_actions.add_member(project, person, role="coworker", by=leader)
        assert project.team.filter(user=person).exists() == is_taken_in
