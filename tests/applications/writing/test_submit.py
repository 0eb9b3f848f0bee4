"""Handing in, withdrawing, the supplement, and what can be read afterwards."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import Mail
from applications.casework import actions as casework
from applications.models import Application, SubmittedVersion
from applications.supplements import actions as supplements
from core import clock
from fund.models import Appointment
from fund.rules.actions import adopt_rules
from projects.models import Risk
from projects.versions.snapshot import sha256_of
from tests import factories
from tests.counting import MOST, number_of

Role = Appointment.Role
State = Application.State


@pytest.fixture
def fund():
    return factories.make_fund()


@pytest.fixture
def applicant():
    return factories.make_user("Karin Berg")


@pytest.fixture
def coordinator(fund):
    return factories.make_role(fund, Role.COORDINATOR)


@pytest.fixture
def stranger():
    return factories.make_user("Nisse")


@pytest.fixture
def draft(fund, applicant):
    application = factories.make_draft(factories.make_call(fund), applicant)
    factories.complete_plan(application.project, by=applicant)
    return application


@pytest.fixture
def handed_in(fund, applicant):
    return factories.submitted(factories.make_call(fund), applicant)


@pytest.fixture
def writer(client, applicant):
    client.force_login(applicant)
    return client


def at(name, application, *more):
    return reverse(f"applications:{name}", args=[application.pk, *more])


def test_the_check_page_shows_everything_and_what_is_missing(writer, draft):
    response = writer.get(at("check", draft))
    assert response.status_code == 200
    assert response.context["progress"].missing_count == 0
    assert "Ett svar i flera ord." in response.content.decode()
    parts = response.content.decode().split('<details class="sec"')[1:]
    assert not [part for part in parts if part.startswith(" open")], "whole: folded"

    Risk.objects.all().delete()
    response = writer.get(at("check", draft))
    assert response.context["progress"].missing_count == 1
    parts = response.content.decode().split('<details class="sec"')[1:]
    lines = [part.split("</summary>")[0] for part in parts]
    [lacking] = [line for line in lines if "saknas" in line]
    assert 'id="read-plan-title"' in lacking
    assert not [line for line in lines if line.startswith(" open")], "listed above"
    whole = writer.get(at("check", draft), {"all": "1"}).content.decode()
    assert whole.count('<details class="sec" open') == len(parts)


def test_an_empty_draft_can_be_checked(writer, fund, applicant):
    draft = factories.make_draft(factories.make_call(fund), applicant)
    assert writer.get(at("check", draft)).status_code == 200


def test_handing_in_freezes_a_version_and_gives_a_receipt(
    writer, draft, coordinator, applicant
):
    response = writer.post(at("submit", draft))

    assert response.url == at("receipt", draft, 1)
    draft.refresh_from_db()
    assert draft.state == State.SUBMITTED
    assert draft.requested_amount == 1_000_000
    version = draft.versions.get()
    assert version.sha256 == sha256_of(version.content)
    assert version.frozen_by == applicant
    assert {mail.to for mail in Mail.objects.all()} == {applicant, coordinator}
    receipt = writer.get(response.url)
    assert version.sha256[:16] in receipt.content.decode()


def test_handing_in_needs_few_queries(writer, draft, coordinator):
    with CaptureQueriesContext(connection) as queries:
        writer.post(at("submit", draft))
    draft.refresh_from_db()
    assert draft.state == State.SUBMITTED
    wanted = [query for query in queries if "SAVEPOINT" not in query["sql"]]
    assert len(wanted) <= 40


def test_handing_in_twice_makes_one_version(writer, draft):
    writer.post(at("submit", draft))
    response = writer.post(at("submit", draft))
    assert response.url == at("tasks", draft)
    assert draft.versions.count() == 1


def test_nothing_is_handed_in_while_something_is_missing(writer, draft):
    Risk.objects.all().delete()
    response = writer.post(at("submit", draft))
    assert response.url == at("check", draft)
    draft.refresh_from_db()
    assert draft.state == State.DRAFT
    assert not SubmittedVersion.objects.exists()


def test_nothing_is_handed_in_after_the_call_has_closed(writer, draft):
    draft.call.closes_at = clock.now() - timedelta(minutes=16)
    draft.call.save()
    writer.post(at("submit", draft))
    draft.refresh_from_db()
    assert draft.state == State.DRAFT
    assert "aria-disabled" not in writer.get(at("check", draft)).content.decode()


def test_handing_in_is_only_a_post(writer, draft):
    assert writer.get(at("submit", draft)).status_code == 405


def test_strangers_and_staff_cannot_hand_in(client, draft, stranger, coordinator):
    for person in (stranger, coordinator):
        client.force_login(person)
        assert client.post(at("submit", draft)).status_code == 404
    draft.refresh_from_db()
    assert draft.state == State.DRAFT


def test_staff_cannot_write_in_what_is_handed_in(client, handed_in, coordinator):
    client.force_login(coordinator)
    for name in ("tasks", "check", "team", "withdraw"):
        assert client.get(at(name, handed_in)).status_code == 403
    assert client.get(at("section", handed_in, "need")).status_code == 403
    assert client.post(at("submit", handed_in)).status_code == 403
    assert client.get(at("receipt", handed_in, 1)).status_code == 403


def test_the_applicant_reads_what_was_handed_in(writer, handed_in):
    response = writer.get(at("tasks", handed_in))
    assert response.status_code == 200
    assert not response.context["may_write"]
    assert writer.get(at("version", handed_in, 1)).status_code == 200
    assert writer.get(at("version", handed_in, 7)).status_code == 404


def test_a_version_reads_as_it_was_handed_in(writer, handed_in, applicant):
    handed_in.project.title = "Nytt namn"
    handed_in.project.save()
    html = writer.get(at("version", handed_in, 1)).content.decode()
    assert "<h1>Tidig hjälp hemma</h1>" in html
    assert handed_in.versions.get().sha256[:16] in html


def test_staff_read_a_version_unless_they_have_a_conflict(
    client, handed_in, coordinator, stranger
):
    client.force_login(coordinator)
    assert client.get(at("version", handed_in, 1)).status_code == 200
    factories.declare_conflict(handed_in.project, ground="j1", by=coordinator)
    assert client.get(at("version", handed_in, 1)).status_code == 403
    client.force_login(stranger)
    assert client.get(at("version", handed_in, 1)).status_code == 404
    assert client.get(at("version_pdf", handed_in, 1)).status_code == 404


def test_the_pdf_is_being_made_until_it_is_there(
    writer, draft, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks() as callbacks:
        writer.post(at("submit", draft))
    assert writer.get(at("version_pdf", draft, 1)).status_code == 202
    for callback in callbacks:
        callback()

    response = writer.get(at("version_pdf", draft, 1))

    assert response.status_code == 200
    assert response["Content-Type"] == "application/pdf"
    assert response["Content-Disposition"].startswith("attachment")
    assert b"".join(response.streaming_content).startswith(b"%PDF-")


def test_withdrawing_asks_for_a_reason(writer, handed_in):
    address = at("withdraw", handed_in)
    assert writer.get(address).status_code == 200
    assert writer.post(address, {"reason": ""}).status_code == 200
    handed_in.refresh_from_db()
    assert handed_in.state == State.SUBMITTED
    assert writer.post(address, {"reason": "Vi börjar om"}).status_code == 302
    handed_in.refresh_from_db()
    assert handed_in.state == State.WITHDRAWN
    assert writer.post(address, {"reason": "Igen"}).status_code == 403


def test_a_supplement_is_asked_for_written_and_handed_in(
    writer, handed_in, coordinator, applicant
):
    casework.register_application(handed_in, by=coordinator)
    casework.start_formal_check(handed_in, by=coordinator)
    supplements.ask_for_supplement(
        handed_in,
        sections={"target_group": "Hur många når ni år två?"},
        due_on=clock.today() + timedelta(days=21),
        by=coordinator,
    )

    for name in ("tasks", "check"):
        html = writer.get(at(name, handed_in)).content.decode()
        assert "Hur många når ni år två?" in html
    section = writer.get(at("section", handed_in, "target_group"))
    assert "Hur många når ni år två?" in section.content.decode()
    writer.post(at("section", handed_in, "target_group"), {"reached_per_year": "30"})
    assert writer.post(at("submit", handed_in)).url == at("receipt", handed_in, 2)
    handed_in.refresh_from_db()
    assert handed_in.state == State.FORMAL_CHECK
    assert handed_in.supplement_requests.get().received_by == applicant


def test_pages_need_the_same_queries_for_one_version_and_many(
    writer, handed_in, applicant
):
    def counted(name, *more):
        with CaptureQueriesContext(connection) as queries:
            writer.get(at(name, handed_in, *more))
        return number_of(queries)

    before = {name: counted(name) for name in ("tasks", "check")}
    version_before = counted("version", 1)
    content = handed_in.versions.get().content
    for number in range(2, 32):
        SubmittedVersion.objects.create(
            application=handed_in,
            number=number,
            content=content,
            sha256=sha256_of(content),
            frozen_by=applicant,
        )
    assert {name: counted(name) for name in ("tasks", "check")} == before
    assert counted("version", 1) == version_before
    assert before["tasks"] <= MOST
    assert before["check"] <= MOST
    assert version_before <= MOST


def test_the_check_tells_of_the_rules_that_are_broken_and_does_not_stop(
    writer, draft, fund
):
    """Those that the formal check will propose as not met, where they are changed."""
    adopt_rules(
        fund,
        valid_from=clock.today(),
        adopted_reference="KF § 46",
        min_cofinancing_percent=20,
        min_parties=3,
        by=factories.make_user("Kommunsekreteraren"),
    )

    response = writer.get(at("check", draft))

    told = [(rule.key, rule.label) for rule in response.context["unmet"]]
    assert told == [
        ("parties", "Minst 3 parter deltar"),
        ("budget", "Parterna betalar minst 20 procent själva"),
    ]
    page = response.content.decode()
    assert page.index("2 av fondens regler är inte uppfyllda") < page.rindex("<button")
    assert page.count("Minst 3 parter deltar") == 2
    assert writer.post(at("submit", draft)).status_code == 302
    draft.refresh_from_db()
    assert draft.state == State.SUBMITTED


def test_what_is_not_written_yet_is_not_said_to_break_a_rule(writer, fund, applicant):
    draft = factories.make_draft(factories.make_call(fund), applicant)
    assert writer.get(at("check", draft)).context["unmet"] == []
