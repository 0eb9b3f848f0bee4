"""The register on its pages: who reads it, who opens what, and what leaves it."""

import io
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from pypdf import PdfReader

from applications.disclosure import actions as disclosure
from applications.disclosure.dossier import keep_dossier
from applications.minutes import papers as minutes_papers
from applications.models import RecordedPaper
from applications.records import actions as records
from applications.records import listing as records_listing
from applications.register.gathering import record_papers
from applications.register.printing import contents_of
from core import clock
from core.files import uploads
from fund.conditions import actions as conditions
from fund.meetings import actions as meetings
from projects.conflicts.actions import declare_conflict
from tests import factories, scenes_beside
from tests.applications import minute_desk as desk
from tests.applications.register.test_register import mark
from tests.kept_files import assert_sent_only_whole

Secrecy = RecordedPaper.Secrecy


class TestPages:
    def test_the_register_of_an_older_case_is_made_when_it_is_opened(
        self, client, granted, auditor
    ):
        client.force_login(auditor)
        page = client.get(reverse("applications:records", args=[granted.pk]))
        assert len(page.context["rows"]) == 7

    def test_the_applicants_see_what_there_is_and_open_their_own(
        self, client, granted, applicant
    ):
        client.force_login(applicant)
        page = client.get(reverse("applications:records", args=[granted.pk]))
        opens = {row["paper"].kind for row in page.context["rows"] if row["opens"]}
        assert opens == {"application", "decision_letter"}
        paper = granted.recorded_papers.get(kind="recommendation")
        url = reverse("applications:record_file", args=[granted.pk, paper.number])
        assert client.get(url).status_code == 403

    def test_who_is_barred_does_not_handle_it(self, client, checked, fund):
        barred = factories.make_role(fund, "registrar", "Jävig")
        declare_conflict(checked.project, ground="j4", by=barred)
        record_papers(checked.pk)
        client.force_login(barred)
        for name, args in (
            ("records", ()),
            ("record_add", ()),
            ("record", (1,)),
            ("record_file", (1,)),
            ("slip", ("json",)),
        ):
            url = reverse(f"applications:{name}", args=[checked.pk, *args])
            assert client.get(url).status_code == 403, name
        fund_page = client.get(reverse("applications:fund_records", args=[fund.pk]))
        assert fund_page.context["rows"] == []

    @pytest.mark.parametrize(
        ("who", "status"), [("auditor", 403), ("applicant", 403), ("stranger", 404)]
    )
    def test_others_do_not_keep_it(self, client, checked, who, status, request):
        record_papers(checked.pk)
        client.force_login(request.getfixturevalue(who))
        for name, args in (("record_add", ()), ("record", (1,))):
            url = reverse(f"applications:{name}", args=[checked.pk, *args])
            assert client.post(url).status_code == status, name

    @pytest.mark.parametrize(
        ("kind", "words"),
        [
            ("decision_letter", "Beslut om Tidig hjälp hemma"),
            ("minutes_extract", "Ledningsgruppen beviljar"),
            ("condition", "Avtalet är undertecknat"),
            ("formal_check", "Minst 2 parter deltar"),
        ],
    )
    def test_a_paper_is_what_it_says(self, client, kind, words):
        """Opened by the one who reads it before it is handed out."""
        scene = scenes_beside.conditional()
        conditions.accept(scene.condition, path="/", by=scene.finance)
        meetings.close_meeting(scene.meeting, by=scene.coordinator)
        member, chair = scenes_beside.member_of(scene), scene.chair
        desk_of = {"coordinator": scene.coordinator}
        minutes = desk.begun(scene.meeting, chair=chair, member=member, **desk_of)
        desk.verified(desk.sent(minutes, **desk_of), chair, member)
        minutes_papers.keep_files(minutes.pk)
        record_papers(scene.application.pk)
        paper = scene.application.recorded_papers.get(kind=kind)
        client.force_login(scene.registrar)
        args = [scene.application.pk, paper.number]
        page = client.get(reverse("applications:record_file", args=args))
        pages = PdfReader(io.BytesIO(page.getvalue())).pages
        assert words in " ".join(
            " ".join(each.extract_text().split()) for each in pages
        ).replace("\u00ad", "")

    @pytest.mark.parametrize("kind", ["application", "by_hand"])
    def test_a_file_that_somebody_changed_is_not_sent(
        self, client, checked, registrar, kind
    ):
        letter = SimpleUploadedFile("brev.txt", b"Hej")
        records.record_by_hand(
            checked,
            direction="arrived",
            dated_on=clock.today(),
            subject="Brev",
            upload=(letter, uploads.check(letter)),
            by=registrar,
        )
        paper = checked.recorded_papers.get(kind=kind)
        client.force_login(registrar)
        args = [checked.pk, paper.number]
        address = reverse("applications:record_file", args=args)
        file = contents_of(paper).file()
        assert_sent_only_whole(client, address, file)

    def test_what_the_group_recommends_is_a_paper_with_its_amounts(self, client):
        scene = scenes_beside.with_body()
        record_papers(scene.application.pk)
        paper = scene.application.recorded_papers.get(kind="decision")
        client.force_login(scene.registrar)
        args = [scene.application.pk, paper.number]
        page = client.get(reverse("applications:record_file", args=args))
        assert page.content.startswith(b"%PDF-")
        assert paper.subject == "Ledningsgruppen förordar: Bifall"
        assert "förordar" in " ".join(contents_of(paper).as_texts())
        asked = disclosure.open_disclosure(
            scene.application,
            asked_for="Allt",
            asked_on=clock.today(),
            extent="complete",
            by=scene.registrar,
        )
        made = keep_dossier(asked.pk)
        with made.file.open("rb") as kept, zipfile.ZipFile(kept) as dossier:
            assert "500000" in dossier.read("data/arende.json").decode()
            granted = dossier.read("data/belopp.csv").decode("utf-8-sig")
        assert granted.splitlines()[1:] == []

    def test_the_registrar_reads_a_memo_before_it_is_handed_out(self, client):
        scene = scenes_beside.memo_finished()
        record_papers(scene.application.pk)
        paper = scene.application.recorded_papers.get(kind="memo")
        args = [scene.application.pk, paper.number]
        address = reverse("applications:record_file", args=args)
        client.force_login(scene.registrar)
        assert client.get(address).getvalue().startswith(b"%PDF-")
        client.force_login(scene.finance)
        assert client.get(address, follow=True).status_code == 403

    def test_a_paper_without_a_file_is_printed(self, client, granted, coordinator):
        record_papers(granted.pk)
        paper = granted.recorded_papers.get(kind="recommendation")
        client.force_login(coordinator)
        url = reverse("applications:record_file", args=[granted.pk, paper.number])
        response = client.get(url)
        assert response.content.startswith(b"%PDF-")

    def test_the_slip_says_what_a_registry_needs(self, client, checked, registrar):
        record_papers(checked.pk)
        client.force_login(registrar)
        slip = client.get(
            reverse("applications:slip", args=[checked.pk, "json"])
        ).json()
        assert slip["registry_number"] == checked.registry_number
        assert [row["number"] for row in slip["papers"]] == [
            f"{checked.registry_number}-1"
        ]
        pdf = client.get(reverse("applications:slip", args=[checked.pk, "pdf"]))
        assert pdf.content.startswith(b"%PDF-")


class TestFundsRegister:
    def url(self, fund, query=""):
        return reverse("applications:fund_records", args=[fund.pk]) + query

    def test_the_filter_finds(self, client, granted, registrar, ground):
        record_papers(granted.pk)
        mark(granted.recorded_papers.get(kind="formal_check"), ground, registrar)
        client.force_login(registrar)

        def found(query):
            rows = client.get(self.url(granted.fund, query)).context["rows"]
            return sorted(row["paper"].kind for row in rows)

        assert len(found("")) == 7
        assert found("?direction=dispatched") == ["decision_letter"]
        assert found("?secrecy=secret") == ["formal_check"]
        assert found("?q=rekommendation") == ["recommendation"]
        assert found("?keep=dispose") == ["assessment", "assessment", "formal_check"]
        assert found("?year=1999") == []

    def test_the_export_holds_what_the_filter_shows(self, client, granted, registrar):
        record_papers(granted.pk)
        client.force_login(registrar)
        url = reverse("applications:fund_record_export", args=[granted.fund_id, "csv"])
        response = client.get(url + "?direction=dispatched")
        lines = b"".join(response.streaming_content).decode("utf-8-sig").splitlines()
        assert len(lines) == 2
        assert f"{granted.registry_number}-" in lines[1]

    def test_assessors_and_evaluators_have_no_register(self, client, fund, assessors):
        client.force_login(assessors[0])
        assert client.get(self.url(fund)).status_code == 403


class TestHowLong:
    def test_the_line_for_how_the_case_ended_goes_before(self, granted, checked):
        for case in (granted, checked):
            record_papers(case.pk)

        def kept(case):
            return records_listing.of_case(case)[0].retention

        assert kept(granted) == "Bevara"
        assert kept(checked) == "Inte bestämt än"

    def test_a_paper_can_follow_another_line(self, granted, registrar, fund):
        record_papers(granted.pk)
        paper = granted.recorded_papers.get(kind="formal_check")
        rule = fund.retention_rules.get(kind="memo")
        records.correct_paper(paper, own_rule=rule, reason="Principiell", by=registrar)
        row = next(r for r in records_listing.of_case(granted) if r.pk == paper.pk)
        assert row.retention == "Bevara"

    def test_what_may_be_disposed_of_when_its_years_have_passed(
        self, granted, registrar, fund
    ):
        record_papers(granted.pk)
        year = clock.today().year
        kinds = [
            r.kind for r in records_listing.to_dispose(registrar, fund, year=year + 11)
        ]
        assert sorted(kinds) == ["assessment", "assessment", "formal_check"]
        assert records_listing.to_dispose(registrar, fund, year=year + 10) == []

    def test_a_line_is_written_by_the_registrar(self, client, fund, registrar):
        client.force_login(registrar)
        rule = fund.retention_rules.get(kind="formal_check")
        url = reverse("applications:rule_edit", args=[fund.pk, rule.pk])
        sent = {
            "kind": "formal_check",
            "outcome": "any",
            "keep": "dispose",
            "years": "2",
            "ground": "Plan 3.2",
        }
        assert client.post(url, sent).status_code == 302
        rule.refresh_from_db()
        assert (rule.years, rule.ground) == (2, "Plan 3.2")
        page = client.post(url, sent | {"keep": "preserve"})
        assert page.status_code == 200

    def test_others_do_not(self, client, fund, auditor):
        client.force_login(auditor)
        url = reverse("applications:rule_new", args=[fund.pk])
        assert client.get(url).status_code == 403
