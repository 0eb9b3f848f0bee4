"""The memo: drawn, finished, locked, on paper, and who reads it."""

import hashlib
import io
from decimal import Decimal

import pikepdf
import pytest
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext
from docx import Document
from pypdf import PdfReader
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from accounts.audit import AuditEvent
from applications.case import history as case_history
from applications.memos import actions as memos
from applications.memos import papers as memos_papers
from applications.models import Application, Memo, MemoFile
from applications.recommendation import actions as recommendation
from core.refusals import TransitionRefused
from fund import permissions as of_fund
from projects.conflicts.actions import declare_conflict
from tests import factories
from tests.applications.memos.desk import known, texts, url
from tests.counting import MOST, number_of
from tests.kept_files import assert_sent_only_whole

State = Application.State
Role = of_fund.Role


def bytes_of(file: MemoFile) -> bytes:
    with file.file.open("rb") as opened:
        return opened.read()


class TestDrawing:
    def test_one_click_writes_every_part(self, client, ready, coordinator):
        client.force_login(coordinator)
        response = client.post(url("memo_begin", ready))
        assertRedirects(response, url("memo", ready))
        memo = Memo.objects.get()
        assert {part.key for part in memo.parts.all() if part.text} == set(
            memos.Key.values
        )
        lines = AuditEvent.objects.about(ready).filter(verb="memo_begun")
        assert case_history.history(lines)[0]["note"] == "Tjänsteskrivelse 1"

    def test_what_it_says_comes_from_the_case(self, draft, ready):
        said = texts(draft)
        assert "Tidig hjälp hemma" in said["case"]
        assert "beviljar" in said["decision"]
        assert "75,0" in said["assessment"]
        assert "Median 75,0" in said["assessment"]
        assert "U1 Unga till arbete" in said["plans"]
        assert "Den ena leder till den andra" in said["chain"]
        assert "20\u00a0833" in said["economy"]  # 1 000 000 ÷ 48 participants
        assert "Ingen söker" in said["risks"]
        assert "Barnets bästa" in said["rights"]

    def test_room_and_money_are_those_after_the_case(self, draft):
        said = texts(draft)
        assert "19\u00a0500\u00a0000" in said["plans"]
        assert "39\u00a0000\u00a0000" in said["economy"]

    def test_before_the_recommendation_it_says_so(self, in_preparation, coordinator):
        memo = memos.begin_memo(known(in_preparation), by=coordinator)
        said = texts(memo)
        assert "inte underskriven" in said["decision"]
        assert "inte alla bedömningar inne" in said["assessment"]

    def test_two_clicks_are_one_draft(self, draft, ready, coordinator):
        assert memos.begin_memo(known(ready), by=coordinator) == draft
        assert Memo.objects.count() == 1

    def test_a_granted_case_gets_no_new_memo(
        self, call, applicant, coordinator, assessors
    ):
        granted = factories.granted(call, applicant, coordinator, assessors)
        with pytest.raises(TransitionRefused):
            memos.begin_memo(known(granted), by=coordinator)


class TestFinishing:
    def test_it_is_locked_and_belongs_to_the_recommendation(
        self, client, draft, ready, coordinator
    ):
        client.force_login(coordinator)
        response = client.post(url("memo_finish", ready))
        assertRedirects(response, url("memo_read", ready, 1))
        draft.refresh_from_db()
        assert draft.state == Memo.State.FINISHED
        assert draft.recommendation == ready.recommendations.get()
        assert draft.finished_by == coordinator
        assert len(draft.sha256) == 64
        assert AuditEvent.objects.about(draft).get().to_state == "finished"

    def test_not_without_a_recommendation(self, client, in_preparation, coordinator):
        memo = memos.begin_memo(known(in_preparation), by=coordinator)
        client.force_login(coordinator)
        assertContains(client.get(url("memo", in_preparation)), 'aria-disabled="true"')
        client.post(url("memo_finish", in_preparation))
        memo.refresh_from_db()
        assert memo.state == Memo.State.DRAFT

    def test_the_database_keeps_it_as_it_is(self, finished):
        for sql in (
            "UPDATE applications_memopart SET text = 'x'",
            "DELETE FROM applications_memopart",
            "UPDATE applications_memo SET sha256 = 'x'",
            "DELETE FROM applications_memo",
        ):
            with (
                pytest.raises(DatabaseError, match="locked|finished|Cannot"),
                transaction.atomic(),
                connection.cursor() as cursor,
            ):
                cursor.execute(sql)

    def test_it_falls_with_its_recommendation_and_a_copy_begins(
        self, client, draft, ready, coordinator
    ):
        memos.save_parts(draft, {"risks": "Mina risker"}, seen={}, by=coordinator)
        memos.finish_memo(draft, known(ready), by=coordinator)
        recommendation.reopen_preparation(ready, reason="Ny uppgift", by=coordinator)
        draft = Memo.objects.select_related("recommendation").get(pk=draft.pk)
        assert draft.is_void
        client.force_login(coordinator)
        assertContains(client.get(url("memo_read", ready, 1)), "gäller inte längre")
        copy = memos.begin_memo(known(ready), by=coordinator)
        said = texts(copy)
        assert copy.number == 2
        assert said["risks"] == "Mina risker"
        assert "inte underskriven" in said["decision"]  # drawn again: nobody edited it


class TestOnPaper:
    @pytest.fixture
    def file(self, finished) -> MemoFile:
        return memos_papers.keep_pdf(finished.pk)

    def test_the_pdf_is_archivable_tagged_swedish_and_short(self, file):
        pdf = pikepdf.open(io.BytesIO(bytes_of(file)))
        assert "/StructTreeRoot" in pdf.Root
        assert str(pdf.Root.Lang) == "sv"
        with pdf.open_metadata() as about:
            assert (about["pdfaid:part"], about["pdfaid:conformance"]) == ("3", "A")
        assert file.pages == len(pdf.pages)
        assert 1 <= file.pages <= 3

    def test_it_says_what_is_proposed(self, file):
        text = "".join(
            page.extract_text() for page in PdfReader(io.BytesIO(bytes_of(file))).pages
        )
        assert "Förslag till beslut" in text
        assert "500 000" in text.replace("\u00a0", " ")
        assert "Socialnämnden" in text

    def test_it_is_made_once(self, file, finished):
        assert memos_papers.keep_pdf(finished.pk) == file
        assert MemoFile.objects.count() == 1

    def test_while_it_is_made_the_page_follows(
        self, queue, client, finished, ready, coordinator
    ):
        client.force_login(coordinator)
        response = client.get(url("memo_pdf", ready, 1))
        assert response.status_code == 202
        assertContains(client.get(url("memo_pdf_progress", ready, 1)), "data-progress")

    def test_the_kept_file_is_what_one_gets(self, client, file, ready, coordinator):
        client.force_login(coordinator)
        got = client.get(url("memo_pdf", ready, 1)).getvalue()
        assert hashlib.sha256(got).hexdigest() == file.sha256
        assertContains(client.get(url("memo_pdf_progress", ready, 1)), "klar")
        assert_sent_only_whole(client, url("memo_pdf", ready, 1), file.file)

    def test_word_has_headings_tables_language_and_properties(
        self, client, finished, ready, coordinator
    ):
        client.force_login(coordinator)
        response = client.get(url("memo_word", ready, 1))
        document = Document(io.BytesIO(response.content))
        headings = [
            p.text for p in document.paragraphs if p.style.name.startswith("Heading")
        ]
        assert headings[:2] == ["Tidig hjälp hemma", "Ärendet i korthet"]
        assert document.core_properties.language == "sv-SE"
        assert document.core_properties.title == "Tjänsteskrivelse: Tidig hjälp hemma"
        first = document.tables[0]
        assert first.rows[-1].cells[-1].text.replace("\u00a0", " ") == "1 000 000"
        assert (
            first.rows[0]._tr.trPr.find(
                "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}tblHeader"
            )
            is not None
        )
        assert 'w:lang w:val="sv-SE"' in document.styles.element.xml

    def test_the_pages_of_a_draft_are_counted(self, client, draft, ready, coordinator):
        memos_papers.count_pages(draft.pk)
        client.force_login(coordinator)
        page = client.get(url("memo", ready))
        assert 1 <= page.context["pages"] <= 3
        Memo.objects.update(counted_pages=4)
        page = client.get(url("memo", ready))
        assertContains(page, "En till tre sidor")
        memos.save_parts(draft, {"risks": "Ändrat"}, seen={}, by=coordinator)
        page = client.get(url("memo", ready))
        assert page.context["pages"] is None
        assertNotContains(page, "data-progress data")


# --- Who ------------------------------------------------------------------------------

PEOPLE = [
    "coordinator",
    "chair",
    "member",
    "auditor",
    "registrar",
    "finance",
    "assessor",
    "stranger",
]
READS = "coordinator auditor assessor"
WRITES = "coordinator"
PAGES = {
    "memo": ([], WRITES),
    "memo_pages": ([], WRITES),
    "memo_redraw": (["risks"], WRITES),
    "memo_finish": ([], WRITES),
    "recommendations": ([], READS),
    "memo_read": ([1], WRITES),
    "memo_word": ([1], WRITES),
}


def statuses(client, request, application, assessors, name, args) -> dict[str, int]:
    found = {}
    for who in PEOPLE:
        person = assessors[0] if who == "assessor" else request.getfixturevalue(who)
        client.force_login(person)
        response = client.get(url(name, application, *args))
        found[who] = response.status_code
        if response.streaming:
            response.getvalue()
    return found


def expected(allowed: str) -> dict[str, int]:
    found = dict.fromkeys(PEOPLE, 403) | dict.fromkeys(allowed.split(), 200)
    return found | {"stranger": 404}


@pytest.mark.parametrize("name", PAGES)
def test_a_draft_is_for_those_who_write(client, ready, draft, assessors, name, request):
    args, allowed = PAGES[name]
    found = statuses(client, request, ready, assessors, name, args)
    if name == "memo":  # readers get the list of what is finished
        allowed = READS
    assert found == expected(allowed)


@pytest.mark.parametrize("name", ["memo_read", "memo_word", "memo_pdf"])
def test_a_finished_one_is_for_those_who_read_the_assessments(
    client, ready, finished, assessors, name, request
):
    memos_papers.keep_pdf(finished.pk)
    found = statuses(client, request, ready, assessors, name, [1])
    assert found == expected(READS)


@pytest.mark.parametrize("who", ["chair", "member"])
def test_members_read_when_they_have_answered(client, ready, finished, who, request):
    person = request.getfixturevalue(who)
    declare_conflict(ready.project, ground="none", by=person)
    client.force_login(person)
    assert client.get(url("memo_read", ready, 1)).status_code == 200
    assertContains(client.get(ready.get_absolute_url()), url("memo_read", ready, 1))


@pytest.mark.parametrize("who", ["coordinator", "chair", "auditor", "assessor"])
def test_a_conflict_takes_it_away(client, ready, finished, who, request, assessors):
    person = assessors[0] if who == "assessor" else request.getfixturevalue(who)
    declare_conflict(ready.project, ground="j1", by=person)
    client.force_login(person)
    for name, args in (("memo", []), ("memo_read", [1]), ("recommendations", [])):
        assert client.get(url(name, ready, *args)).status_code == 403


def test_the_applicant_reads_no_memo(client, ready, finished, applicant):
    client.force_login(applicant)
    for name, args in (("memo", []), ("memo_read", [1]), ("recommendations", [])):
        assert client.get(url(name, ready, *args)).status_code == 403


def test_a_new_assessor_does_not_see_the_points_of_the_others(
    client, ready, finished, coordinator, fund
):
    recommendation.reopen_preparation(ready, reason="En till bedömer", by=coordinator)
    ready.refresh_from_db()
    third = factories.make_role(fund, Role.ASSESSOR, "Tove Ny")
    factories.assign(ready, third, by=coordinator)
    client.force_login(third)
    for name, args in (("memo", []), ("memo_read", [1]), ("recommendations", [])):
        assert client.get(url(name, ready, *args)).status_code == 403
    page = client.get(ready.get_absolute_url())
    assertNotContains(page, url("memo_read", ready, 1))


@pytest.mark.parametrize("name", ["memo_begin", "memo_redraw_all", "memo_finish"])
@pytest.mark.parametrize(
    ("who", "status"), [("member", 403), ("auditor", 403), ("stranger", 404)]
)
def test_others_do_nothing(client, ready, draft, name, who, status, request):
    client.force_login(request.getfixturevalue(who))
    assert client.post(url(name, ready)).status_code == status


def test_a_case_without_a_memo_says_so(client, ready, coordinator):
    client.force_login(coordinator)
    words = "Tjänsteskrivelsen är inte färdig"
    assertContains(client.get(ready.get_absolute_url()), words)
    memo = memos.begin_memo(known(ready), by=coordinator)
    assertContains(client.get(ready.get_absolute_url()), words)
    memos.finish_memo(memo, known(ready), by=coordinator)
    assertNotContains(client.get(ready.get_absolute_url()), words)


# --- What it costs --------------------------------------------------------------------


@pytest.mark.parametrize("name", ["memo", "memo_read", "recommendations"])
def test_the_pages_ask_few_questions(client, ready, draft, coordinator, name):
    client.force_login(coordinator)
    address = url(name, ready, *([1] if name == "memo_read" else []))
    client.get(address)
    with CaptureQueriesContext(connection) as asked:
        client.get(address)
    assert number_of(asked) <= MOST


def test_amounts_in_the_table_are_the_recommended(finished):
    table = finished.figures["tables"]["decision"]
    assert Decimal(table["sums"][-1]) == 1_000_000
    assert [row[0] for row in table["rows"]] == ["Socialnämnden"]
