"""The signed recommendation, and the way to a meeting."""

from decimal import Decimal

import pytest
from django.urls import reverse
from pytest_django.asserts import assertContains, assertRedirects

from applications import preparation
from applications.models import Application
from fund.models import Meeting
from tests import factories

State = Application.State


def url(name: str, application) -> str:
    return reverse(f"applications:{name}", args=[application.pk])


@pytest.fixture
def assessed(in_preparation, assessors, coordinator):
    for assessor in assessors:
        factories.assess(in_preparation, assessor, by=coordinator)
    item = factories.plan_item(in_preparation.fund)
    preparation.judge_alignment(in_preparation, item, stance="supports", by=coordinator)
    return in_preparation


def filled(application, **changes) -> dict:
    board = application.project.lead_board
    years = application.project.years()
    return {
        "outcome": "grant",
        "plan_item": factories.plan_item(application.fund).pk,
        "reasons": "Stöds av planen.",
        "conditions": "",
        **{f"amount-{year}-{board.pk}": "500 000" for year in years},
        **changes,
    }


def test_what_is_asked_for_is_filled_in(client, assessed, coordinator):
    client.force_login(coordinator)
    form = client.get(url("recommend", assessed)).context["form"]
    assert form.sums() == [Decimal(500_000), Decimal(500_000)]
    assert form["plan_item"].value() == factories.plan_item(assessed.fund).pk


def test_signing_makes_the_case_ready(client, assessed, coordinator):
    client.force_login(coordinator)
    response = client.post(url("recommend", assessed), filled(assessed))
    assertRedirects(response, assessed.get_absolute_url())
    assessed.refresh_from_db()
    assert assessed.state == State.READY
    recommendation = assessed.recommendations.in_force().get()
    assert recommendation.amount() == Decimal(1_000_000)
    assert recommendation.signed_by == coordinator


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"reasons": ""}, "reasons"),
        ({"outcome": ""}, "outcome"),
        ({"outcome": "table"}, "outcome"),
        ({"plan_item": ""}, "plan_item"),
        ({"plan_item": "999999"}, "plan_item"),
        ({"outcome": "conditions"}, "conditions"),
    ],
)
def test_what_is_wrong_is_said_and_the_rest_kept(
    client, assessed, coordinator, changes, field
):
    client.force_login(coordinator)
    response = client.post(url("recommend", assessed), filled(assessed, **changes))
    assert field in response.context["form"].errors
    assertContains(response, 'value="500 000"')
    assessed.refresh_from_db()
    assert assessed.state == State.PREPARATION


@pytest.mark.parametrize("amount", ["-5", "mycket", "1" * 30, ""])
def test_a_wrong_amount_is_said_in_its_cell(client, assessed, coordinator, amount):
    board = assessed.project.lead_board
    names = [f"amount-{year}-{board.pk}" for year in assessed.project.years()]
    client.force_login(coordinator)
    data = filled(assessed, **dict.fromkeys(names, amount))
    response = client.post(url("recommend", assessed), data)
    assert set(names) & set(response.context["form"].errors)
    assessed.refresh_from_db()
    assert assessed.state == State.PREPARATION


def test_a_refusal_of_the_rules_keeps_what_was_typed(
    client, in_preparation, coordinator
):
    client.force_login(coordinator)
    response = client.post(url("recommend", in_preparation), filled(in_preparation))
    assert response.status_code == 200
    assertContains(response, "Stöds av planen.")
    assert response.context["form"].non_field_errors()


def test_to_reject_needs_neither_amount_nor_line(client, assessed, coordinator):
    client.force_login(coordinator)
    data = {"outcome": "reject", "reasons": "Behovet är inte visat."}
    client.post(url("recommend", assessed), data)
    assessed.refresh_from_db()
    assert assessed.state == State.READY


def test_opening_again_voids(client, ready, coordinator):
    client.force_login(coordinator)
    client.post(url("reopen", ready), {"reason": "Ny uppgift"})
    ready.refresh_from_db()
    assert ready.state == State.PREPARATION
    assert not ready.recommendations.in_force().exists()


class TestAgenda:
    def test_the_case_goes_to_a_planned_meeting(self, client, ready, coordinator):
        meeting = factories.plan_meeting(ready.fund, by=coordinator)
        client.force_login(coordinator)
        response = client.post(url("agenda", ready), {"meeting": meeting.pk})
        assertRedirects(response, meeting.get_absolute_url())
        ready.refresh_from_db()
        assert ready.state == State.ON_AGENDA

    def test_or_to_a_new_one(self, client, ready, coordinator):
        client.force_login(coordinator)
        data = {"meeting": "new", "day": "4 mars 2199", "at": "13.15", "place": "Eken"}
        client.post(url("agenda", ready), data)
        meeting = Meeting.objects.get()
        assert (meeting.place, meeting.items.count()) == ("Eken", 1)
        assert f"{factories.timezone.localtime(meeting.starts_at):%H.%M}" == "13.15"

    @pytest.mark.parametrize(
        "data",
        [
            {"meeting": ""},
            {"meeting": "new"},
            {"meeting": "new", "day": "2001-01-01", "at": "10"},
            {"meeting": "new", "day": "2199-01-01", "at": "25.99"},
            {"meeting": "99999"},
        ],
    )
    def test_nonsense_is_explained(self, client, ready, coordinator, data):
        client.force_login(coordinator)
        response = client.post(url("agenda", ready), data)
        assert response.context["form"].errors
        assert not Meeting.objects.exists()

    def test_another_funds_meeting_is_no_choice(self, client, ready, coordinator):
        other = factories.plan_meeting(factories.make_fund(), by=coordinator)
        client.force_login(coordinator)
        response = client.post(url("agenda", ready), {"meeting": other.pk})
        assert response.context["form"].errors
