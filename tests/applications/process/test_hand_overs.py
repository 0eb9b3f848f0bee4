"""Who is told when a case goes from one person to another?"""

import pytest

from accounts.models import Mail
from applications.assessment import actions as assessment_actions
from applications.casework import actions as casework
from applications.decisions import actions as decisions
from applications.meetings import agenda
from applications.models import Assessment
from fund.meetings import actions as meetings
from projects.conflicts.actions import declare_conflict
from tests import factories


@pytest.fixture
def told():
    """The people who were told since the last question, by the words of the message."""

    def since_last() -> dict[str, set]:
        found: dict[str, set] = {}
        for mail in Mail.objects.select_related("to"):
            found.setdefault(mail.subject, set()).add(mail.to)
        Mail.objects.all().delete()
        return found

    return since_last


REGISTERED = "En ansökan är diarieförd och väntar på formell kontroll"
ADDED = "Dagordningen för ledningsgruppens möte har fått tillägg"


def test_the_coordinator_hears_that_a_case_is_registered(
    submitted, registrar, coordinator, told
):
    told()
    casework.register_application(submitted, by=registrar)
    assert told() == {REGISTERED: {coordinator}}


def test_who_registers_needs_no_message(submitted, coordinator, told):
    told()
    casework.register_application(submitted, by=coordinator)
    assert told() == {}


def test_with_a_conflict_of_interest_there_is_no_message(
    submitted, registrar, coordinator, told
):
    declare_conflict(submitted.project, ground="j4", by=coordinator)
    told()
    casework.register_application(submitted, by=registrar)
    assert told() == {}


def test_an_assessor_hears_that_the_assessment_is_open_again(
    in_preparation, coordinator, assessors, told
):
    first, _second = assessors
    factories.assess(in_preparation, first, by=coordinator)
    assessment = in_preparation.assessments.get()
    told()
    assessment_actions.reopen_assessment(assessment, reason="C4", by=coordinator)
    assert told() == {"Din bedömning är öppen igen": {first}}


def test_an_assessor_hears_that_the_case_is_no_longer_theirs(
    in_preparation, coordinator, assessors, told
):
    first, _second = assessors
    assessment = assessment_actions.assign_assessor(
        in_preparation, first, by=coordinator
    )
    told()
    assessment_actions.release_assessor(assessment, by=coordinator)
    assert told() == {"Du behöver inte längre bedöma en ansökan": {first}}
    assert not Assessment.objects.exists()


def test_the_group_hears_of_a_case_that_comes_after_the_papers(
    ready, coordinator, chair, member, told
):
    meeting = factories.plan_meeting(ready.fund, by=coordinator)
    meetings.add_agenda_item(meeting, title="Annat", by=coordinator)
    factories.call(meeting, by=coordinator)
    declare_conflict(ready.project, ground="j1", by=member)
    told()
    decisions.put_on_agenda(ready, meeting, by=coordinator)
    assert told() == {}
    agenda.send(meeting, late_reason="Extra ärende.", by=coordinator)
    people = told()[ADDED]
    assert chair in people
    assert member not in people


def test_before_the_papers_nobody_is_disturbed(ready, coordinator, told):
    meeting = factories.plan_meeting(ready.fund, by=coordinator)
    told()
    decisions.put_on_agenda(ready, meeting, by=coordinator)
    assert told() == {}
