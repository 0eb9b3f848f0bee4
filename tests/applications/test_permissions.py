"""The rules that ask about another row as well: what the table of all the others, in
`case/test_matrix.py`, leaves to tests of their own."""

from types import SimpleNamespace

import pytest
from django.contrib.auth.models import AnonymousUser

from accounts.access import give
from applications import permissions
from applications.assessment import judging
from applications.models import (
    Application,
    Assessment,
    Opinion,
    RecordedPaper,
    SavedView,
)
from applications.models.opinion import STATES_TO_ANSWER
from applications.records import actions as records
from applications.register.gathering import record_papers
from applications.supplements import actions as supplements
from applications.writing import actions as writing
from projects.conflicts.actions import declare_conflict
from projects.models import EndorsementRequest, Party
from projects.people.actions import add_member
from tests import everybody, factories
from tests.applications.supplements.test_supplement import ask

State = Application.State
COORDINATOR = {"coordinator"}


@pytest.fixture
def application(in_preparation):
    return in_preparation


@pytest.fixture
def people(application, applicant) -> dict:
    project = application.project
    project.leader, project.owner = applicant, factories.make_user("owner")
    add_member(project, project.owner, role="owner", by=applicant)
    return everybody.around(project)


def those(people, may, row) -> set[str]:
    return {name for name, user in people.items() if may(user, row)}


def test_who_has_answered_reads_the_assessments(application, people):
    for name in ("member", "adjunct", "finance"):
        declare_conflict(application.project, ground="none", by=people[name])
    found = those(people, permissions.may_read_assessments, application)
    assert found == {"coordinator", "auditor", "member", "adjunct"}
    declare_conflict(application.project, ground="j4", by=people["member"])
    assert not permissions.may_read_assessments(people["member"], application)


def test_a_secret_paper_closes_the_case_to_who_does_not_handle_it(
    application, people, ground
):
    """Also to who has answered, and would have read the assessments (OSL 26:1)."""
    record_papers(application.pk)
    records.correct_paper(
        application.recorded_papers.get(kind="application"),
        secrecy=RecordedPaper.Secrecy.SECRET,
        ground=ground,
        reason="Rör enskilda",
        by=people["registrar"],
    )
    declare_conflict(application.project, ground="none", by=people["adjunct"])
    handle = {"coordinator", "registrar", "chair", "member", "deputy", "auditor"}
    assert those(people, permissions.may_read_case, application) == handle
    found = those(people, permissions.may_read_assessments, application)
    assert found == {"coordinator", "auditor"}


def test_who_assesses_reads_the_case_and_not_with_a_conflict(application, people):
    assessor = factories.make_user("Bedömer detta")
    give(["projects.assess_project"], assessor, application.project)
    rules = (permissions.may_read_case, permissions.may_read_assessments)
    assert all(may(assessor, application) for may in rules)
    everybody.in_conflict(application.project, assessor)
    assert not any(may(assessor, application) for may in rules)


def test_who_was_chosen_assesses_while_the_case_is_prepared(application, people):
    chosen, fund_wide = factories.make_user("Vald"), people["assessor"]
    give(["projects.assess_project"], chosen, application.project)
    people["chosen"] = chosen

    def found(user, state=Assessment.State.OPEN) -> set[str]:
        row = Assessment(application=application, assessor=user, state=state)
        return those(people, permissions.may_assess, row)

    for application.state in State:
        is_time = application.state == State.PREPARATION
        assert found(chosen) == ({"chosen"} if is_time else set())
    application.state = State.PREPARATION
    for state in Assessment.State:
        assert bool(found(chosen, state)) == (state == Assessment.State.OPEN)
    assert found(fund_wide) == set()  # has the role, and was not chosen for this case
    everybody.in_conflict(application.project, chosen)
    assert found(chosen) == set()


def test_the_formal_check_is_answered_anew_after_a_supplement(
    application, people, applicant
):
    assert those(people, permissions.may_check_again, application) == set()
    asked = ask(application, people["coordinator"], {"plan": "När börjar ni?"})
    supplements.say_unchanged(asked.sections.get(), answer="Se planen", by=applicant)
    writing.submit_application(application, by=applicant)
    for application.state in State:
        again = COORDINATOR if application.state == State.PREPARATION else set()
        found = those(people, permissions.may_check_again, application)
        assert found == again, application.state


def test_memos_are_read_when_no_assessment_is_being_written(application, people):
    declare_conflict(application.project, ground="none", by=people["member"])
    reads = {"coordinator", "auditor", "member"}
    assert those(people, permissions.may_read_memos, application) == reads
    row = factories.assign(application, people["assessor"], by=people["coordinator"])
    found = those(people, permissions.may_read_memos, application)
    assert found == {"coordinator"}  # who recommends
    judging.decline_assessment(row, why="no_time", by=people["assessor"])
    found = those(people, permissions.may_read_memos, application)
    assert found == reads


@pytest.mark.parametrize("perm", ["fund.prepare_cases", "fund.register_cases"])
def test_who_registers_for_the_body_above_the_group(application, people, perm):
    """Either is enough: it can be given by name, without all that a role is given."""
    application.state = State.WITH_BODY
    people["by name"] = factories.make_user("Registrerar")
    give([perm], people["by name"], application.fund)
    registers = {"coordinator", "registrar", "by name"}
    unmet = SimpleNamespace(is_unmet=True, owner_id=None, reported_by_id=None)

    def waives(user, case) -> bool:
        return permissions.may_waive_condition(user, unmet, case)

    for may in (permissions.may_register_body_decision, waives):
        assert those(people, may, application) == registers


class TestOpinions:
    def opinion(self, application, asked, **fields) -> Opinion:
        fields = {"state": Opinion.State.ASKED, **fields}
        return Opinion(application=application, asked=asked, **fields)

    def test_the_person_asked_answers_while_it_matters(self, application, people):
        opinion = self.opinion(application, people["stranger"])
        for state in State:
            application.state = state
            answers = {"stranger"} if state in STATES_TO_ANSWER else set()
            found = those(people, permissions.may_answer_opinion, opinion)
            assert found == answers, state

    def test_once_and_not_with_a_conflict(self, application, people):
        asked = people["stranger"]
        for state in Opinion.State:
            opinion = self.opinion(application, asked, state=state)
            is_asked = state == Opinion.State.ASKED
            assert permissions.may_answer_opinion(asked, opinion) == is_asked
            found = those(people, permissions.may_withdraw_opinion, opinion)
            assert found == (COORDINATOR if is_asked else set())
        everybody.in_conflict(application.project, asked)
        opinion = self.opinion(application, asked)
        assert not permissions.may_answer_opinion(asked, opinion)


def test_who_was_asked_endorses_unless_they_write(application, people):
    party = Party(project=application.project)
    for name, may in (("stranger", True), ("author", False), ("partner", True)):
        request = EndorsementRequest(party=party, manager=people[name])
        found = those(people, permissions.may_endorse, request)
        assert found == ({name} if may else set())


@pytest.mark.parametrize("is_open", [True, False])
def test_whoever_has_an_account_applies_while_the_call_is_open(people, is_open):
    call = SimpleNamespace(is_open=lambda: is_open)
    found = those(people, permissions.may_apply, call)
    assert found == ({*people} if is_open else set())
    assert not permissions.may_apply(AnonymousUser(), call)


def test_of_the_whole_fund(application, people):
    fund, other = application.fund, factories.make_fund(capital=0)
    for perm in permissions.RANKS:
        people[perm] = factories.make_user(perm)
        give([perm], people[perm], fund)
    ranks = {*permissions.RANKS, "coordinator", "chair", "member", "deputy"}
    for may, roles in (
        (permissions.may_rank, ranks),
        (permissions.may_manage_calls, COORDINATOR),
    ):
        assert those(people, may, fund) == roles
        assert those(people, may, other) == set()


@pytest.mark.parametrize("is_shared", [True, False])
def test_a_view_is_changed_by_its_owner_and_a_shared_one_by_who_runs_the_fund(
    application, people, is_shared
):
    view = SavedView(
        owner=people["member"], fund=application.fund if is_shared else None
    )
    runs = COORDINATOR if is_shared else set()
    assert those(people, permissions.may_change_view, view) == {"member", *runs}


@pytest.mark.parametrize("state", [State.PREPARATION, State.READY])
def test_those_who_talk_about_points_and_the_one_who_writes_what_they_agree_on(
    application, people, state
):
    application.state = state
    first, second = people["assessor"], people["stranger"]
    scores = SimpleNamespace(
        assessments=[SimpleNamespace(assessor_id=one.pk) for one in (first, second)]
    )

    def found(may, scores) -> set[str]:
        return {name for name, one in people.items() if may(one, application, scores)}

    is_time = state == State.PREPARATION
    talk = {"assessor", "stranger", "coordinator"} if is_time else set()
    assert found(permissions.may_talk, scores) == talk
    assert found(permissions.may_agree, scores) == talk - {"stranger"}
    nothing = SimpleNamespace(assessments=[])
    assert found(permissions.may_talk, nothing) == set()
    assert found(permissions.may_agree, nothing) == set()
