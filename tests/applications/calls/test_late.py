"""After closing: the silent minutes of grace, and the code of one who may be late."""

import threading
from datetime import timedelta

import pytest
from django.db import connection
from django.urls import reverse

from accounts.audit import AuditEvent
from applications.calls import late_codes
from applications.models import Application, LateCode
from applications.writing.actions import create_application, submit_application
from core import clock
from core.refusals import TransitionRefused
from fund.models import Appointment
from tests import factories

Role = Appointment.Role
State = Application.State


@pytest.fixture
def closes_at():
    return clock.now() + timedelta(days=1)


@pytest.fixture
def closing(fund, closes_at):
    return factories.make_call(fund, closes_at=closes_at)


@pytest.fixture
def draft(closing, applicant):
    application = factories.make_draft(closing, applicant)
    factories.complete_plan(application.project, by=applicant)
    return application


def a_code(call, by, **changed):
    given = {
        "given_to": "Karin",
        "reason": "Strömavbrott",
        "valid_until": call.closes_at + timedelta(days=3),
    }
    return late_codes.give(call, **{**given, **changed}, by=by)


def check(draft):
    return reverse("applications:check", args=[draft.pk])


def hand_in(client, draft, **data):
    return client.post(reverse("applications:submit", args=[draft.pk]), data)


# --- Grace ----------------------------------------------------------------------------


def test_the_minutes_of_grace_are_silent_until_the_time_is_out(
    client, draft, applicant, closes_at
):
    client.force_login(applicant)
    before = client.get(check(draft))
    assert not before.context["is_in_grace"]
    assert "kan ändå lämna in" not in before.content.decode()

    with clock.travel(closes_at + timedelta(minutes=14)):
        within = client.get(check(draft))
        assert within.context["is_in_grace"]
        assert "kan ändå lämna in" in within.content.decode()
        submit_application(draft, by=applicant)
    draft.refresh_from_db()
    assert draft.state == State.SUBMITTED


def test_the_grace_ends(draft, applicant, closes_at):
    with (
        clock.travel(closes_at + timedelta(minutes=15)),
        pytest.raises(TransitionRefused),
    ):
        submit_application(draft, by=applicant)


def test_nothing_begins_in_the_minutes_of_grace(closing, applicant, closes_at):
    with (
        clock.travel(closes_at + timedelta(minutes=1)),
        pytest.raises(TransitionRefused),
    ):
        create_application(closing, title="Sen", by=applicant)


def test_a_call_without_an_end_never_closes(call, applicant):
    with clock.travel(clock.now() + timedelta(days=4000)):
        assert call.is_open()
        assert call.takes_hand_ins()
        assert call.last_moment() is None


# --- The code -------------------------------------------------------------------------


def test_a_code_lets_one_application_in(
    client, draft, applicant, coordinator, closes_at
):
    code = a_code(draft.call, coordinator)
    client.force_login(applicant)
    with clock.travel(closes_at + timedelta(days=2)):
        page = client.get(check(draft))
        assert page.context["is_late"]
        assert 'name="late_code"' in page.content.decode()

        hand_in(client, draft, late_code=code.lower().replace("-", " "))

    draft.refresh_from_db()
    assert draft.state == State.SUBMITTED
    kept = LateCode.objects.get()
    assert (kept.application, kept.used_by) == (draft, applicant)
    assert code.replace("-", "") not in kept.code_hash
    verbs = list(AuditEvent.objects.about(draft).values_list("verb", flat=True))
    assert "late_code_used" in verbs


@pytest.mark.parametrize("code", ["", "FEL", "x" * 500, "\x00"])
def test_a_wrong_code_lets_nobody_in(client, draft, applicant, closes_at, code):
    client.force_login(applicant)
    with clock.travel(closes_at + timedelta(days=2)):
        response = hand_in(client, draft, late_code=code)
    assert response.url == check(draft)
    draft.refresh_from_db()
    assert draft.state == State.DRAFT


def test_a_code_is_not_valid_for_ever(draft, applicant, coordinator, closes_at):
    code = a_code(draft.call, coordinator)
    with (
        clock.travel(closes_at + timedelta(days=3, seconds=1)),
        pytest.raises(TransitionRefused),
    ):
        submit_application(draft, late_code=code, by=applicant)


def test_a_code_of_another_call_does_not_fit(
    fund, draft, applicant, coordinator, closes_at
):
    other = factories.make_call(fund, title="En annan", closes_at=closes_at)
    code = a_code(other, coordinator)
    with (
        clock.travel(closes_at + timedelta(days=1)),
        pytest.raises(TransitionRefused),
    ):
        submit_application(draft, late_code=code, by=applicant)


def test_a_code_is_not_spent_when_something_is_missing(
    draft, applicant, coordinator, closes_at
):
    code = a_code(draft.call, coordinator)
    draft.project.risks.all().delete()
    with (
        clock.travel(closes_at + timedelta(days=1)),
        pytest.raises(TransitionRefused),
    ):
        submit_application(draft, late_code=code, by=applicant)
    assert LateCode.objects.get().used_at is None


def test_a_code_does_not_open_what_is_hidden(draft, applicant, coordinator, closes_at):
    code = a_code(draft.call, coordinator)
    draft.call.is_published = False
    draft.call.save()
    with (
        clock.travel(closes_at + timedelta(days=1)),
        pytest.raises(TransitionRefused),
    ):
        submit_application(draft, late_code=code, by=applicant)


@pytest.mark.django_db(transaction=True)
def test_two_cannot_use_the_same_code(closing, applicant, coordinator, closes_at):
    code = a_code(closing, coordinator)
    drafts = [
        factories.make_draft(closing, applicant, title=f"Ansökan {number}")
        for number in range(2)
    ]
    for draft in drafts:
        factories.complete_plan(draft.project, by=applicant)
    at_the_gate, refused = threading.Barrier(2), []

    def send(draft):
        try:
            at_the_gate.wait()
            with clock.travel(closes_at + timedelta(days=1)):
                submit_application(draft, late_code=code, by=applicant)
        except TransitionRefused as refusal:
            refused.append(refusal)
        finally:
            connection.close()

    threads = [threading.Thread(target=send, args=[draft]) for draft in drafts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(refused) == 1
    assert Application.objects.filter(state=State.SUBMITTED).count() == 1


# --- The coordinator's page -----------------------------------------------------------


def given_by_form(call, **changed):
    return {
        "given_to": "Karin Berg",
        "reason": "Sjuk",
        "day": clock.day_of(call.closes_at + timedelta(days=3)).isoformat(),
        "at": "16.00",
        **changed,
    }


def test_the_code_is_shown_once(client, closing, coordinator):
    client.force_login(coordinator)
    address = reverse("applications:late_codes", args=[closing.pk])

    page = client.post(address, given_by_form(closing))

    code = page.context["code"]
    assert code in page.content.decode()
    assert code not in client.get(address).content.decode()
    assert LateCode.objects.get().code_hash == LateCode.hash_of(code)
    assert AuditEvent.objects.about(closing).first().verb == "late_code_given"


@pytest.mark.parametrize(
    "changed",
    [{"given_to": ""}, {"reason": ""}, {"day": "snart"}, {"day": "2001-01-01"}],
)
def test_half_a_code_is_not_given(client, closing, coordinator, changed):
    client.force_login(coordinator)
    address = reverse("applications:late_codes", args=[closing.pk])
    page = client.post(address, given_by_form(closing, **changed))
    assert page.status_code == 200
    assert page.context["code"] == ""
    assert not LateCode.objects.exists()


def test_others_give_no_codes(client, closing, applicant, assessors):
    address = reverse("applications:late_codes", args=[closing.pk])
    hidden = factories.make_call(closing.fund, is_published=False)
    for person in (applicant, assessors[0]):
        client.force_login(person)
        assert client.get(address).status_code == 403
        assert client.post(address, given_by_form(closing)).status_code == 403
        unknown = reverse("applications:late_codes", args=[hidden.pk])
        assert client.get(unknown).status_code == 404
