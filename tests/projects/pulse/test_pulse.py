"""The pulse of a month: saved for later, changed while it is the last, and answered."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains

from accounts.models import Mail
from core import clock
from projects.models import Pulse, PulseDraft
from tests import factories

TOLD = {
    "status": "deviates",
    "reached": "26",
    "lesson": "Hembesöken blir av",
    "obstacle": "Inget",
    "forecast_amount": "1 970 000",
}


def page(name, project, *args):
    return reverse(f"projects:{name}", args=[project.pk, *args])


@pytest.fixture
def month():
    return clock.today().replace(day=1)


@pytest.fixture
def told(project, leader):
    return factories.make_pulse(project, leader, reached=26, status="needs_help")


class TestSavedForLater:
    def test_what_is_typed_comes_back_to_its_writer_alone_until_it_is_told(
        self, client, project, leader, coworker, month
    ):
        client.force_login(leader)
        half = {**TOLD, "month": month.isoformat(), "status": "", "lesson": ""}
        client.post(page("pulse", project), {**half, "later": "1"})
        assert not project.pulses.exists()
        form = client.get(page("pulse", project)).context["form"]
        assert form["obstacle"].value() == "Inget"
        assert form["month"].value() == month.isoformat()
        assert client.get(page("pulse", project)).context["draft"].reached == 26

        client.force_login(coworker)
        assert client.get(page("pulse", project)).context["draft"] is None

        client.force_login(leader)
        client.post(page("pulse", project), {**TOLD, "month": month.isoformat()})
        assert project.pulses.get().lesson == TOLD["lesson"]
        assert not PulseDraft.objects.exists()

    def test_what_a_colleague_told_meanwhile_is_shown_beside_what_was_typed(
        self, client, project, leader, coworker, month
    ):
        client.force_login(leader)
        half = {**TOLD, "month": month.isoformat(), "lesson": "Det här skrev jag"}
        client.post(page("pulse", project), {**half, "later": "1"})
        factories.make_pulse(project, coworker, month=month)
        text = client.get(page("pulse", project)).content.decode()
        assert f"men {coworker} har berättat om den månaden" in text
        assert "Det här skrev jag" in text
        client.force_login(coworker)
        assert "Det här skrev jag" not in client.get(page("pulse", project)).text

    def test_how_it_goes_and_whom_one_reached_is_asked_anew_each_month(
        self, client, project, leader, month
    ):
        early = (month - timedelta(days=1)).replace(day=1)
        factories.make_pulse(project, leader, month=early, reached=26, obstacle="Rum")
        client.force_login(leader)
        response = client.get(page("pulse", project))
        form = response.context["form"]
        assert (form["status"].value(), form["reached"].value()) == (None, None)
        assert form["obstacle"].value() == "Rum"
        assert response.context["reached_hint"] == "Förra gången: 26."

    def test_what_cannot_be_read_is_said_and_kept_on_the_page(
        self, client, project, leader, month
    ):
        client.force_login(leader)
        wrong = {"month": month.isoformat(), "reached": "många", "later": "1"}
        form = client.post(page("pulse", project), wrong).context["form"]
        assert set(form.errors) == {"reached"}
        assert form["reached"].value() == "många"


class TestAllTold:
    def test_there_is_a_way_on_when_nothing_is_left_to_tell(
        self, client, project, leader
    ):
        with clock.travel(factories.moment(2026, 12, 15)):
            project.starts_on = date(2026, 12, 1)
            project.save()
            last = factories.make_pulse(project, leader)
            client.force_login(leader)
            answer = client.get(page("pulse", project))
            assert answer.context["next"] == date(2027, 1, 1)
            head = client.get(project.get_absolute_url())
            assertNotContains(head, "Svara på månadens puls")
            assertContains(head, page("pulse", project))
        assert page("pulse_change", project, last.pk) in answer.content.decode()

    def test_of_a_project_that_has_not_begun_it_is_said(self, client, project, leader):
        project.starts_on = clock.today() + timedelta(days=62)
        project.save()
        client.force_login(leader)
        assert client.get(page("pulse", project)).context["last"] is None


class TestChanged:
    def test_the_last_month_is_told_again_and_its_history_keeps_what_stood(
        self, client, project, leader, coworker, told, month
    ):
        client.force_login(coworker)
        url = page("pulse_change", project, told.pk)
        assert client.get(url).context["form"]["lesson"].value() == "Det går"
        client.post(url, {**TOLD, "month": month.isoformat()})
        told.refresh_from_db()
        assert (told.status, told.told_by) == ("deviates", coworker)
        stood = [event.status for event in told.events.order_by("pgh_id")]
        assert stood == ["needs_help", "deviates"]

    def test_one_before_the_last_stands(self, client, project, leader, told, month):
        early = (month - timedelta(days=1)).replace(day=1)
        first = factories.make_pulse(project, leader, month=early)
        client.force_login(leader)
        url = page("pulse_change", project, first.pk)
        answers = {**TOLD, "month": early.isoformat()}
        assert client.post(url, answers).url == page("pulse", project)
        first.refresh_from_db()
        assert first.status == "as_planned"

    def test_a_count_of_few_is_neither_shown_nor_lost(
        self, client, project, leader, told, month
    ):
        Pulse.objects.filter(pk=told.pk).update(reached=3)
        client.force_login(leader)
        url = page("pulse_change", project, told.pk)
        assert client.get(url).context["form"]["reached"].value() is None
        client.post(url, {**TOLD, "month": month.isoformat(), "reached": ""})
        told.refresh_from_db()
        assert (told.status, told.reached) == ("deviates", 3)

    def test_a_call_for_help_goes_out_once(
        self, client, project, leader, owner, coordinator, told, month
    ):
        client.force_login(leader)
        url = page("pulse_change", project, told.pk)
        for status, mails in (("needs_help", 0), ("deviates", 0), ("needs_help", 2)):
            Mail.objects.all().delete()
            client.post(url, {**TOLD, "month": month.isoformat(), "status": status})
            assert Mail.objects.count() == mails
        answer = page("pulse_answer", project, told.pk)
        assert Mail.objects.get(text__contains=answer).to == coordinator


class TestAnswered:
    def test_the_answer_stands_where_the_month_does_and_who_told_it_hears(
        self, client, project, leader, coordinator, told
    ):
        client.force_login(coordinator)
        url = page("pulse_answer", project, told.pk)
        assert "answer" in client.post(url, {"answer": " "}).context["form"].errors
        client.post(url, {"answer": "Vi ses på torsdag."})
        assert Mail.objects.filter(to=leader, subject__contains="svarat").count() == 1
        client.force_login(leader)
        for name in ("pulse", "plan"):
            assert (
                "Vi ses på torsdag." in client.get(page(name, project)).content.decode()
            )
