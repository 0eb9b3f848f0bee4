"""Papers get their rows by themselves, once; rows are put right with a trace."""

from datetime import date, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.urls import reverse

from accounts.audit import AuditEvent
from applications.casework import actions as casework
from applications.models import RecordedPaper
from applications.records import actions as records
from applications.register.gathering import cases_to_look_at, record_papers
from core import clock
from core.files import uploads
from core.refusals import TransitionRefused
from fund.conditions import actions as conditions
from projects.conflicts.actions import declare_conflict
from projects.documents.actions import add_document
from tests import factories, scenes_beside

Secrecy = RecordedPaper.Secrecy


def kinds_of(application) -> list[str]:
    rows = application.recorded_papers.order_by("number")
    return list(rows.values_list("kind", flat=True))


def mark(paper, ground, by, **fields):
    fields = {"secrecy": Secrecy.SECRET, "ground": ground, **fields}
    return records.correct_paper(paper, reason="Rör enskilda", by=by, **fields)


def upload(name="brev.txt", content=b"Hej"):
    file = SimpleUploadedFile(name, content)
    return file, uploads.check(file)


class TestByThemselves:
    def test_a_decided_case_has_all_its_papers_in_order(self, granted):
        record_papers(granted.pk)
        assert sorted(kinds_of(granted)) == [
            "application",
            "assessment",
            "assessment",
            "decision",
            "decision_letter",
            "formal_check",
            "recommendation",
        ]
        rows = granted.recorded_papers.order_by("number")
        assert [row.number for row in rows] == list(range(1, 8))
        assert rows[0].kind == "application"
        assert rows[0].direction == "arrived"
        assert rows[0].file_number == f"{granted.registry_number}-1"

    def test_twice_is_once(self, granted):
        assert record_papers(granted.pk) == 7
        assert record_papers(granted.pk) == 0

    def test_what_the_cases_own_history_does_not_tell_of_is_found_within_the_hour(self):
        scene = scenes_beside.conditional()
        project, application = scene.project, scene.application
        record_papers(application.pk)
        with clock.travel(clock.now() + timedelta(days=9)):
            assert application.pk not in cases_to_look_at()
            declare_conflict(project, ground="j4", by=scene.coordinator)
            assert application.pk in cases_to_look_at()
        with clock.travel(clock.now() + timedelta(days=20)):
            assert application.pk not in cases_to_look_at()
            conditions.accept(scene.condition, path="/", by=scene.finance)
            assert application.pk in cases_to_look_at()
        assert record_papers(application.pk) == 2
        assert kinds_of(application)[-2:] == ["conflict_answer", "condition"]
        assert "condition_file" in kinds_of(application)

    def test_no_register_without_a_number(self, submitted):
        assert record_papers(submitted.pk) == 0
        assert kinds_of(submitted) == []

    def test_scores_are_working_notes_until_the_decision(self, case):
        record_papers(case.application_id)
        assert "assessment" not in kinds_of(case.application)

    def test_registering_is_enough(
        self,
        submitted,
        registrar,
        django_capture_on_commit_callbacks,
    ):
        with django_capture_on_commit_callbacks(execute=True):
            casework.register_application(submitted, by=registrar)
        assert kinds_of(submitted) == ["application"]

    def test_what_was_missed_is_found_within_the_hour(self, checked):
        assert cases_to_look_at() == [checked.pk]
        record_papers(checked.pk)
        assert cases_to_look_at() == [checked.pk]  # something happened today
        with clock.travel(clock.now() + timedelta(days=3)):
            assert cases_to_look_at() == []

    def test_a_confidential_file_waits_to_be_examined(
        self, call, applicant, coordinator
    ):
        draft = factories.make_draft(call, applicant)
        factories.complete_plan(draft.project, by=applicant)
        file, checked = upload("avtal.txt", b"Avtal")
        add_document(
            draft.project,
            title="Avtal",
            file=file,
            checked=checked,
            is_confidential=True,
            by=applicant,
        )
        factories.submit_application(draft, by=applicant)
        draft.refresh_from_db()
        casework.register_application(draft, by=coordinator)
        record_papers(draft.pk)
        paper = draft.recorded_papers.get(kind="attachment")
        assert paper.secrecy == Secrecy.UNCHECKED
        assert paper.subject == "Avtal"


class TestByHand:
    def test_a_letter_gets_the_next_number(self, checked, registrar):
        paper = records.record_by_hand(
            checked,
            direction="arrived",
            dated_on=date(2026, 3, 4),
            counterpart="Länsstyrelsen",
            subject="Fråga om tidplan",
            upload=upload(),
            by=registrar,
        )
        assert paper.number == 2
        with paper.file.open() as kept:
            assert kept.read() == b"Hej"

    def test_it_is_said_where_a_paper_without_a_file_is_kept(self, checked, registrar):
        with pytest.raises(TransitionRefused, match="var handlingen förvaras"):
            records.record_by_hand(
                checked,
                direction="arrived",
                dated_on=date(2026, 3, 4),
                subject="Brev",
                by=registrar,
            )
        assert not checked.recorded_papers.filter(kind="by_hand").exists()

    def test_the_form_does_it(self, client, checked, registrar):
        client.force_login(registrar)
        url = reverse("applications:record_add", args=[checked.pk])
        sent = {
            "direction": "dispatched",
            "dated_on": "2026-03-04",
            "counterpart": "Socialnämnden",
            "subject": "Kallelse",
            "kept_where": "Pärm 3",
            "secrecy": "public",
        }
        assert client.post(url, sent).status_code == 302
        paper = checked.recorded_papers.get(kind="by_hand")
        assert (paper.subject, paper.kept_where) == ("Kallelse", "Pärm 3")


class TestCorrecting:
    def test_it_leaves_a_trace(self, checked, registrar, ground):
        record_papers(checked.pk)
        paper = checked.recorded_papers.get()
        mark(paper, ground, registrar)
        paper.refresh_from_db()
        assert paper.secrecy == Secrecy.SECRET
        event = AuditEvent.objects.about(paper).get(verb="corrected")
        assert event.note.startswith("secrecy: public → secret; ground: – → OSL 26:1")
        assert RecordedPaper.pgh_event_model.objects.filter(pgh_obj=paper).count() == 2

    def test_secret_without_a_ground_is_refused_by_form_and_database(
        self, client, checked, registrar
    ):
        record_papers(checked.pk)
        paper = checked.recorded_papers.get()
        client.force_login(registrar)
        page = client.post(
            paper.get_absolute_url(),
            {
                "direction": "arrived",
                "dated_on": "2026-03-04",
                "subject": "Ansökan",
                "secrecy": "secret",
                "reason": "Rör barn",
            },
        )
        assert page.status_code == 200
        with pytest.raises(IntegrityError), transaction.atomic():
            RecordedPaper.objects.filter(pk=paper.pk).update(secrecy="secret")

    def test_masked_needs_its_file(self, checked, registrar, ground):
        record_papers(checked.pk)
        with pytest.raises(TransitionRefused, match="maskade"):
            mark(checked.recorded_papers.get(), ground, registrar, secrecy="masked")

    def test_a_change_needs_a_reason(self, checked, registrar):
        record_papers(checked.pk)
        with pytest.raises(TransitionRefused, match="varför"):
            records.correct_paper(
                checked.recorded_papers.get(), reason=" ", subject="Nytt", by=registrar
            )


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM applications_recordedpaper",
        "UPDATE applications_recordedpaper SET number = number + 100",
        "UPDATE applications_recordedpaper SET recorded_at = now()",
    ],
)
def test_no_row_goes_or_becomes_another(checked, change):
    record_papers(checked.pk)
    with (
        pytest.raises(DatabaseError, match="pgtrigger: Cannot"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(change)


class TestSecrecy:
    @pytest.fixture
    def secret(self, checked, registrar, ground):
        record_papers(checked.pk)
        return mark(checked.recorded_papers.get(), ground, registrar)

    def version_url(self, application):
        return reverse("applications:version", args=[application.pk, 1])

    @pytest.mark.parametrize(
        "who", ["coordinator", "registrar", "auditor", "applicant"]
    )
    def test_those_with_the_right_read_it_and_leave_a_line(
        self, client, secret, checked, who, request
    ):
        user = request.getfixturevalue(who)
        client.force_login(user)
        assert client.get(self.version_url(checked)).status_code == 200
        events = AuditEvent.objects.about(secret).filter(verb="read", by=user)
        assert events.count() == 1

    def test_others_who_read_cases_do_not(self, client, secret, checked, finance):
        client.force_login(finance)
        assert client.get(self.version_url(checked)).status_code == 403
        page = client.get(checked.get_absolute_url())
        assert "applications/closed.html" in {each.name for each in page.templates}
        assert AuditEvent.objects.filter(verb="read").count() == 0

    def test_its_place_on_the_agenda_is_closed_too(
        self, client, planned, registrar, ground, fund
    ):
        record_papers(planned.application_id)
        paper = planned.application.recorded_papers.get(kind="application")
        mark(paper, ground, registrar)
        url = reverse(
            "applications:item", args=[planned.item.meeting_id, planned.item.number]
        )
        client.force_login(factories.make_role(fund, "adjunct"))
        names = {each.name for each in client.get(url).templates}
        assert "applications/closed.html" in names
        client.force_login(factories.chair_of(fund))
        names = {each.name for each in client.get(url).templates}
        assert "applications/session/item.html" in names
        assert AuditEvent.objects.about(paper).filter(verb="read").count() == 1

    def test_others_get_the_masked_version(
        self, client, checked, registrar, finance, ground
    ):
        record_papers(checked.pk)
        paper = mark(
            checked.recorded_papers.get(),
            ground,
            registrar,
            secrecy="masked",
            masked=upload("svart.txt", b"Maskerad"),
        )
        client.force_login(finance)
        url = reverse("applications:record_file", args=[checked.pk, paper.number])
        response = client.get(url)
        assert b"".join(response.streaming_content) == b"Maskerad"
        assert client.get(self.version_url(checked)).status_code == 403

    @pytest.mark.parametrize("more", ["", "&view=formal", "&sort=oldest"])
    def test_the_search_shows_no_words_of_it(
        self, client, secret, finance, registrar, more
    ):
        url = reverse("applications:list") + "?q=orden" + more
        client.force_login(registrar)
        assert "<mark>" in client.get(url).text
        client.force_login(finance)
        page = client.get(url)
        assert "<mark>" not in page.text
        assert page.context["rows"] == []

    def test_they_read_an_open_case(self, client, checked, finance):
        record_papers(checked.pk)
        client.force_login(finance)
        assert client.get(self.version_url(checked)).status_code == 200

    def test_the_cases_page_leaves_a_line_too(
        self, client, secret, checked, coordinator
    ):
        client.force_login(coordinator)
        client.get(checked.get_absolute_url())
        assert AuditEvent.objects.about(secret).filter(verb="read").count() == 1
