"""Who comes and leaves while the meeting goes on, and what follows for each point."""

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from pytest_django.asserts import assertContains

from applications.decisions import actions as decisions
from applications.meetings import attendance
from applications.paragraphs import record
from core.refusals import TransitionRefused
from fund.group import actions as group
from fund.group import balance
from fund.meetings import actions as meetings
from fund.models import Attendance, Meeting, Movement, Term
from projects.conflicts.actions import declare_conflict
from tests import everybody, factories


@pytest.fixture
def meeting(case) -> Meeting:
    """In session; the case is point 1, another point comes after it."""
    meeting = case.item.meeting
    meeting.items.create(number=2, title="Information", kind="information")
    return meeting


def url(name: str, meeting, *args) -> str:
    return reverse(f"applications:{name}", args=[meeting.pk, *args])


def term(meeting, title: str) -> Term:
    rows = Term.objects.filter(seat__group__fund=meeting.fund, is_deputy=False)
    return rows.filter(seat__title=title).earliest("pk")


def there(meeting, at: int) -> set[str]:
    return {term.seat.title for term in balance.present(meeting, at=at)}


def test_who_leaves_before_a_point_is_there_until_then(
    client, meeting, case, coordinator
):
    director = term(meeting, "Ekonomidirektör")
    client.force_login(coordinator)
    page = client.get(url("attendance", meeting) + "?before=2")
    assert page.context["here"].number == 2
    data = {"leaves": director.pk, "item": 2}
    for _twice in range(2):  # sent again by a browser that lost its connection
        response = client.post(url("movement_note", meeting), data)
        assert response.status_code == 302
    movement = Movement.objects.get()
    assert "Ekonomidirektör" in there(meeting, 1)
    assert "Ekonomidirektör" not in there(meeting, 2)
    assert balance.can_decide(decisions.checks_for(case))
    assertContains(client.get(meeting.get_absolute_url()), "lämnar före punkt 2")

    client.post(url("movement_undo", meeting, movement.pk))
    assert "Ekonomidirektör" in there(meeting, 2)


def test_without_the_economist_the_point_cannot_be_decided(
    client, meeting, case, coordinator, chair
):
    attendance.move(
        case.item, term(meeting, "Ekonomidirektör"), is_arrival=False, by=coordinator
    )
    client.force_login(chair)
    page = client.get(url("item", meeting, 1))
    assert not page.context["can_decide"]
    assertContains(page, "Ingen med ekonomikompetens")
    with pytest.raises(TransitionRefused):
        decisions.record_decision(
            case, outcome="reject", reasons="x", minute="§", by=chair
        )


def test_quorum_is_lost_when_enough_leave_and_won_back_by_a_deputy(
    meeting, case, coordinator
):
    seats = [t for t in balance.present(meeting, at=1) if t.seat.is_voting]
    appointed = len(seats)
    economist = term(meeting, "Ekonomidirektör")
    others = [t for t in seats if t != economist]
    stays = appointed // 2  # one too few
    for gone in others[: appointed - stays]:
        attendance.move(case.item, gone, is_arrival=False, by=coordinator)
    verdicts = {check.code: check.verdict for check in decisions.checks_for(case)}
    assert verdicts["quorum"] == "fail"

    deputy = group.seat_person(
        others[0].seat,
        factories.make_user("Johan Berg"),
        since=factories.date(2022, 1, 1),
        is_deputy=True,
        by=coordinator,
    )
    attendance.move(case.item, deputy, is_arrival=True, by=coordinator)
    verdicts = {check.code: check.verdict for check in decisions.checks_for(case)}
    assert verdicts["quorum"] == "ok"


def test_what_makes_no_sense_is_refused_and_said(client, meeting, coordinator):
    client.force_login(coordinator)
    data = {"comes": term(meeting, "Ledamot").pk, "item": 1}
    page = client.post(url("movement_note", meeting), data, follow=True)
    assertContains(page, "är redan här")
    attendance.move(
        meeting.items.get(number=2),
        term(meeting, "Ledamot"),
        is_arrival=False,
        by=coordinator,
    )
    data["item"] = 2
    page = client.post(url("movement_note", meeting), data, follow=True)
    assertContains(page, "Ångra det först")
    assert Movement.objects.count() == 1


def test_who_has_not_answered_and_left_does_not_hinder(meeting, case, member, chair):
    everybody.unanswered(member)
    assert decisions.unanswered(case) == [member]
    attendance.move(
        case.item, term(meeting, "Folkhälsostrateg"), is_arrival=False, by=chair
    )
    assert decisions.unanswered(case) == []


def test_a_conflicted_person_who_had_left_did_not_leave_the_room(
    meeting, case, member, chair
):
    declare_conflict(case.application.project, ground="j4", by=member)
    attendance.move(
        case.item, term(meeting, "Folkhälsostrateg"), is_arrival=False, by=chair
    )
    decision = decisions.record_decision(
        case, outcome="table", reasons="x", minute="§", by=chair
    )
    assert decision.left_the_room == []


def test_nothing_changes_under_a_decision(meeting, case, chair, coordinator):
    decisions.record_decision(case, outcome="table", reasons="x", minute="§", by=chair)
    gone = term(meeting, "Ledamot")
    with pytest.raises(TransitionRefused, match="Punkt 1"):
        attendance.move(case.item, gone, is_arrival=False, by=coordinator)
    with pytest.raises(TransitionRefused, match="Punkt 1"):
        attendance.write(meeting, {gone: False}, by=coordinator)
    later = meeting.items.get(number=2)
    movement = attendance.move(later, gone, is_arrival=False, by=coordinator)
    attendance.undo(movement, by=coordinator)


def test_the_minutes_tell_which_deputy_served(meeting, case, coordinator):
    """The first in order who is there, when the member has left; the second listens."""
    director = term(meeting, "Ekonomidirektör")
    sits = {"since": factories.date(2022, 1, 1), "is_deputy": True, "by": coordinator}
    for name in ("Ada Ett", "Bo Två"):
        deputy = group.seat_person(director.seat, factories.make_user(name), **sits)
        attendance.move(case.item, deputy, is_arrival=True, by=coordinator)
    rows = {row["name"]: row for row in record.attendance(meeting, {})}
    assert not rows["Ada Ett"]["serves"]
    last = meeting.items.get(number=2)
    attendance.move(last, director, is_arrival=False, by=coordinator)
    rows = {row["name"]: row for row in record.attendance(meeting, {})}
    for name, serves in (
        (str(director.user), True),
        ("Ada Ett", True),
        ("Bo Två", False),
    ):
        assert (rows[name]["present"], rows[name]["serves"]) == (True, serves)
    barred = {1: {director.user_id}, 2: set()}
    attendance.undo(Movement.objects.get(item=last), by=coordinator)
    rows = {row["name"]: row for row in record.attendance(meeting, barred)}
    assert rows["Ada Ett"]["serves"]


def test_a_closed_meeting_is_closed_in_the_database_too(
    meeting, case, chair, coordinator
):
    decisions.record_decision(case, outcome="table", reasons="x", minute="§", by=chair)
    meeting.refresh_from_db()
    meetings.close_meeting(meeting, by=chair)
    with pytest.raises(IntegrityError), transaction.atomic():
        Attendance.objects.update(is_present=False)
    with pytest.raises(IntegrityError), transaction.atomic():
        Movement.objects.create(
            item=case.item,
            term=term(meeting, "Ledamot"),
            is_arrival=False,
            noted_by=chair,
        )


@pytest.mark.parametrize("who", ["member", "auditor"])
def test_only_who_writes_the_minutes_notes_it(client, meeting, who, request):
    client.force_login(request.getfixturevalue(who))
    assert client.post(url("movement_note", meeting), {}).status_code == 403
    assert client.post(url("movement_undo", meeting, 1)).status_code == 403
