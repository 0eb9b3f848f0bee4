"""The registry number: the fund's own, or as the municipality's registry gave it."""

import pytest
from django.urls import reverse

from accounts.audit import AuditEvent
from applications.casework import actions as casework
from applications.models import Application, Idea
from applications.register import numbering
from core.refusals import TransitionRefused
from fund.models import Fund, RegistryCounter
from tests import factories
from tests.applications.ideas import desk

State = Application.State


@pytest.fixture
def entering(fund):
    """The municipality's own registry gives the numbers."""
    Fund.objects.filter(pk=fund.pk).update(enters_registry_numbers=True)
    fund.refresh_from_db()
    return fund


def register_url(application):
    return reverse("applications:register", args=[application.pk])


def test_the_fund_counts_itself_by_one_press(client, submitted, registrar):
    client.force_login(registrar)
    client.post(register_url(submitted))
    submitted.refresh_from_db()
    assert submitted.state == State.REGISTERED
    assert submitted.registry_number.endswith("/0001")


def test_a_number_can_be_typed_in_for_one_case(client, submitted, registrar):
    client.force_login(registrar)
    client.post(register_url(submitted), {"number": "  SN  2026/77 "})
    submitted.refresh_from_db()
    assert submitted.registry_number == "SN 2026/77"
    assert not RegistryCounter.objects.filter(fund=submitted.fund).exists()


def test_where_the_municipality_gives_the_numbers_one_is_asked_for(
    client, entering, submitted, registrar
):
    client.force_login(registrar)
    page = client.post(register_url(submitted))
    assert page.status_code == 200
    assert 'name="number"' in page.text
    page = client.post(register_url(submitted), {"number": ""})
    submitted.refresh_from_db()
    assert submitted.state == State.SUBMITTED
    client.post(register_url(submitted), {"number": "KS-2026-99"})
    submitted.refresh_from_db()
    assert submitted.registry_number == "KS-2026-99"


def test_several_at_once_say_that_a_number_is_missing(entering, submitted, registrar):
    with pytest.raises(TransitionRefused, match="^Skriv numret som"):
        casework.register_application(submitted, by=registrar)


@pytest.mark.parametrize("number", ["KS", "x" * 31, "<b>1</b>", "=1+1"])
def test_what_is_no_number_is_refused_and_kept_in_the_field(
    client, submitted, registrar, number
):
    client.force_login(registrar)
    page = client.post(register_url(submitted), {"number": number})
    submitted.refresh_from_db()
    assert submitted.state == State.SUBMITTED
    assert page.context["form"]["number"].value() == number


def test_a_number_is_given_once_in_a_fund(submitted, registrar, call, applicant):
    casework.register_application(submitted, number="KS 2026/5", by=registrar)
    second = factories.submitted(call, applicant)
    with pytest.raises(TransitionRefused):
        casework.register_application(second, number="KS 2026/5", by=registrar)


def test_the_own_series_goes_past_a_number_that_was_typed_in(
    submitted, registrar, call, applicant
):
    year = submitted.submitted_at.year
    casework.register_application(submitted, number=f"KS {year}/0001", by=registrar)
    second = factories.submitted(call, applicant)
    number = casework.register_application(second, by=registrar)
    assert number == f"KS {year}/0002"


def test_an_idea_and_its_application_may_share_a_number(fund, submitted, registrar):
    idea = desk.handed_in(fund, factories.make_user())
    Idea.objects.filter(pk=idea.pk).update(
        state="became_application", application=submitted
    )
    idea.refresh_from_db()
    number = casework.register_application(
        submitted, number=idea.registry_number, by=registrar
    )
    assert number == idea.registry_number


class TestCorrection:
    def url(self, application):
        return reverse("applications:number", args=[application.pk])

    def test_it_leaves_a_trace(self, client, checked, registrar):
        before = checked.registry_number
        client.force_login(registrar)
        client.post(
            self.url(checked), {"number": "KS 2026/900", "reason": "Fel år i diariet"}
        )
        checked.refresh_from_db()
        assert checked.registry_number == "KS 2026/900"
        event = AuditEvent.objects.about(checked).get(verb="renumbered")
        assert event.note == f"{before} → KS 2026/900: Fel år i diariet"

    def test_it_needs_a_reason(self, client, checked, registrar):
        before = checked.registry_number
        client.force_login(registrar)
        client.post(self.url(checked), {"number": "KS 2026/900", "reason": ""})
        checked.refresh_from_db()
        assert checked.registry_number == before

    @pytest.mark.parametrize(
        ("who", "status"), [("auditor", 403), ("applicant", 403), ("stranger", 404)]
    )
    def test_others_cannot(self, client, checked, who, status, request):
        client.force_login(request.getfixturevalue(who))
        page = client.post(self.url(checked), {"number": "KS 1", "reason": "x"})
        assert page.status_code == status

    def test_an_ideas_number_is_corrected_the_same_way(self, client, fund, registrar):
        idea = desk.handed_in(fund, factories.make_user())
        client.force_login(registrar)
        client.post(
            reverse("applications:idea_number", args=[idea.pk]),
            {"number": "KS 2026/31", "reason": "Samma ärende"},
        )
        idea.refresh_from_db()
        assert idea.registry_number == "KS 2026/31"

    def test_the_same_number_is_no_correction(self, checked, registrar):
        with pytest.raises(TransitionRefused):
            numbering.correct_number(
                checked, number=checked.registry_number, reason="x", by=registrar
            )
