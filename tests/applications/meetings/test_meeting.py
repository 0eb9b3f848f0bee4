"""The meeting: papers, attendance, opening, conflicts of interest, minutes, closing."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains

from accounts.models import Mail
from applications.paragraphs import wording
from fund.group import actions as group
from fund.meetings import actions as meetings
from fund.models import Meeting, Term
from projects.conflicts.actions import declare_conflict
from projects.models import ConflictOfInterest
from tests import everybody, factories


def url(name: str, meeting, *args) -> str:
    return reverse(f"applications:{name}", args=[meeting.pk, *args])


@pytest.fixture
def meeting(planned) -> Meeting:
    return planned.item.meeting


def present(meeting, absent=()) -> dict:
    terms = Term.objects.filter(seat__group__fund=meeting.fund)
    return {"present": [t.pk for t in terms if t.seat.title not in absent]}


def test_from_papers_to_closing(client, meeting, planned, coordinator, chair):
    client.force_login(coordinator)
    assertContains(client.get(meeting.get_absolute_url()), "Skicka handlingarna")
    client.post(url("papers", meeting), {"late_reason": ""})
    assert not Mail.objects.filter(to=chair).exists()  # the meeting is today
    client.post(url("papers", meeting), {"late_reason": "Extra sammanträde."})
    assert Mail.objects.filter(to=chair).count() == 1

    assert client.post(url("meeting_open", meeting)).status_code == 302
    meeting.refresh_from_db()
    assert meeting.state == Meeting.State.NOTIFIED  # nobody is written down yet

    client.post(url("attendance", meeting), present(meeting, absent=("Ledamot",)))
    client.post(url("meeting_open", meeting))
    meeting.refresh_from_db()
    assert meeting.state == Meeting.State.OPEN
    assert meeting.attendances.filter(is_present=False).count() == 2

    client.post(url("meeting_close", meeting))
    meeting.refresh_from_db()
    assert meeting.state == Meeting.State.CLOSED
    case = meeting.items.get().case
    assert case.decision.outcome == "table"  # with two away one board dominates


def test_a_member_answers_and_the_assessments_open(client, case, member):
    everybody.unanswered(member)
    meeting = case.item.meeting
    client.force_login(member)

    page = client.get(url("item", meeting, 1))
    assert page.context["must_answer"]
    assert page.context["scores"] is None
    assertNotContains(page, "75,0")
    # The case in a minute stands beside, not below an empty column.
    assert page.content.count(b'<div class="stack">') == 2

    address = reverse("applications:conflict", args=[case.application_id])
    agenda = client.get(meeting.get_absolute_url())
    assertContains(agenda, f'<form method="post" action="{address}"')
    # The coordinator's reason is read when one has answered.
    assertContains(agenda, "Utan tjänsteskrivelse.")
    assertNotContains(agenda, factories.WITHOUT_MEMO)
    answer = client.post(address, {"ground": "none", "back": "meeting"})
    assert answer.url == f"{meeting.get_absolute_url()}#point-1"
    assertContains(client.get(meeting.get_absolute_url()), factories.WITHOUT_MEMO)
    page = client.get(url("item", meeting, 1))
    assert not page.context["must_answer"]
    assertContains(page, "75,0")


@pytest.mark.parametrize(
    "data", [{}, {"ground": "j9"}, {"ground": "j4", "note": "x" * 301}]
)
def test_an_answer_that_makes_no_sense_is_not_kept(client, case, member, data):
    everybody.unanswered(member)
    client.force_login(member)
    address = reverse("applications:conflict", args=[case.application_id])
    assert client.post(address, data).status_code == 200
    assert not ConflictOfInterest.objects.filter(user=member).exists()


def test_a_conflict_is_in_the_minutes_in_the_words_of_the_law(
    client, case, member, chair
):
    declare_conflict(case.application.project, ground="j4", by=member)
    client.force_login(chair)

    page = client.get(url("item", case.item.meeting, 1))

    assertContains(
        page,
        "Folkhälsostrateg anmäler jäv enligt 6 kap. 28 § punkt 4 kommunallagen och deltar inte i "
        "handläggningen av ärendet.",
    )


def test_who_is_not_sure_stands_aside_in_the_minutes():
    assert "p." not in wording.conflict_sentence("NN", "unsure")


def test_a_deputy_steps_in_and_is_named(client, case, chair, coordinator):
    director = factories.User.objects.get(
        terms__seat__title="Ekonomidirektör", terms__seat__group__fund=chair_fund(case)
    )
    deputy = factories.make_user("Johan Berg")
    seat = director.terms.get().seat
    term = group.seat_person(
        seat, deputy, since=factories.date(2022, 1, 1), is_deputy=True, by=coordinator
    )
    meetings.write_attendance(case.item.meeting, {term: True}, by=coordinator)
    declare_conflict(case.application.project, ground="none", by=deputy)
    declare_conflict(case.application.project, ground="j1", by=director)
    client.force_login(chair)

    page = client.get(url("item", case.item.meeting, 1))

    assert page.context["can_decide"]
    assertContains(page, "Johan Berg tjänstgör som ersättare.")
    said = f"Du är ersättare för {director}."
    assertNotContains(client.get(case.item.meeting.get_absolute_url()), said)
    client.force_login(deputy)
    assertContains(client.get(case.item.meeting.get_absolute_url()), said)


def chair_fund(case):
    return case.item.meeting.fund


def test_who_has_a_conflict_sees_public_facts_only(client, case, member):
    declare_conflict(case.application.project, ground="j2", by=member)
    client.force_login(member)
    page = client.get(url("item", case.item.meeting, 1))
    assertContains(page, "Du har anmält jäv i ärendet")
    assertNotContains(page, "75,0")
    assertNotContains(page, "Stöds av planen.")


def test_no_answer_no_decision_only_tabling(client, case, member, chair):
    everybody.unanswered(member)
    client.force_login(chair)
    page = client.get(url("item", case.item.meeting, 1))
    assert page.context["silent"] == [member]
    assert not page.context["can_decide"]


def test_the_meeting_page_needs_the_same_queries_for_few_and_many(
    client, planned, call, coordinator, assessors
):
    meeting = planned.item.meeting
    client.force_login(coordinator)
    counts = []
    for _round in range(2):
        client.get(meeting.get_absolute_url())
        with CaptureQueriesContext(connection) as queries:
            client.get(meeting.get_absolute_url())
        counts.append(len(queries))
        for _number in range(3):
            other = factories.recommended(
                call, factories.make_user(), coordinator, assessors
            )
            factories.put_on_agenda(other, meeting, by=coordinator)
    assert counts[0] == counts[1] <= 15


def test_a_point_that_does_not_exist_is_404(client, case, chair):
    client.force_login(chair)
    assert client.get(url("item", case.item.meeting, 99)).status_code == 404
    assert client.get(url("decide", case.item.meeting, 99)).status_code == 404
