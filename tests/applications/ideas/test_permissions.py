"""Who may do what with an idea, in each state: one table for every role.

The pages are asked in `test_matrix.py`; here each rule refuses by itself.
"""

import pytest

from accounts.access import give
from applications.ideas import actions as ideas
from applications.ideas import permissions, screening
from applications.models import Idea
from tests import factories
from tests.applications.ideas import desk

State = Idea.State
AUTHORS = {"author", "author_and_coordinator"}
PREPARES = {"coordinator", "prepares", "proposer"}
DECIDES = {"chair", "member", "deputy", "decides", "records"}
JUDGES = {*PREPARES, *DECIDES, "conflicted"}
REGISTERS = {"coordinator", "registrar", "registers"}
GIVEN = {
    "prepares": ["fund.prepare_cases"],
    "decides": ["fund.decide_cases"],
    "records": ["fund.record_decisions"],
    "registers": ["fund.register_cases"],
    "proposer": ["fund.prepare_cases", "fund.decide_cases"],
}
SCREENED = {State.SCREENING}
# Rule → who, and in which states; what is not here is for nobody, ever.
TABLE = {
    permissions.is_author: (AUTHORS, {*State}),
    permissions.may_write: (AUTHORS, {State.DRAFT, State.SUPPLEMENT}),
    permissions.may_withdraw: (
        AUTHORS,
        {*State} - {State.BECAME_APPLICATION, *Idea.CLOSED},
    ),
    permissions.may_manage_authors: (AUTHORS, {*State}),
    permissions.may_apply: (AUTHORS, {State.INVITED}),
    permissions.may_screen: (PREPARES, SCREENED),
    permissions.may_propose: (PREPARES, SCREENED),
    permissions.may_ask_for_supplement: (PREPARES, SCREENED),
    permissions.may_go_on_without: (PREPARES, {State.SUPPLEMENT}),
    permissions.may_reopen: (PREPARES, {State.NOT_TAKEN_FURTHER, State.WITHDRAWN}),
    permissions.may_declare_conflict: (JUDGES, {*State}),
    permissions.may_correct_idea_number: (REGISTERS, {*State}),
}


@pytest.fixture
def people(fund) -> dict:
    """Each role of the fund, who was given one thing by name, and who takes part."""
    people = {
        role: factories.make_role(fund, role) for role in factories.Role.values
    } | {name: factories.make_user(name) for name in (*GIVEN, "author", "stranger")}
    for name in ("conflicted", "author_and_coordinator"):
        people[name] = factories.make_role(fund, factories.Role.COORDINATOR, name)
    for name, perms in GIVEN.items():
        give(perms, people[name], fund)
    return people


@pytest.fixture
def idea(fund, people) -> Idea:
    """Handed in by its authors; one has said that they have a conflict, one proposes."""
    idea = desk.written(fund, people["author"])
    ideas.add_author(idea, people["author_and_coordinator"], by=people["author"])
    ideas.submit_idea(idea, by=people["author"])
    idea = desk.fresh(idea)
    screening.answer_on_conflict(idea, ground="j4", by=people["conflicted"])
    return desk.proposed(idea, by=people["proposer"])


def those(people, may, *about) -> set[str]:
    return {name for name, user in people.items() if may(user, *about)}


@pytest.mark.parametrize("state", State)
def test_the_table_holds_for_every_role(people, idea, state):
    idea.state = state
    for may, (roles, states) in TABLE.items():
        found = those(people, may, idea)
        assert found == (roles if state in states else set()), may.__name__
    found = those(people, permissions.may_decide, idea, idea.proposals.get())
    assert found == (DECIDES if state in SCREENED else set())
    assert those(people, permissions.may_decide, idea, None) == set()


def test_in_another_fund_nobody_of_this_one_may_anything(people, idea):
    idea.fund = factories.make_fund(capital=0)
    for state in State:
        idea.state = state
        for may, (roles, _states) in TABLE.items():
            if roles is not AUTHORS:
                assert those(people, may, idea) == set(), may.__name__
        assert not those(people, permissions.may_decide, idea, idea.proposals.get())


def test_what_was_never_handed_in_has_no_number_and_is_not_judged(people, idea):
    idea.registry_number, idea.submitted_at = "", None
    for state in State:
        idea.state = state
        for may in (
            permissions.may_reopen,
            permissions.may_correct_idea_number,
            permissions.may_declare_conflict,
        ):
            assert those(people, may, idea) == set(), may.__name__
