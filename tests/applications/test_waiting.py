"""What waits for whom: every role, the same number of queries, nothing for the barred."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from applications import waiting
from applications.case import queries as case_queries
from applications.case.others import waiting_for_others
from applications.casework import actions as casework
from applications.memos import actions as memos
from applications.models import Application
from applications.recommendation import actions as recommendation
from applications.supplements import actions as supplements
from core import clock
from projects.conflicts.actions import declare_conflict
from projects.models import ConflictOfInterest
from tests import factories


def fresh(user) -> User:
    """The person as a new request knows them."""
    return User.objects.get(pk=user.pk)


def titles(user) -> list[str]:
    return [row.title for row in waiting.waiting_for(fresh(user))]


def test_a_draft_waits_for_its_writers_until_the_call_closes(call, applicant):
    call.closes_at = clock.now() + timedelta(days=10)
    call.save()
    factories.make_draft(call, applicant)
    [row] = waiting.waiting_for(fresh(applicant))
    assert row.title == "Gör klart ansökan och lämna in den"
    assert row.due == clock.day_of(call.closes_at)


def test_a_case_waits_for_one_after_the_other(
    submitted, applicant, registrar, coordinator, assessors
):
    assert titles(registrar) == titles(coordinator) == ["Diarieför ansökan"]
    casework.register_application(submitted, by=registrar)
    assert titles(registrar) == []
    assert titles(coordinator) == ["Gör den formella kontrollen"]
    casework.start_formal_check(submitted, by=coordinator)
    due = clock.today() + timedelta(days=5)
    supplements.ask_for_supplement(
        submitted, sections={"need": "Hur?"}, due_on=due, by=coordinator
    )
    assert titles(coordinator) == []
    [row] = waiting.waiting_for(fresh(applicant))
    assert (row.title, row.due) == ("Komplettera ansökan", due)
    with clock.travel(clock.now() + timedelta(days=9)):
        assert titles(coordinator) == [
            "Kompletteringen är sen: bestäm vad som ska hända"
        ]


def test_preparation_waits_for_the_coordinator_or_for_the_assessors(
    in_preparation, coordinator, assessors
):
    assert titles(coordinator) == ["Utse bedömare"]
    factories.assign(in_preparation, assessors[0], by=coordinator)
    assert titles(coordinator) == ["Ange vad planerna säger om ärendet"]
    item = factories.plan_item(in_preparation.fund)
    recommendation.judge_alignment(
        in_preparation, item, stance="silent", by=coordinator
    )
    assert titles(coordinator) == ["Utse en bedömare till"]
    factories.assign(in_preparation, assessors[1], by=coordinator)
    assert titles(coordinator) == []
    assert titles(assessors[0]) == titles(assessors[1]) == ["Bedöm ansökan"]
    for assessor in assessors:
        factories.assess(in_preparation, assessor, by=coordinator)
    assert titles(assessors[0]) == []
    assert titles(coordinator) == ["Alla bedömningar är inne: skriv rekommendationen"]


def test_from_the_agenda_to_the_decision(ready, coordinator, member, chair):
    assert titles(coordinator) == ["Skriv tjänsteskrivelsen till mötet"]
    application = case_queries.case_for(coordinator, ready.pk)
    memo = memos.begin_memo(application, by=coordinator)
    memos.finish_memo(memo, application, by=coordinator)
    assert titles(coordinator) == ["Sätt upp ärendet på en dagordning"]
    meeting = factories.plan_meeting(ready.fund, by=coordinator)
    case = factories.put_on_agenda(ready, meeting, by=coordinator)
    assert titles(coordinator) == ["Skicka handlingarna till mötet"]
    factories.begin(meeting, by=coordinator)
    assert titles(member) == ["Svara om jäv"]
    for person in (member, chair):
        declare_conflict(ready.project, ground="none", by=person)
    assert titles(member) == []
    assert set(titles(chair)) == {"Skriv in besluten"}
    for attendance in meeting.attendances.select_related("term__user"):
        declare_conflict(ready.project, ground="none", by=attendance.term.user)
    case.item.meeting.refresh_from_db()
    factories.decisions.record_decision(
        case, outcome="reject", reasons="Nej.", minute="§ 1", by=chair
    )
    assert titles(chair) == ["Avsluta mötet"]


@pytest.mark.parametrize("who", ["coordinator", "assessor"])
def test_nothing_waits_for_somebody_with_a_conflict(
    in_preparation, coordinator, assessors, who
):
    for assessor in assessors:
        factories.assign(in_preparation, assessor, by=coordinator)
    person = coordinator if who == "coordinator" else assessors[0]
    assert titles(person)
    declare_conflict(in_preparation.project, ground="j1", by=person)
    assert titles(person) == []
    assert not waiting.applications(fresh(person)).exists()


def test_a_coordinator_who_applies_handles_not_the_own_application(call, coordinator):
    own = factories.submitted(call, coordinator)
    casework.register_application(own, by=coordinator)
    assert titles(coordinator) == []


def test_the_view_of_the_list_holds_the_same_cases(
    in_preparation, coordinator, assessors, stranger
):
    assert list(waiting.applications(fresh(coordinator))) == [in_preparation]
    assert list(waiting.applications(fresh(assessors[0]))) == []
    factories.assign(in_preparation, assessors[0], by=coordinator)
    assert list(waiting.applications(fresh(assessors[0]))) == [in_preparation]
    assert list(waiting.applications(fresh(stranger))) == []


def test_whom_the_fund_waits_for(in_preparation, coordinator, assessors, fund):
    day = clock.today() + timedelta(days=3)
    factories.assign(in_preparation, assessors[0], due_on=day, by=coordinator)
    [row] = waiting_for_others(fund, coordinator)
    assert (row.who, row.due) == ("Eva Brandt", day)
    declare_conflict(in_preparation.project, ground="j4", by=coordinator)
    assert waiting_for_others(fund, coordinator) == []


def test_the_number_of_queries_does_not_grow(call, coordinator, assessors, chair):
    counts = {}
    for count in (1, 4):
        for _number in range(count):
            case = factories.in_preparation(call, factories.make_user(), coordinator)
            factories.assign(case, assessors[0], by=coordinator)
            factories.submitted(call, factories.make_user())
        for person in (coordinator, assessors[0], chair):
            someone = fresh(person)
            waiting.waiting_for(someone)
            someone = fresh(person)
            with CaptureQueriesContext(connection) as queries:
                waiting.waiting_for(someone)
            counts.setdefault(person.pk, []).append(len(queries))
    assert all(few == many <= 10 for few, many in counts.values()), counts
    assert Application.objects.count() == 10
    assert not ConflictOfInterest.objects.exclude(user=assessors[0]).exists()
