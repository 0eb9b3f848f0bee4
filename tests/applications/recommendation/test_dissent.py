"""Who differs from a recommendation has it noted, and what is not signed yet is kept."""

from functools import partial

import pytest
from django.db import DatabaseError, transaction
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains

from accounts.models import Mail
from applications.meetings import packets
from applications.memos import papers as memos_papers
from applications.models import Dissent, RecommendationDraft
from applications.recommendation import actions as recommendation_actions
from core.refusals import TransitionRefused
from fund.models import Appointment
from projects.conflicts.actions import declare_conflict
from tests import factories
from tests.applications.meetings.test_papers import text_of
from tests.applications.recommendation.test_recommend import filled, url
from tests.scenes_beside import SCENES

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

    def test_the_group_reads_all_of_it_in_every_paper(self, client):
        """On the page of the point, in the papers of the meeting and in the memo; a memo
        that was finished before says where it is read."""
        scene = SCENES["called"]()
        why = " ".join([WHY] * 12) + " Slutet."
        (recommendation,) = scene.application.recommendations.in_force()
        other = factories.make_role(
            scene.fund, Appointment.Role.COORDINATOR, "Bo Beredd"
        )
        recommendation_actions.dissent(recommendation, reason=why, by=other)
        declare_conflict(scene.application.project, ground="none", by=scene.chair)
        client.force_login(scene.chair)
        item = reverse("applications:item", args=[scene.meeting.pk, 1])
        assertContains(client.get(item), why)
        packet = packets.keep(scene.meeting.notices.get().pk, scene.chair.pk)
        assert "Slutet." in text_of(packet)

    @pytest.mark.parametrize("is_early", [True, False])
    def test_it_stands_in_the_memo_or_beside_the_one_that_was_finished_before(
        self, client, is_early
    ):
        scene = SCENES["memo_draft"]()
        (recommendation,) = scene.application.recommendations.in_force()
        bo = factories.make_role(scene.fund, Appointment.Role.COORDINATOR, "Bo Beredd")
        differ = partial(recommendation_actions.dissent, recommendation, reason=WHY)
        if is_early:
            differ(by=bo)
        client.force_login(scene.coordinator)
        client.post(url("memo_finish", scene.application))
        if not is_early:
            differ(by=bo)
        args = [scene.application.pk, 1]
        assertContains(client.get(reverse("applications:memo_read", args=args)), WHY)
        words = text_of(memos_papers.keep_pdf(scene.memo.pk))
        assert ("ingen jämförelse" in words) is is_early
        assert "Den som är skiljaktig efter" in words

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
