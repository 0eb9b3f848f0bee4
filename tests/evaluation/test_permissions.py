"""Who may learn, report and judge about a project, in each state: one table."""

import pytest

from evaluation import permissions
from evaluation.models import Report
from projects.models import Project
from tests import everybody, factories
from tests.everybody import in_conflict, put

State = Project.State
NOT_BEGUN = {State.PROPOSED, State.DECLINED, State.ARCHIVED}
LEARNS = {"leader", "owner", "coworker", "coordinator", "evaluator"}
JUDGES = {"coordinator", "evaluator"}


@pytest.fixture
def project():
    leader, owner = factories.make_user("Leda"), factories.make_user("Ägda")
    return factories.make_project(factories.make_fund(), leader, owner=owner)


@pytest.fixture
def people(project) -> dict:
    return everybody.around(project)


@pytest.mark.parametrize("has_conflict", [False, True])
def test_the_table_holds_for_every_role_in_every_state(people, project, has_conflict):
    """A conflict of interest takes only the judging away: to learn is no decision."""
    if has_conflict:
        in_conflict(project, *people.values())
    for state in State:
        project = put(project, state)

        def found(may, project=project) -> set[str]:
            return {name for name, user in people.items() if may(user, project)}

        has_begun = state not in NOT_BEGUN
        learns = LEARNS if has_begun else set()
        assert found(permissions.may_learn) == learns, state
        assert found(permissions.may_request_report) == learns, state
        judges = JUDGES if has_begun and not has_conflict else set()
        assert found(permissions.may_judge_evidence) == judges, state


def test_a_report_is_read_when_ready_and_tried_again_when_it_failed(people, project):
    for state in Report.State:
        report = Report(project=project, state=state)
        assert permissions.may_download(report) == (state == Report.State.READY)
        for who in ("leader", "partner"):
            again = state == Report.State.FAILED and who == "leader"
            assert permissions.may_retry(people[who], report) == again


def test_in_which_role_somebody_speaks(people, project):
    names = ("leader", "owner", "coordinator", "evaluator", "coworker", "stranger")
    voices = {who: permissions.voice_of(people[who], project) for who in names}
    assert voices == {who: who for who in names[:4]} | dict.fromkeys(names[4:], "other")
