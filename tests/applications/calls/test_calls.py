"""The calls: what one may know before writing, beginning, and the coordinator's form."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import Organisation
from applications.calls import actions as calls
from applications.calls.forms import usual_criteria
from applications.models import Application, Call
from core import clock
from fund.models import Appointment
from tests import factories
from tests.config.figures import Told
from tests.counting import number_of

Role = Appointment.Role
LIST = reverse("applications:calls")


@pytest.fixture
def fund():
    return factories.make_fund()


@pytest.fixture
def applicant():
    return factories.make_user("Karin")


@pytest.fixture
def coordinator(fund):
    return factories.make_role(fund, Role.COORDINATOR)


@pytest.fixture
def call(fund):
    return factories.make_call(fund)


def call_data(**changed):
    data = {
        "title": "Omgång höst",
        "text": "Barn och unga",
        "opens_on": clock.today().isoformat(),
        "closes_on": (clock.today() + timedelta(days=30)).isoformat(),
        "frame_amount": "10 mkr",
        "is_published": "on",
        "criteria-TOTAL_FORMS": "8",
        "criteria-INITIAL_FORMS": "8",
    }
    for number, row in enumerate(usual_criteria()):
        for name, value in row.items():
            if value is not False:
                data[f"criteria-{number}-{name}"] = value
    return {**data, **changed}


def test_everyone_sees_what_applies_before_writing(client, applicant, call):
    client.force_login(applicant)

    response = client.get(call.get_absolute_url())

    assert response.status_code == 200
    assert len(response.context["criteria"]) == 8
    assert response.context["rules"]
    assert response.context["money"]["left"] == 10_000_000
    assert response.context["may_apply"]


def test_what_has_been_granted_is_not_left(fund, applicant, coordinator):
    assessors = [factories.make_role(fund, Role.ASSESSOR) for _ in range(2)]
    call = factories.make_call(fund)
    factories.granted(call, applicant, coordinator, assessors)
    assert calls.granted_by_call([call]) == {call.pk: 1_000_000}


def test_what_is_asked_for_is_told_until_it_is_decided(fund, applicant, coordinator):
    call, other = factories.make_call(fund), factories.make_call(fund, title="Två")
    factories.make_draft(call, applicant)
    assert calls.frames_of([call])[call.pk]["asked"] == 0

    factories.submitted(call, applicant, title="Ett")
    factories.submitted(other, applicant, title="Annat")

    frames = calls.frames_of([call, other])
    assert frames[call.pk] == {
        "frame": 10_000_000,
        "granted": 0,
        "left": 10_000_000,
        "asked": 1_000_000,
    }


def test_what_is_granted_is_no_longer_asked_for(fund, applicant, coordinator):
    assessors = [factories.make_role(fund, Role.ASSESSOR) for _ in range(2)]
    call = factories.make_call(fund, frame_amount=900_000)
    factories.granted(call, applicant, coordinator, assessors)
    frame = calls.frames_of([call])[call.pk]
    assert (frame["asked"], frame["granted"], frame["left"]) == (0, 1_000_000, 0)


def test_what_is_left_to_apply_for_is_told_the_same_everywhere(
    client, fund, applicant, coordinator
):
    assessors = [factories.make_role(fund, Role.ASSESSOR) for _ in range(2)]
    call = factories.make_call(fund, frame_amount=3_400_000)
    factories.granted(call, applicant, coordinator, assessors)
    ranking = reverse("applications:ranking") + f"?call={call.pk}"
    for reader, address in (
        (applicant, reverse("start")),
        (applicant, reverse("applications:calls")),
        (applicant, call.get_absolute_url()),
        (coordinator, ranking),
    ):
        client.force_login(reader)
        figures = Told()
        figures.read(client.get(address).text, address)
        key = (f"call-left:call.{call.pk}", clock.today().isoformat())
        assert set(figures.places[key]) == {2_400_000}, address


def test_a_call_that_is_not_published_is_only_for_those_who_write_it(
    client, fund, applicant, coordinator
):
    call = factories.make_call(fund, is_published=False)
    client.force_login(applicant)
    assert client.get(call.get_absolute_url()).status_code == 404
    assert call.title not in client.get(LIST).content.decode()
    client.force_login(coordinator)
    assert client.get(call.get_absolute_url()).status_code == 200


def test_an_application_begins_with_a_name_and_a_board(client, applicant, call):
    board = call.fund.municipality.boards.get(name="Socialnämnden")
    client.force_login(applicant)

    response = client.post(
        reverse("applications:apply", args=[call.pk]),
        {"title": "Tidig hjälp hemma", "lead_board": board.pk},
    )

    application = Application.objects.get()
    assert response.url == reverse("applications:tasks", args=[application.pk])
    assert application.project.lead_board == board
    assert application.project.created_by == applicant


def test_an_association_can_apply(client, applicant, call):
    client.force_login(applicant)
    address = reverse("applications:apply", args=[call.pk])
    data = {
        "title": "Nystart",
        "lead_organisation": "Kvinnojouren  Eken",
        "lead_kind": "association",
    }
    client.post(address, data)
    client.post(address, {**data, "lead_organisation": "kvinnojouren eken"})

    eken = Organisation.objects.get(name="Kvinnojouren Eken")
    assert eken.led_projects.count() == 2


@pytest.mark.parametrize(
    "data",
    [
        {"title": "", "lead_board": "1"},
        {"title": "Utan sökande"},
        {"title": "x" * 81, "lead_organisation": "A", "lead_kind": "association"},
        {"title": "Fel nämnd", "lead_board": "abc"},
        {"title": "Fel nämnd", "lead_board": "999999"},
        {"title": "Ingen sort", "lead_organisation": "A"},
        {"title": "Kommun", "lead_organisation": "A", "lead_kind": "municipality"},
    ],
)
def test_a_beginning_that_is_wrong_is_explained(client, applicant, call, data):
    client.force_login(applicant)
    response = client.post(reverse("applications:apply", args=[call.pk]), data)
    assert response.status_code == 200
    assert response.context["form"].errors
    assert data["title"] in response.content.decode()
    assert not Application.objects.exists()


def test_a_closed_call_takes_no_applications(client, applicant, fund):
    call = factories.make_call(
        fund,
        opens_at=clock.now() - timedelta(days=9),
        closes_at=clock.now() - timedelta(days=1),
    )
    client.force_login(applicant)
    response = client.post(
        reverse("applications:apply", args=[call.pk]), {"title": "Sen"}
    )
    assert response.url == call.get_absolute_url()
    assert not Application.objects.exists()


def test_a_closed_call_says_that_it_has_closed(client, applicant, call):
    """Not that it closes, long after; and nothing is left of it to apply for."""
    draft = factories.make_draft(call, applicant)
    call.closes_at = clock.now() - timedelta(days=1)
    call.save()
    client.force_login(applicant)
    tasks = reverse("applications:tasks", args=[draft.pk])
    for address in (LIST, call.get_absolute_url(), tasks):
        page = client.get(address).content.decode()
        assert "stängde " in page.lower()
        assert "stänger " not in page.lower()
        assert "kvar av 10" not in page
        assert "Kvar att söka" not in page


def test_the_coordinator_writes_a_call_with_the_usual_criteria(
    client, fund, coordinator
):
    client.force_login(coordinator)
    address = reverse("applications:call_new", args=[fund.pk])
    assert len(client.get(address).context["criteria"].forms) == 8

    response = client.post(address, call_data())

    call = Call.objects.get()
    assert response.url == call.get_absolute_url()
    assert call.frame_amount == 10_000_000
    assert call.grace_minutes == 15
    codes = list(call.criteria.order_by("position").values_list("code", "weight"))
    assert codes[0] == ("C1", 15)
    assert sum(weight for _code, weight in codes) == 100
    assert call.criteria.filter(is_knock_out=True).count() == 3


@pytest.mark.parametrize(
    "changed",
    [
        {"title": ""},
        {"frame_amount": "-5"},
        {"frame_amount": "mycket"},
        {"closes_on": "2001-01-01"},
        {"grace_minutes": "1441"},
        {"opens_on": "snart"},
        {"criteria-0-weight": "20"},
        {"criteria-0-weight": "x"},
        {"criteria-0-name": ""},
        {"criteria-TOTAL_FORMS": "x"},
    ],
)
def test_a_call_that_is_wrong_is_explained(client, fund, coordinator, changed):
    client.force_login(coordinator)
    response = client.post(
        reverse("applications:call_new", args=[fund.pk]), call_data(**changed)
    )
    assert response.status_code == 200
    assert not Call.objects.exists()


def test_criteria_cannot_change_when_somebody_assesses(
    client, fund, coordinator, applicant, call
):
    application = factories.in_preparation(call, applicant, coordinator)
    factories.assess(
        application, factories.make_role(fund, Role.ASSESSOR), by=coordinator
    )
    client.force_login(coordinator)
    response = client.post(
        reverse("applications:call_edit", args=[call.pk]), call_data()
    )
    assert response.status_code == 200
    assert call.criteria.get(code="C1").name == "Kriterium 1"


def test_a_call_without_an_end_needs_no_closing_day(client, fund, coordinator):
    client.force_login(coordinator)
    address = reverse("applications:call_new", args=[fund.pk])
    client.post(address, call_data(closes_on="", grace_minutes="0"))
    call = Call.objects.get()
    assert (call.closes_at, call.grace_minutes) == (None, 0)
    assert call.is_open()


def test_a_call_with_applications_cannot_be_hidden_by_its_form(
    client, coordinator, applicant, call
):
    factories.make_draft(call, applicant)
    client.force_login(coordinator)
    data = call_data()
    del data["is_published"]
    client.post(reverse("applications:call_edit", args=[call.pk]), data)
    call.refresh_from_db()
    assert call.is_published
    assert call.title == "Löpande utlysning"


@pytest.mark.parametrize("role", [Role.ASSESSOR, Role.CHAIR, Role.FINANCE])
def test_others_cannot_write_calls(client, fund, call, role):
    client.force_login(factories.make_role(fund, role))
    new = reverse("applications:call_new", args=[fund.pk])
    edit = reverse("applications:call_edit", args=[call.pk])
    assert client.get(new).status_code == 403
    assert client.post(edit, call_data()).status_code == 403


def test_a_stranger_does_not_know_that_the_fund_has_a_form(client, fund, applicant):
    client.force_login(applicant)
    address = reverse("applications:call_new", args=[fund.pk])
    assert client.get(address).status_code == 404


def test_the_list_needs_the_same_queries_for_one_call_and_thirty(
    client, fund, applicant, call
):
    client.force_login(applicant)

    def counted(address):
        with CaptureQueriesContext(connection) as queries:
            assert client.get(address).status_code == 200
        return number_of(queries)

    few, page = counted(LIST), counted(call.get_absolute_url())
    for number in range(30):
        factories.make_call(fund, title=f"Utlysning {number}")
    assert counted(LIST) == few
    assert counted(call.get_absolute_url()) == page
    assert few <= 12
    assert page <= 12
