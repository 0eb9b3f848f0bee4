"""The parties' managers: they are asked, they answer, and nobody answers for them."""

import re
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from accounts.audit import AuditEvent
from accounts.models import Mail
from applications.endorsement import actions as endorsement
from applications.waiting import waiting_for
from applications.writing.actions import submit_application
from core import clock
from core.refusals import TransitionRefused
from projects.models import Endorsement, EndorsementRequest, Party
from projects.parties import queries as reading
from projects.plan import completeness
from tests import factories

YES = {
    "name": "Anna Ek",
    "title": "Socialchef",
    "answer": "endorsed",
    "endorses": "on",
    "intends": "on",
}
NO = {"name": "Anna Ek", "title": "Socialchef", "answer": "declined"}


@pytest.fixture
def application(fund, applicant):
    """Everything is written, and no manager has been asked."""
    application = factories.make_draft(factories.make_call(fund), applicant)
    factories.complete_plan(application.project, by=applicant)
    parties = application.project.parties.order_by("pk")
    for old in list(parties):  # the endorsed ones make room for two that are new
        board = old.board
        old.delete()
        Party.objects.create(project=application.project, board=board, role="Bemannar")
    return application


@pytest.fixture
def party(application):
    return application.project.parties.order_by("pk").first()


@pytest.fixture
def manager():
    return factories.make_user("Anna Ek", title="Socialchef")


def at(name, *args):
    return reverse(f"applications:{name}", args=args)


def ask(client, application, party, email, name="Anna Ek"):
    return client.post(
        at("endorsement_ask", application.pk, party.pk), {"name": name, "email": email}
    )


def link_in(mail: Mail) -> str:
    return re.search(r"https?://[^/]+(/\S+)", mail.text).group(1)


def standing(application, party):
    found = reading.standings(application.project)
    return next(each for each in found if each.party.pk == party.pk)


# --- To ask ---------------------------------------------------------------------------


def test_a_manager_with_an_account_is_asked_and_it_waits_for_them(
    writer, application, party, manager, applicant
):
    response = ask(writer, application, party, manager.email.upper())
    assert response.url == at("endorsements", application.pk)
    asked = EndorsementRequest.objects.get()
    assert (asked.manager, asked.asked_by, asked.token_hash) == (manager, applicant, "")
    assert Mail.objects.get(to=manager).text.count(at("endorse", asked.pk)) == 1
    (row,) = waiting_for(manager)
    assert (row.url, row.due) == (
        at("endorse", asked.pk),
        clock.day_of(asked.expires_at),
    )
    assert not waiting_for(factories.make_user("Någon Annan"))


def test_somebody_without_an_account_gets_a_link_of_which_only_a_hash_is_kept(
    writer, application, party
):
    ask(writer, application, party, "anna@utanfor.example")
    asked, mail = EndorsementRequest.objects.get(), Mail.objects.get(to=None)
    token = link_in(mail).rstrip("/").rpartition("/")[2]
    assert mail.address == "anna@utanfor.example"
    assert asked.manager is None
    assert asked.token_hash == endorsement.hash_of(token) != token


def test_asking_again_closes_the_earlier_request(writer, application, party):
    ask(writer, application, party, "anna@utanfor.example")
    old = link_in(Mail.objects.get(to=None))
    ask(writer, application, party, "bo@utanfor.example")
    assert EndorsementRequest.objects.unanswered().get().manager_email.startswith("bo")
    assert writer.get(old).status_code == 410


def test_nobody_who_writes_can_be_asked(writer, application, party, applicant):
    response = ask(writer, application, party, applicant.email)
    assert response.status_code == 200
    assert response.context["form"].non_field_errors()
    assert not EndorsementRequest.objects.exists()


def test_a_day_has_an_end_to_how_many_are_asked(application, party, applicant):
    for number in range(endorsement.MOST_A_DAY):
        endorsement.ask_manager(
            party, name="X", email=f"x{number}@a.example", by=applicant
        )
    with pytest.raises(TransitionRefused):
        endorsement.ask_manager(party, name="X", email="sist@a.example", by=applicant)


@pytest.mark.parametrize(
    "name", ["endorsements", "endorsement_ask", "endorsement_paper"]
)
def test_others_do_not_see_or_ask(
    client, application, party, stranger, coordinator, name
):
    args = [application.pk] + ([party.pk] if name != "endorsements" else [])
    for person in (stranger, coordinator):
        client.force_login(person)
        assert client.get(at(name, *args)).status_code == 404
        assert client.post(at(name, *args)).status_code == 404


def test_the_fund_reads_the_case_but_does_not_ask(
    client, application, applicant, coordinator, party
):
    factories.endorse_all(application.project, by=applicant)
    submit_application(application, by=applicant)
    client.force_login(coordinator)
    for name in ("endorsement_ask", "endorsement_paper"):
        assert client.get(at(name, application.pk, party.pk)).status_code == 403
    assert client.get(at("endorsements", application.pk)).status_code == 403


def test_a_party_of_another_plan_is_not_found(writer, application, fund, applicant):
    other = factories.make_draft(factories.make_call(fund), applicant)
    theirs = Party.objects.create(project=other.project, name="Eken", role="Med")
    address = at("endorsement_ask", application.pk, theirs.pk)
    assert writer.get(address).status_code == 404


# --- To answer ------------------------------------------------------------------------


def test_the_manager_reads_the_plan_and_endorses_both_things(
    client, writer, application, party, manager
):
    ask(writer, application, party, manager.email)
    asked = EndorsementRequest.objects.get()
    client.force_login(manager)
    page = client.get(at("endorse", asked.pk))
    assert "Ett svar i flera ord." in page.content.decode()
    assert page.context["form"].initial == {"name": "Anna Ek", "title": "Socialchef"}

    client.post(at("endorse", asked.pk), YES)

    kept = Endorsement.objects.get(way="account")
    assert (kept.answer, kept.recorded_by, kept.party_id) == (
        "endorsed",
        manager,
        party.pk,
    )
    assert len(kept.statement.splitlines()) == 2
    assert len(kept.text_hash) == 64
    assert standing(application, party).is_endorsed
    event = AuditEvent.objects.get(verb="endorsed")
    assert (event.by, event.version_hash) == (manager, kept.text_hash)
    assert Mail.objects.filter(to=application.created_by).exists()


@pytest.mark.parametrize("lacking", ["endorses", "intends", "name", "title", "answer"])
def test_half_an_endorsement_is_none(
    client, writer, application, party, manager, lacking
):
    ask(writer, application, party, manager.email)
    asked = EndorsementRequest.objects.get()
    client.force_login(manager)
    sent = {name: value for name, value in YES.items() if name != lacking}
    response = client.post(at("endorse", asked.pk), sent)
    assert set(response.context["form"].errors) == {lacking}
    assert not Endorsement.objects.filter(party=party).exists()


def test_to_decline_asks_for_a_reason(client, writer, application, party, manager):
    ask(writer, application, party, manager.email)
    address = at("endorse", EndorsementRequest.objects.get().pk)
    client.force_login(manager)
    assert set(client.post(address, NO).context["form"].errors) == {"reason"}
    client.post(address, {**NO, "reason": "Vi har inte personal."})
    here = standing(application, party)
    assert here.is_declined
    assert here.needs_asking
    lacking = completeness.missing(application.project)[completeness.ENDORSEMENTS]
    assert any(str(party) in line for line in lacking)


def test_a_request_is_answered_once(client, writer, application, party, manager):
    ask(writer, application, party, manager.email)
    asked = EndorsementRequest.objects.get()
    client.force_login(manager)
    client.post(at("endorse", asked.pk), YES)
    response = client.post(at("endorse", asked.pk), {**NO, "reason": "Ångrar mig"})
    assert response.context["answer"].answer == "endorsed"
    assert Endorsement.objects.filter(party=party).count() == 1
    with pytest.raises(TransitionRefused):
        endorsement.answer_request(
            asked, answer="declined", name="A", title="B", reason="C", by=manager
        )


def test_only_the_one_who_was_asked_answers(
    client, writer, application, party, manager, stranger, applicant
):
    ask(writer, application, party, manager.email)
    address = at("endorse", EndorsementRequest.objects.get().pk)
    for person in (stranger, applicant):
        client.force_login(person)
        assert client.post(address, YES).status_code == 404


def test_a_manager_who_begins_to_write_can_no_longer_endorse(
    client, writer, application, party, manager, applicant
):
    ask(writer, application, party, manager.email)
    factories.add_member(application.project, manager, role="author", by=applicant)
    client.force_login(manager)
    address = at("endorse", EndorsementRequest.objects.get().pk)
    assert client.post(address, YES).status_code == 403


def test_by_the_link_one_answers_once_without_an_account(
    client, writer, application, party
):
    ask(writer, application, party, "anna@utanfor.example")
    link = link_in(Mail.objects.get(to=None))
    client.logout()
    page = client.get(link)
    assert page.context["sections"] == []
    assert "Ett svar i flera ord." not in page.content.decode()
    assert page["Cache-Control"].count("no-store") == 1

    client.post(link, YES)
    kept = Endorsement.objects.get(way="link")
    assert (kept.recorded_by, kept.manager_email) == (None, "anna@utanfor.example")
    again = client.post(link, {**NO, "reason": "Nej"})
    assert again.context["answer"] == kept
    assert standing(application, party).is_endorsed


def test_an_old_link_or_a_guess_opens_nothing(client, writer, application, party):
    ask(writer, application, party, "anna@utanfor.example")
    link = link_in(Mail.objects.get(to=None))
    client.logout()
    assert client.get(at("endorse_by_link", "gissning")).status_code == 404
    EndorsementRequest.objects.update(expires_at=clock.now() - timedelta(minutes=1))
    assert client.get(link).status_code == 410
    assert client.post(link, YES).status_code == 410
    assert not Endorsement.objects.filter(way="link").exists()


def test_the_link_is_slowed_down(client, db):
    guesses = [
        client.get(at("endorse_by_link", "x"), REMOTE_ADDR="192.0.2.77").status_code
        for _guess in range(32)
    ]
    assert guesses[29:] == [404, 429, 429]


def test_the_link_of_a_sent_mail_is_not_kept(
    writer, application, party, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        ask(writer, application, party, "anna@utanfor.example")
    mail = Mail.objects.get(to=None)
    assert (mail.sent_at is not None, mail.text) == (True, "")


def test_an_application_that_is_withdrawn_is_not_endorsed(
    client, writer, application, party
):
    ask(writer, application, party, "anna@utanfor.example")
    link = link_in(Mail.objects.get(to=None))
    writer.post(at("withdraw", application.pk), {"reason": "Vi orkar inte"})
    assert client.post(link, YES).status_code == 410


# --- On paper -------------------------------------------------------------------------


def paper(**more):
    return {
        "name": "Anna Ek",
        "title": "Socialchef",
        "on": clock.today().isoformat(),
        "file": SimpleUploadedFile("skannat.pdf", b"%PDF-1.7\npapper"),
        **more,
    }


def test_paper_is_kept_with_its_signed_document(writer, application, party, applicant):
    writer.post(at("endorsement_paper", application.pk, party.pk), paper())
    kept = Endorsement.objects.get(way="paper")
    assert kept.recorded_by == applicant
    assert kept.document.project == application.project
    response = writer.post(
        at("section", application.pk, "formal"), {"remove_document": kept.document.pk}
    )
    assert response.status_code == 302
    assert application.project.documents.filter(pk=kept.document.pk).exists()


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"file": ""}, "file"),
        ({"file": SimpleUploadedFile("x.exe", b"MZ")}, "file"),
        ({"on": "2199-01-01"}, "on"),
        ({"name": ""}, "name"),
    ],
)
def test_paper_without_what_it_needs_is_refused(
    writer, application, party, wrong, field
):
    response = writer.post(
        at("endorsement_paper", application.pk, party.pk), paper(**wrong)
    )
    assert set(response.context["form"].errors) == {field}
    assert not Endorsement.objects.filter(way="paper").exists()


@pytest.mark.parametrize("count", [1, 3])
def test_the_page_needs_the_same_queries_for_one_party_and_for_three(
    writer, application, applicant, django_assert_num_queries, count
):
    application.project.parties.all().delete()
    for number in range(count):
        party = Party.objects.create(
            project=application.project, name=f"Förening {number}", role="Med"
        )
        endorsement.ask_manager(
            party, name="C", email=f"{number}@a.example", by=applicant
        )
    with django_assert_num_queries(10):
        response = writer.get(at("endorsements", application.pk))
    assert len(response.context["standings"]) == count
