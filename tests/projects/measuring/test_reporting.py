"""The pulse and the figures: told, approved by somebody else, and nothing typed is lost."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.urls import reverse

from accounts.models import Mail
from core import clock
from projects.models import (
    Indicator,
    Measurement,
    Project,
    Pulse,
)

State = Project.State


def page(name, project, *args):
    return reverse(f"projects:{name}", args=[project.pk, *args])


class TestPulse:
    ANSWERS = {
        "status": "as_planned",
        "reached": "26",
        "lesson": "Hembesök före åtta fungerar bättre.",
        "obstacle": "",
        "forecast_amount": "1,97 mkr",
    }

    def test_it_is_told_on_one_page(self, client, project, leader, first_of_month):
        client.force_login(leader)
        answers = {**self.ANSWERS, "month": first_of_month.isoformat()}
        response = client.post(page("pulse", project), answers)
        assert response.url == project.get_absolute_url()
        pulse = project.pulses.get()
        assert (pulse.reached, pulse.forecast_amount) == (26, 1_970_000)
        assert pulse.told_by == leader

    def test_nothing_typed_is_lost(self, client, project, leader, first_of_month):
        client.force_login(leader)
        answers = {
            **self.ANSWERS,
            "month": first_of_month.isoformat(),
            "reached": "många",
        }
        response = client.post(page("pulse", project), answers)
        form = response.context["form"]
        assert set(form.errors) == {"reached"}
        assert form["lesson"].value() == self.ANSWERS["lesson"]
        assert form["reached"].value() == "många"
        assert not project.pulses.exists()

    def test_a_month_is_told_once(self, client, project, leader, first_of_month):
        client.force_login(leader)
        answers = {**self.ANSWERS, "month": first_of_month.isoformat()}
        client.post(page("pulse", project), answers)
        response = client.post(page("pulse", project), answers)
        assert set(response.context["form"].errors) == {"month"}
        assert project.pulses.count() == 1

    def test_it_begins_with_last_month(self, client, project, leader, first_of_month):
        before = (first_of_month - timedelta(days=40)).replace(day=1)
        Pulse.objects.create(
            project=project,
            month=before,
            status="deviates",
            reached=24,
            lesson="Förra lärdomen",
            obstacle="Lokalen",
            told_by=leader,
        )
        client.force_login(leader)
        response = client.get(page("pulse", project))
        form = response.context["form"]
        assert (form["status"].value(), form["obstacle"].value()) == (
            None,  # how it goes is asked anew
            "Lokalen",
        )
        assert form["lesson"].value() in (None, "")
        assert "Förra lärdomen" in response.content.decode()

    def test_a_call_for_help_reaches_those_who_can_help(
        self, client, project, leader, owner, coordinator, conflicted, first_of_month
    ):
        client.force_login(leader)
        answers = {
            **self.ANSWERS,
            "month": first_of_month.isoformat(),
            "status": "needs_help",
        }
        Mail.objects.all().delete()
        client.post(page("pulse", project), answers)
        told = set(Mail.objects.values_list("to", flat=True))
        assert told == {owner.pk, coordinator.pk}

    def test_it_leads_on_to_a_figure(
        self, client, project, leader, indicator, first_of_month
    ):
        client.force_login(leader)
        answers = {
            **self.ANSWERS,
            "month": first_of_month.isoformat(),
            "then": indicator.pk,
        }
        response = client.post(page("pulse", project), answers)
        assert response.url == page("measure", project, indicator.pk)


class TestMeasure:
    def test_a_figure_waits_for_somebody_else(
        self, client, project, leader, owner, indicator
    ):
        client.force_login(leader)
        answers = {
            "measured_on": clock.today().isoformat(),
            "group": "project",
            "value": "14",
            "persons": "24",
            "source": "Register",
        }
        client.post(page("measure", project, indicator.pk), answers)
        measurement = Measurement.objects.get()
        url = page("approve", project, measurement.pk)
        assert client.post(url).status_code == 403
        client.force_login(owner)
        client.post(url)
        measurement.refresh_from_db()
        assert (measurement.state, measurement.approved_by) == ("approved", owner)

    @pytest.mark.parametrize(
        ("change", "wrong"),
        [
            ({"value": ""}, "value"),
            ({"value": "fjorton"}, "value"),
            ({"missing_reason": "Vet inte"}, "missing_reason"),
            ({"measured_on": "2199-01-01"}, "measured_on"),
            ({"measured_on": "snart"}, "measured_on"),
            ({"persons": "-3"}, "persons"),
            ({"source": ""}, "source"),
            ({"comment": "Barnet 19121212-1212 mår bra"}, "comment"),
            ({"value": "9" * 40}, "value"),
            ({"group": "alla"}, "group"),
        ],
    )
    def test_what_is_wrong_is_explained(
        self, client, project, leader, indicator, change, wrong
    ):
        client.force_login(leader)
        answers = {
            "measured_on": clock.today().isoformat(),
            "group": "project",
            "value": "14",
            "source": "Register",
            **change,
        }
        response = client.post(page("measure", project, indicator.pk), answers)
        assert set(response.context["form"].errors) == {wrong}
        assert not Measurement.objects.exists()

    def test_a_share_is_worked_out_from_its_numbers(
        self, client, project, leader, indicator
    ):
        Indicator.objects.filter(pk=indicator.pk).update(unit="%")
        client.force_login(leader)
        answers = {
            "measured_on": clock.today().isoformat(),
            "group": "project",
            "numerator": "21",
            "denominator": "24",
            "source": "Register",
        }
        client.post(page("measure", project, indicator.pk), answers)
        assert Measurement.objects.get().value == Decimal("87.5")

    def test_the_same_day_twice_is_explained(
        self, client, project, leader, indicator, measured
    ):
        measured(14)
        client.force_login(leader)
        answers = {
            "measured_on": clock.today().isoformat(),
            "group": "project",
            "value": "15",
            "source": "Register",
        }
        response = client.post(page("measure", project, indicator.pk), answers)
        assert response.status_code == 200
        assert response.context["form"].errors
        assert Measurement.objects.count() == 1

    def test_a_figure_is_sent_back_and_corrected(
        self, client, project, leader, owner, measured, indicator
    ):
        measurement = measured(41)
        client.force_login(owner)
        url = page("approve", project, measurement.pk)
        client.post(url, {"send_back": "1", "note": ""})
        measurement.refresh_from_db()
        assert measurement.state == "entered"
        client.post(url, {"send_back": "1", "note": "Siffrorna är omkastade"})
        measurement.refresh_from_db()
        assert measurement.state == "returned"

        client.force_login(leader)
        response = client.get(page("correct", project, measurement.pk))
        assert response.context["note"] == "Siffrorna är omkastade"
        client.post(
            page("correct", project, measurement.pk),
            {"value": "14", "source": "Register"},
        )
        measurement.refresh_from_db()
        assert (measurement.state, measurement.value) == ("entered", 14)
