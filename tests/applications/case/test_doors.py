"""Which page of a case and of a meeting opens for whom: one table each."""

import re

import pytest
from django.urls import reverse

from tests import factories


def at(name: str, application) -> str:
    return reverse(f"applications:{name}", args=[application.pk])


IN_PREPARATION = {
    "detail": "coordinator chair member auditor registrar finance assessor",
    "supplement": "coordinator",
    "prepare": "coordinator",
    "recommend": "coordinator",
    "assessments": "coordinator auditor assessor",
    "assess": "assessor",
    "assess_finish": "assessor",
    "assess_decline": "assessor",
    "calibration": "coordinator auditor assessor",
    "consensus": "",  # nothing is open yet
    "conflict": "coordinator chair member auditor assessor",
    "formal": "",
    "supplement_change": "",
    "opinion_ask": "coordinator",
    "dismiss": "",
    "reopen": "",
    "agenda": "",
}
PEOPLE = [
    "coordinator",
    "chair",
    "member",
    "auditor",
    "registrar",
    "finance",
    "assessor",
    "stranger",
]


@pytest.mark.parametrize("name", IN_PREPARATION)
def test_every_page_asks_who_it_is(
    client, in_preparation, assessors, coordinator, name, request
):
    factories.assign(in_preparation, assessors[0], by=coordinator)
    url = at(name, in_preparation)
    found = {}
    for who in PEOPLE:
        person = assessors[0] if who == "assessor" else request.getfixturevalue(who)
        client.force_login(person)
        found[who] = client.get(url).status_code
    expected = dict.fromkeys(PEOPLE, 403)
    expected |= dict.fromkeys(IN_PREPARATION[name].split(), 200)
    assert found == expected | {"stranger": 404}


POSTS = [
    "register",
    "supplement",
    "supplement_change",
    "opinion_ask",
    "dismiss",
    "prepare",
    "alignment",
    "recommend",
    "agenda",
    "reopen",
]


@pytest.mark.parametrize("name", POSTS)
def test_no_reader_changes_anything(
    client, in_preparation, name, auditor, finance, member, stranger
):
    url = at(name, in_preparation)
    before = in_preparation.state
    for person in (auditor, finance, member):
        client.force_login(person)
        assert client.post(url).status_code == 403
    client.force_login(stranger)
    assert client.post(url).status_code == 404
    in_preparation.refresh_from_db()
    assert in_preparation.state == before


MEETING = {
    "meeting": "coordinator chair member auditor registrar finance assessor",
    "item": "coordinator chair member auditor registrar finance",
    "papers": "",
    "attendance": "coordinator chair",
    "meeting_open": "",
    "meeting_close": "coordinator chair",
}


@pytest.mark.parametrize("name", MEETING)
def test_the_pages_of_a_meeting_in_session(client, case, assessors, name, request):
    args = [case.item.meeting_id] + ([1] if name == "item" else [])
    url = reverse(f"applications:{name}", args=args)
    found = {}
    for who in PEOPLE:
        person = assessors[0] if who == "assessor" else request.getfixturevalue(who)
        client.force_login(person)
        found[who] = client.get(url).status_code
    expected = dict.fromkeys(PEOPLE, 403) | dict.fromkeys(MEETING[name].split(), 200)
    assert found == expected | {"stranger": 404}


@pytest.mark.parametrize("step", ["decide", "fix"])
@pytest.mark.parametrize("who", ["coordinator", "member", "auditor", "finance"])
def test_only_the_chair_records_the_decision(client, case, who, step, request):
    args = [case.item.meeting_id, 1]
    url = reverse(f"applications:{step}", args=args)
    client.force_login(request.getfixturevalue(who))
    assert client.post(url, {"outcome": "reject"}).status_code == 403


def test_another_fund_is_another_world(client, ready, planned):
    other = factories.make_fund()
    outsider = factories.make_role(other, "coordinator")
    client.force_login(outsider)
    for url in (
        *(at(name, ready) for name in IN_PREPARATION),
        planned.item.meeting.get_absolute_url(),
    ):
        assert client.get(url).status_code == 404
    assert client.get(reverse("applications:list")).context["rows"] == []


@pytest.mark.parametrize("who", ["coordinator", "member", "assessor"])
def test_the_page_of_a_case_leads_nowhere_that_is_closed(
    client, case, assessors, who, request
):
    """An assessor reads the case and the agenda, not the register nor the point."""
    person = assessors[0] if who == "assessor" else request.getfixturevalue(who)
    client.force_login(person)
    page = client.get(case.application.get_absolute_url()).content.decode()
    main = page[page.index("<main") : page.index("</main>")]
    ways = set(re.findall(r'<a [^>]*href="(/[^"#?]*)', main))
    assert case.item.meeting.get_absolute_url() in {
        way.partition("items/")[0] for way in ways
    }
    shut = {way for way in ways if client.get(way).status_code in (403, 404)}
    assert shut == set()


def test_nobody_gets_in_without_signing_in(client, ready):
    for name in IN_PREPARATION:
        assert client.get(at(name, ready)).status_code == 302
