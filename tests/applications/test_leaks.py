"""Who sees whose scores, and who may open which page: one table each."""

import pytest
from django.urls import reverse

from applications import preparation
from applications.models import Assessment
from projects.actions import declare_conflict
from tests import factories

SECRET = "Hemlig motivering"  # noqa: S105 - not a password
SECOND = "Den andras motivering"


def assess(application, assessor, coordinator, reason):
    assessment = preparation.assign_assessor(application, assessor, by=coordinator)
    criteria = application.call.criteria.order_by("position")
    scored = zip(criteria, factories.WORKED_SCORES, strict=True)
    preparation.save_scores(
        assessment, {c: (p, reason) for c, p in scored}, summary=reason, by=assessor
    )
    return assessment


@pytest.fixture
def one_in(in_preparation, assessors, coordinator):
    """One assessor has handed in, the other is still writing."""
    first = assess(in_preparation, assessors[0], coordinator, SECRET)
    assess(in_preparation, assessors[1], coordinator, SECOND)
    preparation.hand_in_assessment(first, by=assessors[0])
    return in_preparation


@pytest.fixture
def both_in(one_in, assessors):
    last = one_in.assessments.get(assessor=assessors[1])
    preparation.hand_in_assessment(last, by=assessors[1])
    return one_in


def pages(application) -> list[str]:
    """Everywhere something of an assessment could show."""
    args = [application.pk]
    return [
        application.get_absolute_url(),
        reverse("applications:assessments", args=args),
        reverse("applications:recommend", args=args),
        reverse("applications:prepare", args=args),
        reverse("applications:assess", args=args),
        reverse("applications:assess_finish", args=args),
        reverse("applications:list"),
        reverse("applications:export"),
    ]


def seen(client, person, application) -> dict[str, bool]:
    """Which of the two reasons, and the total, this person finds on any page."""
    client.force_login(person)
    text = ""
    for url in pages(application):
        response = client.get(url)
        text += response.getvalue().decode() if response.streaming else response.text
    return {
        "first": SECRET in text,
        "second": SECOND in text,
        "total": "75,0" in text,
    }


NOTHING = {"first": False, "second": False, "total": False}
ALL = {"first": True, "second": True, "total": True}


@pytest.mark.parametrize(
    "who", ["coordinator", "chair", "member", "auditor", "registrar", "finance"]
)
def test_nobody_sees_one_assessment_before_the_other_is_in(
    client, one_in, who, request
):
    assert seen(client, request.getfixturevalue(who), one_in) == NOTHING


def test_an_assessor_sees_the_own_alone_before_all_are_in(client, one_in, assessors):
    first = seen(client, assessors[0], one_in)
    second = seen(client, assessors[1], one_in)
    assert (first["first"], first["second"]) == (True, False)
    assert second["first"] is False


@pytest.mark.parametrize(
    ("who", "what"),
    [
        ("coordinator", ALL),
        ("auditor", ALL),
        ("chair", NOTHING),  # answers about a conflict of interest first
        ("member", NOTHING),
        ("registrar", NOTHING),
        ("finance", NOTHING),
        ("applicant", NOTHING),
        ("stranger", NOTHING),
    ],
)
def test_who_sees_the_assessments_when_all_are_in(client, both_in, who, what, request):
    assert seen(client, request.getfixturevalue(who), both_in) == what


def test_both_assessors_see_all_when_all_are_in(client, both_in, assessors):
    for assessor in assessors:
        assert seen(client, assessor, both_in) == ALL


@pytest.mark.parametrize("who", ["chair", "member"])
def test_the_members_see_when_they_have_answered(client, both_in, who, request):
    person = request.getfixturevalue(who)
    declare_conflict(both_in.project, ground="none", by=person)
    assert seen(client, person, both_in) == ALL


@pytest.mark.parametrize("ground", ["j1", "j2", "j3", "j4", "unsure"])
@pytest.mark.parametrize("who", ["coordinator", "chair", "auditor", "assessor"])
def test_a_conflict_takes_everything_away(
    client, both_in, who, ground, request, assessors
):
    person = assessors[0] if who == "assessor" else request.getfixturevalue(who)
    declare_conflict(both_in.project, ground=ground, by=person)
    assert seen(client, person, both_in) == NOTHING
    assert not Assessment.objects.open_to(person).exists()


def test_an_applicant_with_every_role_sees_nothing(
    client, both_in, applicant, fund, coordinator
):
    for role in factories.Role:
        factories.fund_actions.appoint(applicant, fund=fund, role=role, by=coordinator)
    assert seen(client, applicant, both_in) == NOTHING


# --- Which page opens for whom --------------------------------------------------------

# name → the roles that may open it in preparation; the others get 403, strangers 404.
IN_PREPARATION = {
    "detail": "coordinator chair member auditor registrar finance assessor",
    "supplement": "coordinator",
    "prepare": "coordinator",
    "recommend": "coordinator",
    "assessments": "coordinator auditor assessor",
    "assess": "assessor",
    "assess_finish": "assessor",
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
    preparation.assign_assessor(in_preparation, assessors[0], by=coordinator)
    url = reverse(f"applications:{name}", args=[in_preparation.pk])
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
    url = reverse(f"applications:{name}", args=[in_preparation.pk])
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


@pytest.mark.parametrize("who", ["coordinator", "member", "auditor", "finance"])
def test_only_the_chair_records_the_decision(client, case, who, request):
    args = [case.item.meeting_id, 1]
    url = reverse("applications:decide", args=args)
    client.force_login(request.getfixturevalue(who))
    assert client.post(url, {"outcome": "reject"}).status_code == 403


def test_another_fund_is_another_world(client, ready, planned):
    other = factories.make_fund()
    outsider = factories.make_role(other, "coordinator")
    client.force_login(outsider)
    for url in (*pages(ready)[:6], planned.item.meeting.get_absolute_url()):
        assert client.get(url).status_code == 404
    assert client.get(reverse("applications:list")).context["rows"] == []


def test_nobody_gets_in_without_signing_in(client, ready):
    for url in pages(ready):
        assert client.get(url).status_code == 302
