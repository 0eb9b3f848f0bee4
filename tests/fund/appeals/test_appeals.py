"""Which text about appeals holds for a decision, and who may write another?"""

from datetime import timedelta

import pytest
from django.db import ProgrammingError, transaction
from django.urls import reverse

from accounts.audit import AuditEvent
from core import clock
from core.refusals import TransitionRefused
from fund.appeals import actions as appeals
from fund.models import AppealText, Appointment
from fund.models.appeal import Body
from tests import factories


@pytest.fixture
def fund():
    return factories.make_fund(capital=0)


@pytest.fixture
def coordinator(fund):
    return factories.make_role(fund, Appointment.Role.COORDINATOR)


@pytest.mark.parametrize("body", Body.values)
def test_a_new_fund_has_the_usual_text_for_every_body(fund, body):
    text = AppealText.objects.at(fund, body, clock.today()).text
    assert "laglighetsprövning" in text
    assert "tre veckor" in text
    assert "anslagstavla" in text


def test_a_decision_has_the_text_of_its_own_day(fund, coordinator):
    today = clock.today()
    soon = today + timedelta(days=10)
    first = AppealText.objects.at(fund, Body.COUNCIL, today)
    new = appeals.write_appeal_text(
        fund, body=Body.COUNCIL, text="Ny.", valid_from=soon, by=coordinator
    )
    mended = appeals.write_appeal_text(
        fund, body=Body.COUNCIL, text="Rättad.", valid_from=soon, by=coordinator
    )

    def held(day):
        return AppealText.objects.at(fund, Body.COUNCIL, day)

    assert held(today - timedelta(days=999)) == first
    assert held(soon - timedelta(days=1)) == first
    assert held(soon) == mended != new
    assert AppealText.objects.at(fund, Body.BOARD, soon).text == first.text
    event = AuditEvent.objects.about(fund).first()
    assert (event.verb, event.by) == ("appeal_text", coordinator)


def test_the_past_is_never_written_anew(fund, coordinator):
    yesterday = clock.today() - timedelta(days=1)
    with pytest.raises(TransitionRefused):
        appeals.write_appeal_text(
            fund, body=Body.BOARD, text="Ny.", valid_from=yesterday, by=coordinator
        )
    with pytest.raises(ProgrammingError), transaction.atomic():
        fund.appeal_texts.update(text="Ändrad")


def test_the_coordinator_writes_a_text_and_everyone_inside_reads_it(
    client, fund, coordinator
):
    client.force_login(coordinator)
    url = reverse("fund:appeal_write", args=[fund.pk, Body.BOARD])
    assert "tre veckor" in client.get(url).context["form"]["text"].value()

    response = client.post(
        url, {"text": "Överklaga så här.", "valid_from": str(clock.today())}
    )

    assert response.status_code == 302
    auditor = factories.make_role(fund, Appointment.Role.AUDITOR)
    client.force_login(auditor)
    page = client.get(reverse("fund:appeals", args=[fund.pk])).text
    assert "Överklaga så här." in page
    assert url not in page


@pytest.mark.parametrize(
    "answers",
    [{"text": "", "valid_from": "2026-01-01"}, {"text": "A", "valid_from": "x"}],
)
def test_what_makes_no_sense_is_said_and_kept(client, fund, coordinator, answers):
    client.force_login(coordinator)
    url = reverse("fund:appeal_write", args=[fund.pk, Body.BOARD])
    response = client.post(url, answers)
    assert response.status_code == 200
    assert response.context["form"].errors
    assert fund.appeal_texts.filter(body=Body.BOARD).count() == 1


def test_there_is_no_text_for_a_body_that_is_none(client, fund, coordinator):
    client.force_login(coordinator)
    url = reverse("fund:appeal_write", args=[fund.pk, "nobody"])
    assert client.get(url).status_code == 404


@pytest.mark.parametrize("page", ["appeals", "appeal_write"])
def test_others_do_not_write_and_strangers_do_not_know(client, fund, page):
    args = [fund.pk] if page == "appeals" else [fund.pk, Body.BOARD]
    url = reverse(f"fund:{page}", args=args)
    client.force_login(factories.make_user())
    assert client.get(url).status_code == 404
    client.force_login(factories.make_role(fund, Appointment.Role.AUDITOR))
    assert client.get(url).status_code == (200 if page == "appeals" else 403)
