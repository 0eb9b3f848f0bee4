"""From arrival to preparation: register, formal check, supplement, dismiss."""

from datetime import timedelta

import pytest
from django.urls import reverse
from pytest_django.asserts import assertContains, assertRedirects

from applications.casework import actions as casework
from applications.eligibility import queries as eligibility
from applications.models import Application, FormalAnswer
from applications.process import rules as process_rules
from core import clock
from fund.models import RuleSet
from tests import factories

State = Application.State


def url(name: str, application) -> str:
    return reverse(f"applications:{name}", args=[application.pk])


@pytest.fixture
def registered(submitted, coordinator):
    casework.register_application(submitted, by=coordinator)
    return submitted


def answers(application, **changes) -> dict:
    """All points met, with a note; `changes` by point code."""
    rules = process_rules.rules_for(application)
    data = {}
    for point in eligibility.points(application.project, rules):
        data[f"{point.code}-verdict"] = changes.get(point.code, "met")
        data[f"{point.code}-note"] = ""
    return data


def test_the_evidence_that_the_rules_ask_for_of_this_type(submitted):
    plan = submitted.project  # method-testing, with evidence of level 3
    assert "evidence" not in {p.code for p in eligibility.points(plan, RuleSet())}
    found = {
        least: next(
            point.is_met
            for point in eligibility.points(plan, RuleSet(min_evidence_testing=least))
            if point.code == "evidence"
        )
        for least in (3, 4)
    }
    assert found == {3: True, 4: False}


def test_one_click_gives_a_registry_number(client, registrar, submitted):
    client.force_login(registrar)
    response = client.post(url("register", submitted), follow=True)
    submitted.refresh_from_db()
    assert submitted.state == State.REGISTERED
    assertContains(response, submitted.registry_number)


def test_a_second_click_is_refused_not_doubled(client, registrar, submitted):
    client.force_login(registrar)
    client.post(url("register", submitted))
    assert client.post(url("register", submitted)).status_code == 403
    submitted.refresh_from_db()
    assert submitted.registry_number.endswith("/0001")


def test_the_program_proposes_and_the_coordinator_settles(
    client, coordinator, registered
):
    client.force_login(coordinator)
    page = client.get(url("formal", registered))
    assertContains(page, "Socialnämnden, Utbildningsnämnden")

    response = client.post(
        url("formal", registered), answers(registered) | {"start": "1"}
    )

    assertRedirects(response, registered.get_absolute_url())
    registered.refresh_from_db()
    assert registered.state == State.PREPARATION
    assert registered.formal_answers.count() == 8


def test_saving_without_starting_keeps_the_answers(client, coordinator, registered):
    client.force_login(coordinator)
    data = answers(registered, attachments="")
    client.post(url("formal", registered), data)
    registered.refresh_from_db()
    assert registered.state == State.FORMAL_CHECK
    assert registered.formal_answers.count() == 7


def test_each_point_without_an_answer_is_said_at_its_row(
    client, coordinator, registered
):
    """Those that only a person can settle first, and what is answered is kept there."""
    client.force_login(coordinator)
    given = dict.fromkeys(answers(registered), "") | {"attachments-verdict": "met"}
    page = client.post(url("formal", registered), given | {"start": "1"})
    form = page.context["form"]
    computed = {point.code: point.is_met is not None for point in form.points}
    wrong = [name.removesuffix("-verdict") for name in form.errors]
    assert [computed[code] for code in wrong] == sorted(computed[c] for c in wrong)
    assert len(wrong) == len(form.points) - 1
    assert form["attachments-verdict"].value() == "met"
    registered.refresh_from_db()
    assert registered.state == State.REGISTERED


def test_what_goes_against_the_program_needs_a_reason(client, coordinator, registered):
    factories.decline(registered.project.parties.first())
    client.force_login(coordinator)

    response = client.post(
        url("formal", registered), answers(registered) | {"start": "1"}
    )

    assert response.status_code == 200
    assert "endorsed-note" in response.context["form"].errors
    registered.refresh_from_db()
    assert registered.state == State.REGISTERED
    assert not FormalAnswer.objects.exists()

    data = answers(registered) | {"start": "1", "endorsed-note": "Kom med e-post"}
    client.post(url("formal", registered), data)
    registered.refresh_from_db()
    assert registered.state == State.PREPARATION


def test_a_point_that_is_not_met_stops_the_case_and_keeps_the_answers(
    client, coordinator, registered
):
    client.force_login(coordinator)
    data = answers(registered, attachments="not_met") | {"start": "1"}
    response = client.post(url("formal", registered), data, follow=True)
    registered.refresh_from_db()
    assert registered.state == State.FORMAL_CHECK
    assert registered.formal_answers.count() == 8
    assert response.redirect_chain == [(url("formal", registered), 302)]


class TestSupplement:
    @pytest.fixture
    def checked(self, registered, coordinator):
        casework.start_formal_check(registered, by=coordinator)
        return registered

    def test_the_due_day_is_proposed_by_the_rules(self, client, coordinator, checked):
        client.force_login(coordinator)
        form = client.get(url("supplement", checked)).context["form"]
        assert form["due_on"].initial == clock.today() + timedelta(days=21)

    def test_asking_opens_the_application_again(self, client, coordinator, checked):
        client.force_login(coordinator)
        data = {"ask-budget": "Hur räknade ni?", "due_on": "2099-01-01"}
        client.post(url("supplement", checked), data)
        checked.refresh_from_db()
        assert checked.state == State.SUPPLEMENT
        row = checked.supplement_requests.get().sections.get()
        assert (row.section, row.question) == ("budget", "Hur räknade ni?")

    @pytest.mark.parametrize("day", ["", "igår", "2001-01-01", "99999-99-99"])
    def test_a_wrong_day_is_explained_and_nothing_is_asked(
        self, client, coordinator, checked, day
    ):
        client.force_login(coordinator)
        data = {"ask-budget": "Hur räknade ni?", "due_on": day}
        response = client.post(url("supplement", checked), data)
        assert "due_on" in response.context["form"].errors
        assertContains(response, "Hur räknade ni?")
        checked.refresh_from_db()
        assert checked.state == State.FORMAL_CHECK

    def test_dismissing_needs_a_reason(self, client, coordinator, checked):
        client.force_login(coordinator)
        response = client.post(url("dismiss", checked), {"reason": " "})
        assert response.context["form"].errors
        client.post(url("dismiss", checked), {"reason": "Ingen kommunal part"})
        checked.refresh_from_db()
        assert checked.state == State.DISMISSED
        assert checked.project.__class__.objects.get().state == "declined"

    def test_a_registered_case_is_checked_before_it_is_dismissed(
        self, client, coordinator, registered
    ):
        client.force_login(coordinator)
        assert client.get(url("dismiss", registered)).status_code == 403


def test_a_coordinator_who_applies_does_not_check_the_own_application(
    client, call, coordinator
):
    own = factories.submitted(call, coordinator)
    casework.register_application(own, by=coordinator)
    client.force_login(coordinator)
    assert client.get(url("formal", own)).status_code == 403
