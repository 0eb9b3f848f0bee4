"""The minutes on paper: read back, checked, corrected and announced."""

import hashlib
import io
import json
from datetime import date, timedelta

import pikepdf
import pytest
from django.db import DatabaseError, connection, transaction
from django.urls import reverse
from pypdf import PdfReader
from pytest_django.asserts import assertContains, assertNotContains

from accounts.models import Mail
from applications.minutes import actions as minutes_actions
from applications.minutes import papers as minutes_papers
from applications.minutes import waiting as minutes_waiting
from core import clock
from core.refusals import TransitionRefused
from fund.appeal_time import is_day_off, last_day_to_appeal
from fund.appeals import actions as appeals
from fund.models import EntryVerification, Minutes, MinutesFile
from projects.conflicts.actions import declare_conflict
from tests.applications import minute_desk as desk
from tests.kept_files import assert_sent_only_whole


def url(name: str, minutes, *args) -> str:
    return reverse(f"applications:{name}", args=[minutes.meeting_id, *args])


@pytest.fixture
def locked(case, chair, member, coordinator) -> Minutes:
    meeting = desk.over(case, chair=chair, coordinator=coordinator)
    draft = desk.begun(meeting, chair=chair, member=member, coordinator=coordinator)
    return desk.verified(desk.sent(draft, coordinator=coordinator), member, chair)


@pytest.fixture
def whole(locked) -> MinutesFile:
    minutes_papers.keep_files(locked.pk)
    return locked.files.get(paragraph=None)


@pytest.fixture
def extract(whole) -> MinutesFile:
    return whole.minutes.files.exclude(paragraph=None).get()


def bytes_of(file: MinutesFile) -> bytes:
    with file.file.open("rb") as kept:
        return kept.read()


def text_of(file: MinutesFile) -> str:
    pages = PdfReader(io.BytesIO(bytes_of(file))).pages
    text = " ".join(page.extract_text() for page in pages)
    return " ".join(text.replace("\u00ad", "").replace("\u00a0", " ").split())


def data_in(file: MinutesFile) -> dict:
    attached = PdfReader(io.BytesIO(bytes_of(file))).attachments
    assert list(attached) == ["protokoll.json"]
    return json.loads(attached["protokoll.json"][0])


class TestOnPaper:
    @pytest.mark.parametrize("name", ["whole", "extract"])
    def test_it_is_archivable_tagged_and_swedish(self, request, name):
        pdf = pikepdf.open(io.BytesIO(bytes_of(request.getfixturevalue(name))))
        assert "/StructTreeRoot" in pdf.Root
        assert str(pdf.Root.Lang) == "sv"
        with pdf.open_metadata() as about:
            assert (about["pdfaid:part"], about["pdfaid:conformance"]) == ("3", "A")
            assert about["dc:title"].startswith("Protokoll")
        (associated,) = pdf.Root.AF
        assert associated.AFRelationship == "/Data"
        assert associated.F == "protokoll.json"
        assert associated.EF.F.Subtype == "/application/json"

    def test_the_minutes_say_what_happened(self, whole, chair, member, case):
        text = text_of(whole)
        for words in (
            "Närvarande ledamöter",
            str(chair),
            "§ 1 Mötet öppnas",
            f"{member} justerar protokollet tillsammans med {chair}.",
            case.application.registry_number,
            "Ledningsgruppen beviljar",
            desk.WITH_CONDITION,
            "Justerat",
            whole.minutes.sha256,
        ):
            assert words in text
        assert "75,0" not in text

    def test_the_data_are_those_of_the_record(self, whole, case, locked):
        data = data_in(whole)
        assert data["format"] == "verkan/minutes/1"
        assert data["sha256"] == locked.sha256
        assert {row["name"] for row in data["attendance"]}
        assert all(row["verified_at"] for row in data["verifiers"])
        decision = data["paragraphs"][2]["case"]["decision"]
        recorded = case.decision
        assert decision["outcome"] == "conditions"
        assert decision["conditions"] == [desk.WITH_CONDITION]
        assert decision["version_sha256"] == recorded.version_hash
        assert decision["voters"] == recorded.voters
        years = recorded.grant.years.all()
        assert sorted(row["amount"] for row in decision["amounts"]) == sorted(
            str(row.amount) for row in years
        )
        assert "scores" not in json.dumps(data)

    def test_the_extract_has_its_paragraph_only(self, extract, chair):
        text = text_of(extract)
        assert "Protokollsutdrag" in text
        assert "Ledningsgruppen beviljar" in text
        assert "Mötet avslutas" not in text
        assert str(chair) in text
        assert [row["number"] for row in data_in(extract)["paragraphs"]] == [3]

    def test_they_are_made_once(self, whole, locked):
        assert minutes_papers.keep_files(locked.pk) == []
        assert locked.files.count() == 2

    def test_when_the_last_one_verifies_the_papers_are_made(
        self,
        case,
        chair,
        member,
        coordinator,
        django_capture_on_commit_callbacks,
    ):
        meeting = desk.over(case, chair=chair, coordinator=coordinator)
        draft = desk.begun(meeting, chair=chair, member=member, coordinator=coordinator)
        sent = desk.sent(draft, coordinator=coordinator)
        with django_capture_on_commit_callbacks(execute=True):
            desk.verified(sent, member, chair)
        assert sent.files.count() == 2


class TestFetching:
    def test_who_sees_the_fund_gets_the_kept_bytes(
        self, client, whole, auditor, stranger
    ):
        client.force_login(auditor)
        got = client.get(url("minutes_file", whole.minutes, whole.pk)).getvalue()
        assert hashlib.sha256(got).hexdigest() == whole.sha256
        client.force_login(stranger)
        page = client.get(url("minutes_file", whole.minutes, whole.pk))
        assert page.status_code == 404

    def test_a_member_with_a_conflict_reads_verified_minutes(
        self, client, whole, member, case
    ):
        declare_conflict(case.application.project, ground="j1", by=member)
        client.force_login(member)
        got = client.get(url("minutes_file", whole.minutes, whole.pk)).getvalue()
        assert got == bytes_of(whole)

    def test_the_case_leads_to_its_extract(self, client, extract, coordinator, case):
        address = reverse("applications:extract", args=[case.application_id])
        client.force_login(coordinator)
        assertContains(client.get(case.application.get_absolute_url()), address)
        got = client.get(address).getvalue()
        assert hashlib.sha256(got).hexdigest() == extract.sha256
        assert_sent_only_whole(client, address, extract.file)

    def test_the_applicants_get_it_too(self, client, extract, applicant, case):
        address = reverse("applications:extract", args=[case.application_id])
        client.force_login(applicant)
        tasks = reverse("applications:tasks", args=[case.application_id])
        assertContains(client.get(tasks), address)
        assert client.get(address).getvalue() == bytes_of(extract)

    def test_without_verified_minutes_there_is_no_extract(
        self, client, case, chair, coordinator
    ):
        desk.decide(case, chair=chair)
        address = reverse("applications:extract", args=[case.application_id])
        client.force_login(coordinator)
        page = client.get(address, follow=True)
        assertContains(page, "inte justerat än")

    def test_a_file_that_somebody_changed_is_seen(self, client, whole, coordinator):
        client.force_login(coordinator)
        page = client.get(url("minutes_check", whole.minutes))
        assertContains(page, "Alla filer är som de gjordes.")
        address = url("minutes_file", whole.minutes, whole.pk)
        assert_sent_only_whole(client, address, whole.file)
        page = client.get(url("minutes_check", whole.minutes))
        assertContains(page, "En fil är inte som den gjordes.")

    def test_while_they_are_made_the_page_follows(self, client, locked, coordinator):
        client.force_login(coordinator)
        part = url("minutes_files", locked)
        assertContains(client.get(url("minutes", locked)), part)
        assertContains(client.get(part), "data-progress-url")
        minutes_papers.keep_files(locked.pk)
        assertContains(client.get(part), "data-progress-done")


class TestCorrections:
    @pytest.fixture
    def entry(self, whole, coordinator):
        paragraph = whole.minutes.paragraphs.select_related("minutes").get(number=3)
        return minutes_actions.write_entry(
            paragraph,
            kind="correction",
            text="Det ska vara 2027.",
            reason="Skrivfel",
            by=coordinator,
        )

    def test_it_stands_beside_and_comes_in_a_new_edition(
        self, entry, whole, member, extract
    ):
        before = entry.paragraph.text
        minutes_actions.verify_entry(entry, by=member)
        minutes_papers.keep_files(whole.minutes_id)
        newest = whole.minutes.files.get(paragraph=None, edition=2)
        assert "Det ska vara 2027." in text_of(newest)
        assert "med rättelser" in text_of(newest)
        assert data_in(newest)["entries"][0]["verified_by"] == str(member)
        assert "Det ska vara 2027." not in text_of(whole)
        again = whole.minutes.files.get(paragraph=extract.paragraph, edition=2)
        assert "Det ska vara 2027." in text_of(again)
        entry.paragraph.refresh_from_db()
        assert entry.paragraph.text == before

    def test_only_a_verifier_and_not_the_writer_verifies_it(
        self, client, entry, coordinator, auditor, member
    ):
        address = url("entry_verify", entry.minutes, entry.pk)
        for person, status in ((coordinator, 403), (auditor, 403), (member, 302)):
            client.force_login(person)
            assert client.post(address).status_code == status
        assert client.post(address).status_code == 403  # once

    def test_who_stood_aside_in_the_paragraph_does_not_verify_it(
        self, client, case, chair, member, coordinator
    ):
        declare_conflict(case.application.project, ground="j1", by=member)
        meeting = desk.over(case, chair=chair, coordinator=coordinator)
        draft = desk.begun(meeting, chair=chair, member=member, coordinator=coordinator)
        desk.verified(desk.sent(draft, coordinator=coordinator), member, chair)
        about_case, about_opening = (
            minutes_actions.write_entry(
                draft.paragraphs.select_related("minutes").get(number=number),
                kind="addition",
                text="Se bilaga.",
                reason="Saknades",
                by=coordinator,
            )
            for number in (3, 1)
        )
        client.force_login(member)
        for entry, status in ((about_case, 403), (about_opening, 302)):
            address = url("entry_verify", draft, entry.pk)
            assert client.post(address).status_code == status
        with pytest.raises(TransitionRefused, match="varken"):
            minutes_actions.verify_entry(about_case, by=member)
        with pytest.raises(DatabaseError, match="by_a_verifier"), transaction.atomic():
            EntryVerification.objects.create(entry=about_case, verified_by=member)
        minutes_actions.verify_entry(about_case, by=chair)

    def test_it_is_written_on_a_page_by_those_who_write_minutes(
        self, client, whole, member, coordinator, chair
    ):
        address = url("entry_write", whole.minutes, 3)
        client.force_login(member)
        assert client.get(address).status_code == 403
        client.force_login(coordinator)
        assert client.post(address, {"kind": "addition"}).status_code == 200
        data = {"kind": "addition", "text": "Se bilaga.", "reason": "Saknades"}
        assert client.post(address, data).status_code == 302
        assert Mail.objects.filter(to=chair, subject__contains="rättelse").exists()
        page = client.get(url("minutes", whole.minutes))
        assertContains(page, "Se bilaga.")
        assertContains(page, "Inte justerat än.")


class TestAnnouncement:
    def announce(self, minutes, by, *, on=None, down=None):
        on = on or clock.today()
        return minutes_actions.announce(
            minutes,
            announced_on=on,
            down_on=down or last_day_to_appeal(on) + timedelta(days=1),
            place="Anslagstavlan",
            by=by,
        )

    def test_the_papers_say_the_last_day_and_how_to_appeal(self, whole, registrar):
        row = self.announce(whole.minutes, registrar)
        minutes_papers.keep_files(whole.minutes_id)
        for file in whole.minutes.files.filter(edition=2):
            text = text_of(file)
            assert "Sista dag att överklaga" in text
            assert "förvaltningsrätten" in text
            told = data_in(file)["announcement"]
            assert told["last_day_to_appeal"] == row.last_day_to_appeal.isoformat()
        assert row.appeal.text == appeals.usual_text()

    def test_it_stays_up_until_the_time_is_over(self, locked, registrar):
        with pytest.raises(TransitionRefused, match="sitta uppe"):
            self.announce(locked, registrar, down=last_day_to_appeal(clock.today()))
        with pytest.raises(TransitionRefused, match="tidigast"):
            self.announce(locked, registrar, on=clock.today() - timedelta(days=1))
        with pytest.raises(TransitionRefused, match="när det är gjort"):
            self.announce(locked, registrar, on=clock.today() + timedelta(days=1))

    def test_the_registrar_writes_it_down_and_the_members_do_not(
        self, client, locked, registrar, member
    ):
        address = url("minutes_announce", locked)
        client.force_login(member)
        assert client.get(address).status_code == 403
        client.force_login(registrar)
        day = clock.today()
        assert ("Anslå protokollet", day + timedelta(days=2)) in [
            (row.title, row.due) for row in minutes_waiting.waiting_for(registrar)
        ]
        page = client.get(address)
        initial = page.context["form"].initial
        data = {name: str(value) for name, value in initial.items()}
        assert client.post(address, data).status_code == 302
        row = locked.announcements.get()
        assert row.announced_on == clock.today()
        assert row.down_on > row.last_day_to_appeal
        assertContains(client.get(url("minutes", locked)), "Sista dag att överklaga")
        assert minutes_waiting.waiting_for(registrar) == []

    @pytest.mark.parametrize(
        ("announced", "last"),
        [
            (date(2026, 3, 4), date(2026, 3, 25)),
            (date(2026, 3, 13), date(2026, 4, 7)),  # Good Friday to Easter Monday
            (date(2026, 5, 29), date(2026, 6, 22)),  # Midsummer Eve
            (date(2026, 12, 3), date(2026, 12, 28)),  # Christmas
            (date(2026, 12, 10), date(2027, 1, 4)),  # New Year's Eve to a Sunday
            (date(2026, 4, 23), date(2026, 5, 15)),  # Ascension Day
        ],
    )
    def test_the_last_day_is_never_a_day_off(self, announced, last):
        assert last_day_to_appeal(announced) == last
        assert not is_day_off(last)


CHANGES = [
    "UPDATE fund_minutes SET state = 'draft', sha256 = '', sent_at = NULL",
    "UPDATE fund_minutes SET record = '{}'",
    "DELETE FROM fund_minutes",
    "TRUNCATE fund_minutes CASCADE",
    "UPDATE fund_minutesparagraph SET text = 'Avslag'",
    "DELETE FROM fund_minutesparagraph",
    "TRUNCATE fund_minutesparagraph CASCADE",
    """
    INSERT INTO fund_minutesparagraph (minutes_id, fund_id, year, number, part,
        heading, text, drawn, changed_at, changed_by_id)
    SELECT id, fund_id, year, 99, 'other', 'x', 'x', '', now(), begun_by_id
    FROM fund_minutes
    """,
    "UPDATE fund_verifier SET verified_at = now() - interval '1 year'",
    "DELETE FROM fund_verifier",
    "UPDATE fund_minutesfile SET sha256 = 'x'",
    "DELETE FROM fund_minutesfile",
    "UPDATE fund_minutesentry SET text = 'x'",
    "DELETE FROM fund_minutesentry",
    "UPDATE fund_entryverification SET verified_at = now()",
    "DELETE FROM fund_entryverification",
    "UPDATE fund_announcement SET announced_on = announced_on - 30",
    "DELETE FROM fund_announcement",
]


def answer(statement: str) -> str:
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute("SET LOCAL verkan.may_truncate = 'off'")
            cursor.execute(statement)
            return f"done with {cursor.rowcount} rows"
    except DatabaseError as refusal:
        return str(refusal)


def test_sql_cannot_change_verified_minutes(whole, member, coordinator, registrar):
    entry = minutes_actions.write_entry(
        whole.minutes.paragraphs.select_related("minutes").get(number=1),
        kind="addition",
        text="x",
        reason="x",
        by=coordinator,
    )
    minutes_actions.verify_entry(entry, by=member)
    TestAnnouncement().announce(whole.minutes, registrar)
    said = {each: answer(each) for each in CHANGES}
    wrong = {
        each: words
        for each, words in said.items()
        if "pgtrigger: Cannot" not in words and "_are_locked" not in words
    }
    assert wrong == {}


class TestWaitingAndList:
    def test_the_verifier_and_the_writer_are_told_what_waits(
        self, case, chair, member, coordinator
    ):
        meeting = desk.over(case, chair=chair, coordinator=coordinator)

        def told(person) -> list[str]:
            return [row.title for row in minutes_waiting.waiting_for(person)]

        assert told(coordinator) == ["Skriv protokollet"]
        draft = desk.begun(meeting, chair=chair, member=member, coordinator=coordinator)
        assert told(coordinator) == ["Skriv protokollet"]
        assert told(member) == []
        sent = desk.sent(draft, coordinator=coordinator)
        assert told(coordinator) == []
        assert told(member) == ["Justera protokollet"]
        minutes_actions.verify(sent, seen=sent.sha256, by=member)
        assert told(member) == []

    def test_who_has_not_verified_in_a_week_is_reminded_once(
        self, case, chair, member, coordinator
    ):
        meeting = desk.over(case, chair=chair, coordinator=coordinator)
        draft = desk.begun(meeting, chair=chair, member=member, coordinator=coordinator)
        sent = desk.sent(draft, coordinator=coordinator)
        minutes_actions.verify(sent, seen=sent.sha256, by=member)
        assert minutes_waiting.send_due() == 0
        with clock.travel(clock.now() + timedelta(days=8)):
            assert minutes_waiting.send_due() == 1
            assert minutes_waiting.send_due() == 0
        reminded = Mail.objects.filter(subject__startswith="Påminnelse")
        assert [mail.to for mail in reminded] == [chair]

    def test_the_list_finds_by_year_paragraph_and_state(
        self, client, locked, auditor, stranger
    ):
        address = reverse("applications:minutes_list", args=[locked.fund_id])
        client.force_login(auditor)
        for query, count in (
            ("", 1),
            (f"?year={locked.year}&number=3", 1),
            ("?number=99", 0),
            ("?state=draft", 0),
            ("?state=locked", 1),
            ("?before=1990.1", 0),
            ("?before=x", 1),
        ):
            page = client.get(address + query)
            assert len(page.context["minutes"]) == count, query
        client.force_login(stranger)
        assert client.get(address).status_code == 404

    def test_the_page_does_not_show_what_others_may_not_do(
        self, client, locked, auditor
    ):
        client.force_login(auditor)
        page = client.get(url("minutes", locked))
        assertContains(page, "Ledningsgruppen beviljar")
        assertNotContains(page, "Rätta §")
        assertNotContains(page, url("minutes_announce", locked))
