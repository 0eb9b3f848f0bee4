"""A supplement opens the named sections and no others, and is handed in whole."""

import threading
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from accounts.audit import AuditEvent
from accounts.models import Mail
from applications import permissions
from applications.casework import actions as casework
from applications.models import Application, SupplementRequest
from applications.models.supplement import open_request
from applications.supplements import actions as supplements
from applications.writing import actions as writing
from core import clock
from core.refusals import TransitionRefused
from projects.models import Document, Risk
from projects.plan.sections import SECTIONS
from tests import factories
from tests.counting import MOST, number_of

State = Application.State
ASKED = {"need": "Hur vet ni det?", "budget": "Vad kostar lokalen?"}


def at(name, application, *more):
    return reverse(f"applications:{name}", args=[application.pk, *more])


def ask(application, by, sections=None, days=7) -> SupplementRequest:
    return supplements.ask_for_supplement(
        application,
        sections=sections or ASKED,
        due_on=clock.today() + timedelta(days=days),
        by=by,
    )


@pytest.fixture
def asked(checked, coordinator) -> SupplementRequest:
    return ask(checked, coordinator)


@pytest.fixture
def application(asked):
    return asked.application


@pytest.fixture
def writer(client, applicant):
    client.force_login(applicant)
    return client


class TestAsking:
    def test_the_parts_with_a_question_are_opened_and_the_applicants_told(
        self, client, coordinator, checked, applicant
    ):
        client.force_login(coordinator)
        Mail.objects.all().delete()
        data = {
            "ask-need": "Hur vet ni det?",
            "ask-plan": "  ",
            "question": "Ring om något är oklart.",
            "due_on": (clock.today() + timedelta(days=9)).isoformat(),
        }
        response = client.post(at("supplement", checked), data)
        assertRedirects(response, checked.get_absolute_url())
        request = SupplementRequest.objects.get()
        assert request.section_keys() == {"need"}
        assert request.question == "Ring om något är oklart."
        assert [mail.to for mail in Mail.objects.all()] == [applicant]
        [event] = AuditEvent.objects.about(checked).filter(to_state="supplement")
        assert event.note == "B. Behovet: Hur vet ni det?"

    def test_asking_for_nothing_is_refused_and_keeps_what_was_typed(
        self, client, coordinator, checked
    ):
        client.force_login(coordinator)
        data = {"question": "Hej", "due_on": "2099-01-01"}
        response = client.post(at("supplement", checked), data)
        assert response.context["form"].non_field_errors()
        assertContains(response, "Hej")
        checked.refresh_from_db()
        assert checked.state == State.FORMAL_CHECK
        with pytest.raises(TransitionRefused):
            ask(checked, coordinator, sections={"nonsense": "Vad?", "need": " "})

    def test_what_the_check_found_is_the_first_words(
        self, client, coordinator, checked
    ):
        casework.answer_formal_check(
            checked, {"amount": ("not_met", "Bara tio procent")}, by=coordinator
        )
        client.force_login(coordinator)
        form = client.get(at("supplement", checked)).context["form"]
        assert "Bara tio procent" in form["ask-budget"].value()
        assert not form["ask-need"].value()

    def test_two_at_once_make_one_request(self, checked, coordinator):
        same = Application.objects.get(pk=checked.pk)
        ask(checked, coordinator)
        with pytest.raises(TransitionRefused):
            ask(same, coordinator)
        assert SupplementRequest.objects.count() == 1


class TestOnlyTheNamedSections:
    def test_the_permission_says_so(self, application, applicant, coordinator):
        may = {
            each.key
            for each in SECTIONS
            if permissions.may_write_section(applicant, application, each.key)
        }
        assert may == set(ASKED)
        assert not permissions.may_write_section(coordinator, application, "need")

    def test_a_draft_is_open_all_over(self, call, applicant):
        draft = factories.make_draft(call, applicant)
        assert all(
            permissions.may_write_section(applicant, draft, each.key)
            for each in SECTIONS
        )

    @pytest.mark.parametrize("key", [s.key for s in SECTIONS if s.key not in ASKED])
    def test_the_others_are_read_with_the_reason(self, writer, application, key):
        page = writer.get(at("section", application, key))
        assertContains(page, "bara de är öppna")
        assertNotContains(page, 'data-autosave="' + str(page.context["user"].pk))

    def test_saving_is_refused_and_shows_what_was_typed(self, writer, application):
        before = application.project.answers.get(question="stop_criteria").text
        response = writer.post(
            at("section", application, "plan"), {"stop_criteria": "Smyginfört"}
        )
        assert response.status_code == 409
        assertContains(response, "Smyginfört", status_code=409)
        answer = application.project.answers.get(question="stop_criteria")
        assert answer.text == before

    def test_autosave_is_refused(self, writer, application):
        response = writer.post(
            at("section", application, "plan"),
            {"stop_criteria": "Smyginfört", "autosave_changed": "stop_criteria"},
            headers={"X-Autosave": "1"},
        )
        assert response.status_code == 403
        assert not application.project.answers.filter(text="Smyginfört").exists()

    def test_rows_chain_and_files_are_refused(self, writer, application):
        project = application.project
        counted = project.nodes.count(), Risk.objects.count(), Document.objects.count()
        node = project.nodes.first()
        for key, query, data in (
            ("chain", f"?part=node&pk={node.pk}", {"remove": "1"}),
            ("chain", "?part=node&kind=activity", {"kind": "activity", "text": "Ny"}),
            ("plan", "", {"risks-TOTAL_FORMS": "1", "risks-0-text": "Ny risk"}),
            ("formal", "", {"upload": "1", "title": "Fil"}),
        ):
            response = writer.post(at("section", application, key) + query, data)
            assert response.status_code == 409
        assert counted == (
            project.nodes.count(),
            Risk.objects.count(),
            Document.objects.count(),
        )

    def test_the_named_ones_are_written_as_always(self, writer, application):
        page = writer.get(at("section", application, "need"))
        assertContains(page, "Hur vet ni det?")
        assertNotContains(page, "Vad kostar lokalen?")
        writer.post(at("section", application, "need"), {"need": "Vi har räknat."})
        assert application.project.answers.get(question="need").text == "Vi har räknat."

    def test_the_team_is_no_section(self, writer, application):
        assert writer.get(at("team", application)).status_code == 200

    def test_the_task_list_says_which(self, writer, application):
        writer.post(at("section", application, "need"), {"need": "Vi har räknat."})
        page = writer.get(at("tasks", application))
        statuses = {t.section.key: t.status for t in page.context["progress"].tasks}
        assert statuses["need"] == "Ändrat"
        assert statuses["budget"] == "Ska ändras"
        assert statuses["plan"] == "Inte efterfrågad"
        assertNotContains(page, at("section", application, "plan"))
        assertContains(page, "1 av 2 delar")


class TestHandingIn:
    def test_each_named_section_is_changed_or_explained(
        self, writer, application, applicant
    ):
        writer.post(at("section", application, "need"), {"need": "Vi har räknat."})
        with pytest.raises(TransitionRefused, match="Budget"):
            writing.submit_application(application, by=applicant)
        page = writer.get(at("check", application))
        assert [row.section for row in page.context["unsettled"]] == ["budget"]

        unchanged = at("section_unchanged", application, "budget")
        assertContains(writer.get(unchanged), "Vad kostar lokalen?")
        writer.post(unchanged, {"answer": "Lokalen är gratis."})
        assert writer.post(at("submit", application)).url == at(
            "receipt", application, 2
        )
        row = SupplementRequest.objects.get().sections.get(section="budget")
        assert (row.answer, row.answered_by) == ("Lokalen är gratis.", applicant)

    def test_other_spaces_are_no_change(self, writer, application, applicant):
        text = application.project.answers.get(question="need").text
        writer.post(at("section", application, "need"), {"need": text + "\n\n"})
        supplements.say_unchanged(
            open_request(application).sections.get(section="budget"),
            answer="Stämmer",
            by=applicant,
        )
        with pytest.raises(TransitionRefused):
            writing.submit_application(application, by=applicant)

    def test_a_row_in_a_table_is_a_change(self, application, applicant):
        factories.BudgetLine.objects.create(
            project=application.project,
            payer="party",
            cost_type="premises",
            year=application.project.years()[0],
            amount=1000,
        )
        rows = open_request(application).sections.all()
        supplements.say_unchanged(rows.get(section="need"), answer="Ja", by=applicant)
        writing.submit_application(application, by=applicant)
        assert application.versions.count() == 2

    def test_an_answer_can_be_taken_back_and_not_without_being_asked(
        self, writer, application, applicant
    ):
        url = at("section_unchanged", application, "budget")
        writer.post(url, {"answer": "Stämmer"})
        writer.post(url, {"answer": " "})
        row = open_request(application).sections.get(section="budget")
        assert (row.answer, row.answered_at) == ("", None)
        plan = at("section_unchanged", application, "plan")
        assert writer.post(plan, {"answer": "x"}).status_code == 404

    def test_others_do_not_answer_for_the_applicants(
        self, client, application, coordinator, stranger
    ):
        url = at("section_unchanged", application, "budget")
        client.force_login(coordinator)
        assert client.post(url, {"answer": "x"}).status_code == 403
        client.force_login(stranger)
        assert client.post(url, {"answer": "x"}).status_code == 404

    def test_what_is_missing_in_a_closed_section_is_said_and_can_be_opened(
        self, writer, application, coordinator, asked
    ):
        application.project.risks.all().delete()
        page = writer.get(at("check", application))
        assertContains(page, "Delen är inte öppen")
        supplements.change_request(
            asked,
            due_on=asked.due_on,
            more={"plan": "Skriv vilka risker ni ser."},
            reason="Saknades",
            by=coordinator,
        )
        assert writer.get(at("section", application, "plan")).context["sheet"]


class TestChangingTheRequest:
    def post(self, client, application, **changes):
        data = {
            "due_on": (clock.today() + timedelta(days=20)).isoformat(),
            "reason": "De väntar på hyresvärden.",
        }
        return client.post(at("supplement_change", application), data | changes)

    def test_the_page_offers_the_parts_that_are_closed(
        self, client, application, coordinator
    ):
        client.force_login(coordinator)
        page = client.get(at("supplement_change", application))
        assertContains(page, 'name="ask-plan"')
        assertNotContains(page, 'name="ask-need"')

    def test_more_time_is_written_down_and_reminded_of_anew(
        self, client, application, coordinator, applicant, asked
    ):
        SupplementRequest.objects.update(reminded_at=clock.now())
        Mail.objects.all().delete()
        client.force_login(coordinator)
        assertRedirects(self.post(client, application), application.get_absolute_url())
        asked.refresh_from_db()
        assert asked.due_on == clock.today() + timedelta(days=20)
        assert asked.reminded_at is None
        assert Mail.objects.get().to == applicant
        [event] = AuditEvent.objects.about(application).filter(
            verb="supplement_changed"
        )
        assert "De väntar på hyresvärden." in event.note
        assertContains(
            client.get(application.get_absolute_url()), "De väntar på hyresvärden."
        )

    @pytest.mark.parametrize("days", [-1, 0, 3, 7])
    def test_never_less_time_and_never_nothing(
        self, client, application, coordinator, asked, days
    ):
        client.force_login(coordinator)
        day = (clock.today() + timedelta(days=days)).isoformat()
        response = self.post(client, application, due_on=day)
        assert response.context["form"].non_field_errors()
        assertContains(response, "De väntar på hyresvärden.")

    @pytest.mark.parametrize(
        ("who", "status"),
        [("applicant", 403), ("member", 403), ("registrar", 403), ("stranger", 404)],
    )
    def test_others_cannot(self, client, application, who, status, request):
        client.force_login(request.getfixturevalue(who))
        assert self.post(client, application).status_code == status

    def test_not_after_it_has_been_handed_in(
        self, application, applicant, coordinator, asked
    ):
        for row in asked.sections.all():
            supplements.say_unchanged(row, answer="Stämmer", by=applicant)
        writing.submit_application(application, by=applicant)
        with pytest.raises(TransitionRefused):
            supplements.change_request(
                asked,
                due_on=clock.today() + timedelta(days=30),
                reason="Sent",
                by=coordinator,
            )


@pytest.mark.parametrize("name", ["tasks", "check"])
def test_the_pages_cost_the_same_for_one_section_and_for_six(
    writer, checked, coordinator, name
):
    request = ask(checked, coordinator, {"need": "Hur?"})

    def counted() -> int:
        with CaptureQueriesContext(connection) as queries:
            writer.get(at(name, checked))
        return number_of(queries)

    before = counted()
    assert before <= MOST
    supplements.change_request(
        request,
        due_on=request.due_on,
        more={each.key: "Och?" for each in SECTIONS[2:8]},
        reason="Fler",
        by=coordinator,
    )
    assert counted() == before


# --- At the same time -----------------------------------------------------------------


def together(*jobs) -> list[BaseException | None]:
    """Run the jobs in threads of their own; what each of them ended with."""
    gate = threading.Barrier(len(jobs))
    ended: list[BaseException | None] = [None] * len(jobs)

    def run(number, job):
        try:
            gate.wait()
            job()
        except TransitionRefused as refusal:
            ended[number] = refusal
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(jobs)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return ended


@pytest.mark.django_db(transaction=True)
def test_two_coordinators_ask_at_the_same_moment(checked, coordinator, fund):
    second = factories.make_role(fund, factories.Role.COORDINATOR)
    pk = checked.pk
    ended = together(
        lambda: ask(Application.objects.get(pk=pk), coordinator),
        lambda: ask(Application.objects.get(pk=pk), second),
    )
    assert sum(problem is not None for problem in ended) == 1
    assert SupplementRequest.objects.count() == 1
    checked.refresh_from_db()
    assert checked.state == State.SUPPLEMENT


@pytest.mark.django_db(transaction=True)
def test_a_hand_in_as_the_deadline_passes_and_the_case_is_dismissed(
    asked, applicant, coordinator
):
    for row in asked.sections.all():
        supplements.say_unchanged(row, answer="Stämmer", by=applicant)
    pk = asked.application_id
    SupplementRequest.objects.update(due_on=clock.today() - timedelta(days=1))

    def hand_in():
        writing.submit_application(Application.objects.get(pk=pk), by=applicant)

    def dismiss():
        application = Application.objects.get(pk=pk)
        casework.dismiss_application(application, reason="Sent", by=coordinator)

    ended = together(hand_in, dismiss)

    assert sum(problem is not None for problem in ended) == 1
    application = Application.objects.get(pk=pk)
    asked.refresh_from_db()
    is_in = application.state == State.FORMAL_CHECK
    assert application.state in (State.FORMAL_CHECK, State.DISMISSED)
    assert (asked.received_at is not None) == is_in
    assert application.versions.count() == (2 if is_in else 1)
