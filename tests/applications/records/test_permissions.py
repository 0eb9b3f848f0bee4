"""Who reads, keeps and hands out the papers of a case: one table for every role."""

import pytest

from accounts.access import give
from applications.casework import permissions as casework
from applications.records import permissions
from projects.models import TeamMember
from projects.people.actions import add_member
from tests import everybody, factories

APPLIES = {*TeamMember.Role.values}
KEEPS = {"coordinator", "registrar", "prepares"}
READS = {
    *{"coordinator", "registrar", "chair", "member", "deputy"},
    *{"adjunct", "finance", "auditor"},
}
SEES_WHAT_WAS_HANDED_OUT = {*KEEPS, "auditor"}


@pytest.fixture
def application(in_preparation):
    assert in_preparation.registry_number
    return in_preparation


@pytest.fixture
def people(application, applicant) -> dict:
    """Each role, and those who were given one thing by name."""
    fund, project = application.fund, application.project
    project.leader, project.owner = applicant, factories.make_user("owner")
    add_member(project, project.owner, role="owner", by=applicant)
    people = everybody.around(project)
    for name, perm in (
        ("prepares", "fund.prepare_cases"),
        ("manages", "fund.manage_fund"),
    ):
        people[name] = factories.make_user(name)
        give([perm], people[name], fund)
    return people


@pytest.mark.parametrize("has_conflict", [False, True])
@pytest.mark.parametrize("is_numbered", [True, False])
def test_of_a_case(application, people, has_conflict, is_numbered):
    if has_conflict:
        everybody.in_conflict(application.project, *people.values())
    if not is_numbered:
        application.registry_number = ""

    def may(rule, roles, *, when=True) -> None:
        found = {name for name, user in people.items() if rule(user, application)}
        assert found == (roles if when else set()), rule.__name__

    free = not has_conflict
    may(permissions.may_read_register, APPLIES | READS if free else APPLIES)
    may(casework.keeps_register, KEEPS, when=free)
    may(casework.may_correct_number, KEEPS, when=free and is_numbered)
    may(permissions.may_keep_register, KEEPS, when=free and is_numbered)
    may(permissions.may_disclose, KEEPS, when=free and is_numbered)
    may(permissions.may_see_disclosures, SEES_WHAT_WAS_HANDED_OUT, when=free)
    may(permissions.may_make_complete, SEES_WHAT_WAS_HANDED_OUT, when=free)


def test_of_the_fund(application, people):
    fund, other = application.fund, factories.make_fund(capital=0)
    for rule, roles in (
        (permissions.may_keep_plan, {"coordinator", "registrar", "manages"}),
        (permissions.may_list_records, READS),
    ):
        assert {name for name, user in people.items() if rule(user, fund)} == roles
        assert not any(rule(user, other) for user in people.values())
