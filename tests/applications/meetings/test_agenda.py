"""The agenda: cases that are ready, other points, their order, and who may touch it."""

from datetime import timedelta

import pytest
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains

from accounts.audit import AuditEvent
from applications.decisions import actions as decisions
from applications.models import Application
from core import clock
from core.refusals import TransitionRefused
from fund.meetings import actions as meetings
from projects.conflicts.actions import declare_conflict
from tests import factories

State = Application.State


@pytest.fixture
def meeting(fund, coordinator):
    return factories.plan_meeting(fund, by=coordinator)


def url(name: str, meeting, *args) -> str:
    return reverse(f"applications:{name}", args=[meeting.pk, *args])


def points(meeting) -> list[str]:
    return [str(item) for item in meeting.items.order_by("number")]


def test_cases_that_are_ready_are_chosen(client, meeting, ready, coordinator):
    client.force_login(coordinator)
    page = client.get(url("agenda_make", meeting))
    assertContains(page, ready.project.title)
    assertContains(page, "Ingen tjänsteskrivelse är färdig.")

    client.post(
        url("agenda_make", meeting), {"cases": [ready.pk], "without_memo": "Brådskar"}
    )

    assert points(meeting) == [f"1. {ready.project.title}"]
    assert meeting.items.get().kind == "case"
    ready.refresh_from_db()
    assert ready.state == State.ON_AGENDA
    assertNotContains(client.get(url("agenda_make", meeting)), "Ingen tjänsteskrivelse")


def test_nothing_chosen_is_said(client, meeting, ready, coordinator):
    client.force_login(coordinator)
    page = client.post(url("agenda_make", meeting), {})
    assertContains(page, "Välj minst ett ärende.")
    assert points(meeting) == []


def test_a_case_whose_recommendation_is_void_says_what_is_missing(
    client, meeting, case, chair, coordinator
):
    decisions.record_decision(case, outcome="table", reasons="x", minute="§", by=chair)
    case.application.recommendations.update(
        voided_at=factories.clock.now(), void_cause="version"
    )
    client.force_login(coordinator)
    page = client.get(url("agenda_make", meeting))
    assert page.context["form"].possible == []
    assertContains(page, "Ingen rekommendation gäller.")


def test_who_stands_aside_does_not_put_the_case_there(
    client, meeting, ready, coordinator
):
    declare_conflict(ready.project, ground="j4", by=coordinator)
    client.force_login(coordinator)
    page = client.get(url("agenda_make", meeting))
    assert page.context["form"].possible == []
    assertContains(page, "Du handlägger inte det här ärendet.")
    client.post(
        url("agenda_make", meeting), {"cases": [ready.pk], "without_memo": "Brådskar"}
    )
    assert points(meeting) == []


def test_other_points_come_move_change_and_go(client, meeting, ready, coordinator):
    client.force_login(coordinator)
    factories.put_on_agenda(ready, meeting, by=coordinator)
    client.post(url("point_add", meeting), {"kind": "plan", "title": "", "text": ""})
    client.post(
        url("point_add", meeting),
        {"kind": "information", "title": "Läget", "text": "x"},
    )
    title = ready.project.title
    assert points(meeting) == [f"1. {title}", "2. Plan", "3. Läget"]

    client.post(url("point_move", meeting, 3, "up"))
    client.post(url("point_move", meeting, 1, "up"))
    assert points(meeting) == [f"1. {title}", "2. Läget", "3. Plan"]
    client.post(url("point_move", meeting, 1, "down"))
    assert points(meeting) == ["1. Läget", f"2. {title}", "3. Plan"]

    client.post(url("point_change", meeting, 3), {"title": "Ny plan", "text": "2027"})
    assert points(meeting)[2] == "3. Ny plan"
    assert client.get(url("point_change", meeting, 2)).status_code == 404
    client.post(url("point_remove", meeting, 1))
    client.post(url("point_remove", meeting, 1))
    assert points(meeting) == ["1. Ny plan"]
    ready.refresh_from_db()
    assert ready.state == State.READY


def test_the_usual_points_stand_around_the_others(client, meeting, ready, coordinator):
    factories.put_on_agenda(ready, meeting, by=coordinator)
    client.force_login(coordinator)
    for _twice in range(2):
        client.post(url("points_standing", meeting))
    assert points(meeting) == [
        "1. Öppnande",
        "2. Information",
        f"3. {ready.project.title}",
        "4. Övriga frågor",
        "5. Avslutning",
    ]


def test_after_the_notice_points_only_come(client, planned, coordinator):
    meeting = planned.item.meeting
    factories.call(meeting, by=coordinator)
    client.force_login(coordinator)
    client.post(url("point_add", meeting), {"kind": "other", "title": "Ny fråga"})
    client.post(url("point_move", meeting, 2, "up"))
    client.post(url("point_remove", meeting, 2))
    client.post(url("point_change", meeting, 2), {"title": "Annan", "text": ""})
    assert points(meeting)[1] == "2. Ny fråga"
    with pytest.raises(TransitionRefused):
        meetings.add_standing_items(meeting, by=coordinator)


@pytest.mark.parametrize("who", ["chair", "member", "auditor"])
def test_only_the_office_makes_the_agenda(client, meeting, who, request):
    client.force_login(request.getfixturevalue(who))
    for name, args in (("agenda_make", ()), ("point_add", ()), ("point_remove", (1,))):
        assert client.post(url(name, meeting, *args)).status_code == 403


def test_a_point_that_is_no_case_has_a_page(client, case, chair):
    meeting = case.item.meeting
    meeting.items.create(
        number=9, title="Läget", kind="information", text="Två projekt"
    )
    client.force_login(chair)
    assertContains(client.get(url("item", meeting, 9)), "Två projekt")


def test_a_meeting_is_moved_before_the_members_are_called(
    client, planned, coordinator, member
):
    meeting = planned.item.meeting
    day = clock.today() + timedelta(days=40)
    told = {"day": day.isoformat(), "time": "09.30", "place": "Linden"}
    client.force_login(coordinator)
    page = client.get(url("meeting_move", meeting))
    assert page.context["form"].initial["day"] == clock.day_of(meeting.starts_at)
    assert client.post(url("meeting_move", meeting), {"day": ""}).status_code == 200
    client.post(url("meeting_move", meeting), told)
    meeting.refresh_from_db()
    assert clock.day_of(meeting.starts_at) == day
    assert meeting.place == "Linden"
    assert AuditEvent.objects.filter(verb="meeting_moved", by=coordinator).exists()

    client.force_login(member)
    assert client.post(url("meeting_move", meeting), told).status_code == 403
    factories.call(meeting, by=coordinator)
    client.force_login(coordinator)
    assert client.post(url("meeting_move", meeting), told).status_code == 403
    with pytest.raises(TransitionRefused, match="kallade"):
        meetings.move_meeting(meeting, starts_at=clock.now(), place="", by=coordinator)
