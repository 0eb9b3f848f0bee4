"""What each role of a fund may do with the fund itself: one table, and its edges."""

from types import SimpleNamespace

import pytest

from accounts.access import give
from accounts.models import User
from fund import permissions
from fund.models import DutyOccasion, DutyTask, Entry, Meeting
from fund.people import actions as people_actions
from tests import factories

EVERYBODY = {*factories.Role.values}
READS = EVERYBODY - {"assessor", "registrar", "evaluator"}
RULES = {
    permissions.may_manage: {"coordinator"},
    permissions.may_hold_checks: {"coordinator", "chair"},
    permissions.may_view_ledger: {
        "coordinator",
        "chair",
        "member",
        "deputy",
        "finance",
        "auditor",
    },
    permissions.may_book: {"finance"},
    permissions.may_plan_meeting: {"coordinator"},
}


@pytest.fixture
def fund():
    return factories.make_fund()


@pytest.fixture
def everybody(fund) -> dict[str, User]:
    people = {role: factories.make_role(fund, role) for role in factories.Role.values}
    return people | {"stranger": factories.make_user("Främling")}


def test_the_table_holds_for_every_role(fund, everybody):
    other = factories.make_fund(capital=0)
    for may, people in RULES.items():
        found = {name for name, user in everybody.items() if may(user, fund)}
        assert found == people, may.__name__
        assert not any(may(user, other) for user in everybody.values())


def test_who_sits_in_the_group_is_asked_about_conflicts_for_each_case(fund, everybody):
    """With or without a vote; who prepares or audits declares for the year."""
    asked = permissions.asked_about_conflicts
    found = {name for name, user in everybody.items() if asked(user)}
    assert found == {"chair", "member", "deputy", "adjunct"}
    assert asked(everybody["member"]) == {fund.pk}


@pytest.mark.parametrize(
    ("roles", "is_asked"),
    [
        (("coordinator", "adjunct"), False),
        (("auditor", "adjunct"), False),
        (
            ("coordinator", "member"),
            True,
        ),  # who decides is asked, whatever else they do
        (("finance", "adjunct"), True),
    ],
)
def test_who_has_two_roles_is_asked_as_one_who_decides(fund, roles, is_asked):
    person = factories.make_user("Två Roller")
    for role in roles:
        people_actions.appoint(person, fund=fund, role=role, by=User.objects.system())
    fresh = User.objects.get(pk=person.pk)
    assert bool(permissions.asked_about_conflicts(fresh)) == is_asked


@pytest.mark.parametrize("works", ["fund.prepare_cases", "fund.view_audit"])
def test_who_reads_assessments_to_work_with_cases_is_not_asked(fund, works):
    """Preparing and auditing are given apart, too, and each of them is enough."""
    person = factories.make_user("Ensam uppgift")
    give(["fund.view_assessments"], person, fund)
    assert permissions.asked_about_conflicts(person) == {fund.pk}
    worker = factories.make_user("Två uppgifter")
    give(["fund.view_assessments", works], worker, fund)
    assert permissions.asked_about_conflicts(worker) == set()


def test_a_meeting_is_prepared_until_it_opens_and_its_minutes_kept_from_the_call_on(
    fund, everybody
):
    def found(may, meeting) -> set[str]:
        return {name for name, user in everybody.items() if may(user, meeting)}

    state = Meeting.State
    for each in state:
        meeting = Meeting(fund=fund, state=each)
        prepares = {"coordinator"} if each in (state.PLANNED, state.NOTIFIED) else set()
        assert found(permissions.may_prepare_meeting, meeting) == prepares
        writes = (
            {"coordinator", "chair"} if each in (state.NOTIFIED, state.OPEN) else set()
        )
        assert found(permissions.may_write_minutes, meeting) == writes


def test_what_rests_on_a_decision_is_not_reversed_nor_what_reverses(fund, everybody):
    finance = everybody["finance"]
    reversible = {
        kind
        for kind in Entry.Kind
        if permissions.may_reverse(finance, Entry(fund=fund, kind=kind))
    }
    assert reversible == {*Entry.Kind} - {Entry.Kind.COMMITMENT, Entry.Kind.CHANGE}
    reversal = Entry(fund=fund, kind=Entry.Kind.ACTUAL, reverses_id=1)
    assert not permissions.may_reverse(finance, reversal)
    actual = Entry(fund=fund, kind=Entry.Kind.ACTUAL)
    may = permissions.may_reverse
    assert {n for n, user in everybody.items() if may(user, actual)} == {"finance"}


def test_a_task_of_the_wheel_is_for_who_sees_to_it_and_the_coordinator(fund, everybody):
    """Not for somebody who has left the fund since."""
    for owner in ("finance", "stranger", "coordinator"):
        task = DutyTask(fund=fund, owner=everybody[owner])
        occasion = DutyOccasion(task=task)
        may = permissions.may_see_to
        found = {name for name, user in everybody.items() if may(user, occasion)}
        assert found == {"coordinator", owner} - {"stranger"}


def test_nobody_but_people_with_an_account_in_use_is_given_anything(fund, everybody):
    for nobody in (
        SimpleNamespace(is_authenticated=False, is_active=True),
        User.objects.get(pk=everybody["coordinator"].pk),
    ):
        nobody.is_active = False
        assert not any(may(nobody, fund) for may in RULES)
        assert permissions.asked_about_conflicts(nobody) == set()
