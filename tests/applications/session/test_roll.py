"""One list for the whole meeting: who is here, who votes at each point, what will stop."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from applications.decisions import actions as decisions
from applications.session.roll import Part
from fund.models import Attendance, Meeting, Movement, Term
from projects.conflicts.actions import declare_conflict
from tests.counting import MOST, number_of


@pytest.fixture
def meeting(case) -> Meeting:
    """In session; the case is point 1, another point comes after it."""
    meeting = case.item.meeting
    meeting.items.create(number=2, title="Information", kind="information")
    return meeting


@pytest.fixture
def writes(client, coordinator):
    client.force_login(coordinator)
    return client


def address(meeting, name="attendance", *args) -> str:
    return reverse(f"applications:{name}", args=[meeting.pk, *args])


def seat(meeting, title: str) -> Term:
    rows = Term.objects.filter(seat__group__fund=meeting.fund, is_deputy=False)
    return rows.filter(seat__title=title).earliest("pk")


def shown(page, term: Term):
    return next(row for row in page.context["roll"].rows if row.term == term)


def test_a_row_for_each_seat_with_one_button(writes, meeting):
    page = writes.get(address(meeting))
    rows = page.context["roll"].rows
    assert len(rows) == Term.objects.filter(seat__group__fund=meeting.fund).count()
    assert [row.parts for row in rows if row.term.seat.is_voting] == [
        [Part.VOTES, Part.HERE]
    ] * 9
    html = page.content.decode()
    for row in rows:
        ways = [f'name="{way}" value="{row.term.pk}"' for way in ("comes", "leaves")]
        assert [way in html for way in ways] == [not row.is_here, row.is_here]


def test_the_button_writes_the_point_that_is_taken_up(writes, meeting):
    """And leads back to the list, at the row that was pressed."""
    director = seat(meeting, "Folkhälsostrateg")
    page = writes.get(address(meeting), {"before": 2})
    data = {"item": page.context["here"].number, "leaves": director.pk}
    answer = writes.post(address(meeting, "movement_note"), data)
    assertRedirects(answer, f"{address(meeting)}?before=2&at={director.pk}")
    assert Movement.objects.get().item.number == 2
    page = writes.get(answer["Location"])
    assert not shown(page, director).is_here
    assertContains(page, f'value="{director.pk}" data-focus')
    before = writes.get(address(meeting), {"before": 1})
    assert shown(before, director).is_here


def test_what_was_wrong_is_undone_beside_it(writes, meeting):
    director = seat(meeting, "Folkhälsostrateg")
    writes.post(address(meeting, "movement_note"), {"item": 1, "leaves": director.pk})
    page = writes.get(address(meeting))
    (move,) = page.context["roll"].latest
    assertContains(page, address(meeting, "movement_undo", move.pk))
    writes.post(address(meeting, "movement_undo", move.pk))
    assert not Movement.objects.exists()


@pytest.mark.parametrize(
    "data", [{}, {"item": 1}, {"item": 9, "leaves": 1}, {"leaves": "x"}]
)
def test_what_makes_no_sense_is_said(writes, meeting, data):
    page = writes.post(address(meeting, "movement_note"), data, follow=True)
    assertContains(page, "Välj någon i listan")
    assert not Movement.objects.exists()


def test_it_warns_of_a_point_that_will_stop(writes, meeting, case):
    page = writes.get(address(meeting))
    assertContains(page, "Punkt 1 kan avgöras")
    assert page.context["roll"].stops == []
    director = seat(meeting, "Ekonomidirektör")
    declare_conflict(case.application.project, ground="j1", by=director.user)
    page = writes.get(address(meeting))
    assert shown(page, director).parts == [Part.ASIDE, Part.HERE]
    (stop,) = page.context["roll"].stops
    assert stop.why_not == decisions.balance.why_not(decisions.checks_for(case))
    assertContains(page, "Punkt 1 kan inte avgöras")
    assertContains(page, reverse("applications:item", args=[meeting.pk, 1]))


def test_what_is_decided_has_no_column(writes, meeting, case, chair):
    decisions.record_decision(case, outcome="table", reasons="x", minute="§", by=chair)
    page = writes.get(address(meeting))
    assert [point.item.number for point in page.context["roll"].points] == [2]
    assert page.context["here"].number == 2
    assertNotContains(page, "Punkt 1 kan avgöras")


def test_who_was_here_when_it_began_is_put_right_on_its_own_page(writes, meeting):
    """One form a page: what is entered there is not lost to another button."""
    page = writes.get(address(meeting, "attendance_start"))
    present = [
        t.pk for t in page.context["terms"] if t.seat.title != "Folkhälsostrateg"
    ]
    answer = writes.post(address(meeting), {"present": present})
    assertRedirects(answer, address(meeting))
    away = Attendance.objects.get(term=seat(meeting, "Folkhälsostrateg"))
    assert not away.is_present
    assertNotContains(writes.get(address(meeting)), 'type="checkbox"')


def test_what_others_write_and_answer_comes_into_the_open_list(writes, meeting, case):
    """Two may write at once, and the members answer meanwhile."""
    page, live = writes.get(address(meeting)), address(meeting, "attendance_list")
    assertContains(page, f'data-presence="{live}?before=1"')
    before = writes.get(live, {"before": 1})
    assertContains(before, "<div data-presence>")
    assertContains(before, "Punkt 1 kan avgöras")
    assert page.context["roll"] == before.context["roll"]

    director = seat(meeting, "Ekonomidirektör")
    declare_conflict(case.application.project, ground="j1", by=director.user)
    strategist = seat(meeting, "Folkhälsostrateg")
    writes.post(address(meeting, "movement_note"), {"item": 1, "leaves": strategist.pk})
    after = writes.get(live, {"before": 1})
    assertContains(after, "Punkt 1 kan inte avgöras")
    assert shown(after, director).parts[0] == Part.ASIDE
    assert not shown(after, strategist).is_here

    Meeting.objects.update(state="closed")
    assert writes.get(live).status_code == 403


def test_the_list_needs_few_questions(writes, meeting):
    writes.get(address(meeting))
    with CaptureQueriesContext(connection) as queries:
        writes.get(address(meeting))
    assert number_of(queries) <= MOST


@pytest.mark.parametrize("who", ["member", "auditor"])
def test_only_who_writes_the_minutes(client, meeting, who, request):
    client.force_login(request.getfixturevalue(who))
    for name in ("attendance", "attendance_start", "attendance_list"):
        assert client.get(address(meeting, name)).status_code == 403
