"""A decision by delegation is reported at the group's next meeting (KL 6:40, 7:8)."""

from datetime import timedelta

import pytest
from django.db import DatabaseError, connection, transaction
from django.urls import reverse

from applications.meetings import agenda
from applications.models import DecisionReport
from applications.paragraphs import drafting
from applications.process import reporting
from applications.records.appeals import announced_on
from core import clock
from fund.meetings import actions as meetings
from fund.models import AppealText, Minutes
from tests import factories
from tests.applications.delegation.test_deciding_alone import decide


def planned(fund, coordinator, days: int):
    at = clock.now() + timedelta(days=days)
    return meetings.plan_meeting(fund, starts_at=at, by=coordinator)


@pytest.fixture
def meeting(fund, coordinator):
    """The next; another one is planned later."""
    planned(fund, coordinator, 60)
    return planned(fund, coordinator, 30)


@pytest.fixture
def decision(ready, rules, delegate):
    return decide(ready, delegate)


@pytest.fixture
def reported(meeting, ready, rules, delegate):
    """Decided when the next meeting is planned."""
    return decide(ready, delegate)


def test_it_comes_on_the_agenda_of_the_next_meeting(meeting, reported, ready):
    report = DecisionReport.objects.get(decision=reported)
    assert (report.item.meeting, report.item.kind) == (meeting, "information")
    [point] = drafting.agenda_of(meeting)
    drafted = drafting._of_item(point, [])
    text = drafted.text.replace("\xa0", " ")
    assert drafted.heading == "Beslut på delegation"
    for words in (
        ready.registry_number,
        "DB § 1",
        "Socialchef. Bifall.",
    ):
        assert words in text
    # Whoever stands aside from the case reads the point too.
    assert ready.project.title not in text
    assert "1 000 000" not in text


def test_the_time_to_appeal_begins_with_the_minutes_that_it_is_reported_in(
    meeting, reported, coordinator
):
    """KL 13:5: not with the day it was decided, nor with the minutes of another meeting."""
    day, fund = clock.today(), meeting.fund
    other = fund.meetings.exclude(pk=meeting.pk).get()
    for at, announced, begins in ((other, day, None), (meeting, day, day)):
        minutes = Minutes.objects.create(
            meeting=at,
            fund=fund,
            year=day.year,
            first_number=at.pk,
            begun_by=coordinator,
        )
        minutes.announcements.create(
            announced_on=announced,
            down_on=announced + timedelta(days=30),
            place="Anslagstavlan",
            appeal=AppealText.objects.first(),
            written_by=coordinator,
        )
        assert announced_on(reported) == begins


def test_without_a_meeting_it_waits_until_papers_are_sent(decision, fund, coordinator):
    assert list(reporting.unreported(fund)) == [decision]
    meeting = planned(fund, coordinator, 30)
    agenda.send(meeting, by=coordinator)
    assert decision.report.item.meeting == meeting
    assert not reporting.unreported(fund).exists()


def test_a_meeting_to_which_the_members_are_called_is_left_as_it_is(
    meeting, ready, rules, delegate, fund, coordinator
):
    meetings.add_agenda_item(meeting, title="Annat", by=coordinator)
    agenda.send(meeting, by=coordinator)
    decision = decide(ready, delegate)
    assert decision.report.item.meeting != meeting


def test_a_point_that_is_taken_off_leaves_it_to_be_reported_again(
    meeting, reported, fund, coordinator
):
    agenda.take_off(reported.report.item, by=coordinator)
    assert list(reporting.unreported(fund)) == [reported]
    reporting.put_on(meeting, by=coordinator)
    reporting.put_on(meeting, by=coordinator)
    assert DecisionReport.objects.count() == meeting.items.count() == 1


def test_what_a_closed_meeting_was_told_stays(decision, fund, coordinator):
    meeting = factories.plan_meeting(fund, by=coordinator)
    reporting.put_on(meeting, by=coordinator)
    factories.begin(meeting, by=coordinator)
    meetings.close_meeting(meeting, by=coordinator)
    for statement in (
        "DELETE FROM applications_decisionreport",
        "UPDATE applications_decisionreport SET item_id = item_id",
    ):
        with (
            pytest.raises(DatabaseError, match="report_of_closed_meeting"),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(statement)


def test_only_what_was_delegated_in_the_same_fund_is_reported(
    decision, case_of_group, coordinator
):
    other = factories.plan_meeting(factories.make_fund(), by=coordinator)
    item = meetings.add_agenda_item(other, title="Annat", by=coordinator)
    for about in (decision, case_of_group):
        with (
            pytest.raises(DatabaseError, match="reports_what_was_delegated"),
            transaction.atomic(),
        ):
            DecisionReport.objects.create(decision=about, item=item)


@pytest.fixture
def case_of_group(fund, call, coordinator, assessors):
    ready = factories.recommended(call, factories.make_user(), coordinator, assessors)
    case = factories.on_agenda(ready, coordinator=coordinator)
    return factories.decisions.record_decision(
        case,
        outcome="reject",
        reasons="Nej.",
        minute="§ 2",
        by=factories.chair_of(fund),
    )


def test_the_pages_say_by_which_delegation(client, meeting, reported, coordinator):
    client.force_login(coordinator)
    page = client.get(reported.application.get_absolute_url()).text
    assert all(words in page for words in ("Socialchef", "KS § 12", "punkt 1"))
    item = reverse("applications:item", args=[meeting.pk, 1])
    assert "Anmälda delegationsbeslut." in client.get(item).text
