"""Who differs from a recommendation has it noted, and what is not signed yet is kept."""

import pytest
from django.db import DatabaseError, transaction
from pytest_django.asserts import assertContains, assertNotContains

from accounts.models import Mail
from applications.models import Dissent, RecommendationDraft
from applications.recommendation import actions as recommendation_actions
from core.refusals import TransitionRefused
from fund.models import Appointment
from tests import factories
from tests.applications.recommendation.test_recommend import filled, url

WHY = "Jag anser att ansökan ska avslås: ingen jämförelse."


@pytest.fixture
def other(assessed):
    return factories.make_role(assessed.fund, Appointment.Role.COORDINATOR, "Bo Beredd")


@pytest.fixture
def signed(client, assessed, coordinator, other):
    client.force_login(coordinator)
    client.post(url("recommend", assessed), filled(assessed))
    assessed.refresh_from_db()
    return assessed


class TestDissent:
    def test_it_stands_beside_the_recommendation_and_is_told(
        self, client, signed, coordinator, other
    ):
        client.force_login(other)
        Mail.objects.all().delete()
        page = client.post(url("dissent", signed), {"reason": " "})
        assert "reason" in page.context["form"].errors
        client.post(url("dissent", signed), {"reason": WHY})
        assert Mail.objects.get().to == coordinator
        for name in ("detail", "recommendations"):
            assertContains(client.get(url(name, signed)), WHY)
        assertContains(client.get(url("detail", signed)), "Bo Beredd")
        page = client.post(url("dissent", signed), {"reason": "En gång till"})
        assert page.context["form"].errors
        assert Dissent.objects.get().reason == WHY

    def test_who_signed_it_and_who_does_not_prepare_cannot(
        self, client, signed, coordinator, applicant
    ):
        for person, status in ((coordinator, 403), (applicant, 403)):
            client.force_login(person)
            assert client.get(url("dissent", signed)).status_code == status
        client.force_login(coordinator)
        assertNotContains(client.get(url("detail", signed)), url("dissent", signed))

    def test_the_database_holds_it_too(self, signed, coordinator, other):
        (recommendation,) = signed.recommendations.in_force()
        with pytest.raises(DatabaseError), transaction.atomic():
            Dissent.objects.create(
                recommendation=recommendation, reason=WHY, dissented_by=coordinator
            )
        noted = recommendation_actions.dissent(recommendation, reason=WHY, by=other)
        for change in (
            lambda: Dissent.objects.filter(pk=noted.pk).update(reason="Annat"),
            noted.delete,
        ):
            with pytest.raises(DatabaseError), transaction.atomic():
                change()

    def test_it_comes_before_the_decision_and_about_what_holds(self, signed, other):
        (recommendation,) = signed.recommendations.in_force()
        recommendation_actions.reopen_preparation(signed, reason="Nytt", by=other)
        with pytest.raises(TransitionRefused):
            recommendation_actions.dissent(recommendation, reason=WHY, by=other)


class TestDraft:
    def test_it_is_kept_as_typed_for_its_writer_until_one_is_signed(
        self, client, assessed, coordinator, other
    ):
        client.force_login(coordinator)
        half = filled(assessed, reasons="Halva skälet", outcome="", draft="1")
        board, year = assessed.project.lead_board, assessed.project.years()[0]
        half[f"amount-{year}-{board.pk}"] = "kanske 300"
        assert client.post(url("recommend", assessed), half).status_code == 302
        assert not assessed.recommendations.exists()
        page = client.get(url("recommend", assessed))
        assertContains(page, "Halva skälet")
        assertContains(page, "kanske 300")
        assert not page.context["form"].errors
        client.force_login(other)
        assertNotContains(client.get(url("recommend", assessed)), "Halva skälet")

        client.force_login(coordinator)
        client.post(url("recommend", assessed), filled(assessed))
        assert not RecommendationDraft.objects.exists()
