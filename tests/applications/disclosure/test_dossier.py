"""What is handed out: checked paper by paper, and nothing of what is withheld."""

import hashlib
import io
import json
import subprocess
import threading
import zipfile

import pikepdf
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from django.db import IntegrityError, connection, transaction
from django.urls import reverse

from accounts.audit import AuditEvent
from applications.casework import actions as casework
from applications.disclosure import actions as disclosure_actions
from applications.disclosure import checking
from applications.disclosure.dossier import keep_dossier
from applications.models import Disclosure, Dossier, PaperVerdict
from applications.opinions import actions as opinions
from applications.records import actions as records
from applications.register import reading as register_reading
from applications.register.gathering import record_papers
from core import clock
from core.files import uploads
from core.refusals import TransitionRefused
from projects.conflicts.actions import declare_conflict
from tests import factories
from tests.kept_files import assert_sent_only_whole

Verdict = PaperVerdict.Verdict
# Words that stand in one paper and nowhere else.
WITHHELD = "Grannen Blåklocka hörs"
MASKED = "Handlaggaren skrev Tistel"


@pytest.fixture
def ground(fund):
    return fund.secrecy_grounds.get(law="OSL 26:1")


@pytest.fixture
def case(call, applicant, coordinator, assessors, registrar):
    """Decided, with an opinion of another board and a letter that came by mail."""
    application = factories.in_preparation(call, applicant, coordinator)
    board = application.fund.municipality.boards.get(name="Utbildningsnämnden")
    manager = factories.make_user("Ove", department=factories.make_department(board))
    opinion = opinions.ask_opinion(
        application,
        manager,
        question=f"Vad säger ni? {WITHHELD}?",
        due_on=clock.today().replace(year=clock.today().year + 1),
        by=coordinator,
    )
    opinions.answer_opinion(opinion, stance="against", text=WITHHELD, by=manager)
    application.refresh_from_db()
    records.record_by_hand(
        application,
        direction="arrived",
        dated_on=clock.today(),
        counterpart="En granne",
        subject="Brev",
        upload=upload("brev.txt", MASKED.encode()),
        by=registrar,
    )
    return application


def upload(name, content):
    file = SimpleUploadedFile(name, content)
    return file, uploads.check(file)


def opened(case, by, **fields):
    fields = {"asked_for": "Allt i ärendet", "asked_on": clock.today(), **fields}
    return disclosure_actions.open_disclosure(case, by=by, **fields)


def answered(case, by, ground) -> Disclosure:
    """The opinion and the question are withheld, the letter is masked, the rest public."""
    disclosure = opened(case, by)
    for row in disclosure.verdicts.select_related("paper", "disclosure"):
        kind = row.paper.kind
        fields = {"verdict": Verdict.PUBLIC}
        if kind in ("opinion", "opinion_request"):
            fields = {"verdict": Verdict.WITHHELD, "ground": ground}
        elif kind == "by_hand":
            masked = upload("svart.txt", b"Maskerat brev")
            fields = {"verdict": Verdict.MASKED, "ground": ground, "masked": masked}
        disclosure_actions.judge_paper(row, by=by, **fields)
    disclosure_actions.finish_review(
        disclosure, refusal=disclosure_actions.usual_refusal(disclosure), by=by
    )
    disclosure.refresh_from_db()
    return disclosure


def read(dossier) -> zipfile.ZipFile:
    with dossier.file.open("rb") as kept:
        return zipfile.ZipFile(io.BytesIO(kept.read()))


def words_of_pdf(content: bytes, tmp_path) -> str:
    path = tmp_path / "paper.pdf"
    path.write_bytes(content)
    run = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True)
    return run.stdout.decode()


class TestChecklist:
    def test_every_paper_waits_for_an_answer(self, case, registrar):
        disclosure = opened(case, registrar)
        assert disclosure.state == Disclosure.State.OPEN
        assert set(disclosure.verdicts.values_list("verdict", flat=True)) == {""}
        assert disclosure.verdicts.count() == case.recorded_papers.count()

    def test_nothing_is_made_before_each_has_one(self, case, registrar):
        disclosure = opened(case, registrar)
        with pytest.raises(TransitionRefused, match="Svara för varje handling först"):
            disclosure_actions.finish_review(disclosure, by=registrar)
        with pytest.raises(TransitionRefused):
            keep_dossier(disclosure.pk)
        assert not Dossier.objects.exists()

    def test_the_program_points_at_what_to_look_at(self):
        text = "Anna Berg, 811228-9874, anna@berg.example, 070-174 06 05."
        assert register_reading.findings([text]) == {
            "personal_number": ["811228-9874"],
            "email": ["anna@berg.example"],
            "phone": ["070-174 06 05"],
            "name": ["Anna Berg"],
        }
        assert register_reading.findings(None) == {"unread": []}
        assert register_reading.findings(["En mening utan något."]) == {}

    def test_only_what_has_no_finding_and_no_mark_is_answered_at_once(
        self, case, registrar, ground
    ):
        paper = case.recorded_papers.get(kind="formal_check")
        records.correct_paper(
            paper, secrecy="secret", ground=ground, reason="x", by=registrar
        )
        disclosure = opened(case, registrar)
        disclosure.verdicts.exclude(paper=paper).update(findings={})
        with_finding = disclosure.verdicts.get(paper__kind="opinion")
        PaperVerdict.objects.filter(pk=with_finding.pk).update(
            findings={"name": ["Anna Berg"]}
        )
        disclosure_actions.judge_rest(disclosure, by=registrar)
        left = disclosure.verdicts.filter(verdict="").values_list(
            "paper__kind", flat=True
        )
        assert set(left) == {"formal_check", "opinion"}

    def test_a_refusal_needs_a_ground_and_a_decision(self, case, registrar, ground):
        disclosure = opened(case, registrar)
        row = disclosure.verdicts.first()
        with pytest.raises(TransitionRefused):
            disclosure_actions.judge_paper(row, verdict=Verdict.WITHHELD, by=registrar)
        with pytest.raises(TransitionRefused, match="maskade"):
            disclosure_actions.judge_paper(
                row, verdict=Verdict.MASKED, ground=ground, by=registrar
            )
        for each in disclosure.verdicts.select_related("disclosure"):
            disclosure_actions.judge_paper(
                each, verdict=Verdict.WITHHELD, ground=ground, by=registrar
            )
        with pytest.raises(TransitionRefused, match="beslutet"):
            disclosure_actions.finish_review(disclosure, refusal=" ", by=registrar)
        text = disclosure_actions.usual_refusal(disclosure)
        assert "kammarrätten" in text
        assert "OSL 26:1" in text

    def test_no_answer_changes_after_the_review(self, case, registrar, ground):
        disclosure = answered(case, registrar, ground)
        row = disclosure.verdicts.first()
        with pytest.raises(TransitionRefused):
            disclosure_actions.judge_paper(row, verdict=Verdict.PUBLIC, by=registrar)
        with pytest.raises(IntegrityError), transaction.atomic():
            PaperVerdict.objects.filter(pk=row.pk).update(note="x")


@pytest.fixture
def dossier(case, registrar, ground):
    return keep_dossier(answered(case, registrar, ground).pk)


class TestDossier:
    def test_the_manifest_tells_of_every_file(self, dossier):
        archive = read(dossier)
        manifest = json.loads(archive.read("manifest.json"))
        names = set(archive.namelist()) - {"manifest.json"}
        assert {row["path"] for row in manifest["files"]} == names
        for row in manifest["files"]:
            content = archive.read(row["path"])
            assert row["sha256"] == hashlib.sha256(content).hexdigest(), row["path"]
            assert row["size"] == len(content)
        assert dossier.files == len(names)

    def test_its_name_says_number_and_day(self, dossier, case):
        number = case.registry_number.replace(" ", "-").replace("/", "-")
        assert dossier.name == f"utlamnande-{number}-{clock.today()}.zip"

    def test_the_papers_are_pdf_a_that_can_be_read(self, dossier, tmp_path):
        archive = read(dossier)
        pdfs = [name for name in archive.namelist() if name.endswith(".pdf")]
        assert "00-arende.pdf" in pdfs
        assert len([name for name in pdfs if name.startswith("handlingar/")]) == 2
        for name in pdfs:
            content = archive.read(name)
            with pikepdf.open(io.BytesIO(content)) as pdf, pdf.open_metadata() as about:
                marks = about["pdfaid:part"], about["pdfaid:conformance"]
            assert marks == ("3", "A"), name
            assert words_of_pdf(content, tmp_path).strip(), name

    def test_what_is_withheld_is_named_with_its_ground(self, dossier, case):
        manifest = json.loads(read(dossier).read("manifest.json"))
        assert [(row["kind"], row["ground"]) for row in manifest["withheld"]] == [
            ("Begäran om yttrande", "OSL 26:1"),
            ("Yttrande", "OSL 26:1"),
        ]
        refusal = read(dossier).read("00-beslut-om-utlamnande.pdf")
        assert refusal.startswith(b"%PDF-")

    def test_what_is_withheld_or_masked_is_nowhere_in_it(self, dossier, tmp_path):
        """Not as a file, not in the data, not in the log, not in the PDFs."""
        archive = read(dossier)
        for name in archive.namelist():
            content = archive.read(name)
            text = content.decode("utf-8", "replace")
            if name.endswith(".pdf"):
                text = words_of_pdf(content, tmp_path)
            for secret in (WITHHELD, "Blåklocka", MASKED, "Tistel", "En granne"):
                assert secret not in text, (name, secret)
        log = archive.read("logg.csv").decode()
        assert "yttrande" in log.lower()  # that it was asked for is no secret
        masked = [name for name in archive.namelist() if "maskad" in name]
        assert [archive.read(name) for name in masked] == [b"Maskerat brev"]

    def test_the_data_are_those_of_the_public_papers(self, dossier):
        case = json.loads(read(dossier).read("data/arende.json"))
        assert [paper["kind"] for paper in case["papers"]] == [
            "application",
            "formal_check",
        ]
        assert case["papers"][0]["contents"]["title"]

    def test_it_is_made_once(self, dossier):
        again = keep_dossier(dossier.disclosure_id)
        assert again.pk == dossier.pk
        assert Dossier.objects.count() == 1

    def test_it_is_never_changed(self, dossier):
        with pytest.raises(Exception, match="Cannot update"), transaction.atomic():
            Dossier.objects.filter(pk=dossier.pk).update(size=1)

    def test_it_can_be_checked(self, dossier, tmp_path, capsys):
        with dossier.file.open("rb") as kept:
            assert checking.problems_of(kept) == []
            whole = kept.read() if kept.seek(0) == 0 else b""
        path = tmp_path / "akt.zip"
        path.write_bytes(whole)
        call_command("verify_dossier", path)
        changed = tmp_path / "changed.zip"
        with zipfile.ZipFile(path) as old, zipfile.ZipFile(changed, "w") as new:
            for name in old.namelist():
                content = b"x" if name == "logg.csv" else old.read(name)
                if name != "00-arende.pdf":
                    new.writestr(name, content)
            new.writestr("extra.txt", "x")
        with pytest.raises(CommandError) as refused:
            call_command("verify_dossier", changed)
        assert len(str(refused.value).splitlines()) == 3

    def test_a_file_changed_before_it_was_made_is_told_of(
        self, case, registrar, ground
    ):
        letter = case.recorded_papers.get(kind="by_hand")
        with open(letter.file.path, "ab") as kept:
            kept.write(b"!")
        disclosure = opened(case, registrar, extent="complete")
        with keep_dossier(disclosure.pk).file.open("rb") as made:
            (problem,) = checking.problems_of(made)
        assert "brev.txt är inte den fil som bevarades" in problem

    def test_a_broken_file_is_said_to_be_one(self):
        assert len(checking.problems_of(io.BytesIO(b"not a zip"))) == 1


class TestComplete:
    def test_everything_is_in_it(self, case, registrar, ground):
        paper = case.recorded_papers.get(kind="opinion")
        records.correct_paper(
            paper, secrecy="secret", ground=ground, reason="x", by=registrar
        )
        disclosure = opened(case, registrar, extent="complete")
        archive = read(keep_dossier(disclosure.pk))
        data = archive.read("data/arende.json").decode()
        log = archive.read("logg.csv").decode()
        assert WITHHELD in data
        assert "secrecy: public → secret" in log
        manifest = json.loads(archive.read("manifest.json"))
        marks = {row["name"]: row["mark"] for row in manifest["files"] if row["paper"]}
        assert marks["Yttrande"] == "secret"
        assert manifest["withheld"] == []

    def test_scores_are_in_it_when_the_case_is_decided(
        self, call, applicant, coordinator, assessors
    ):
        granted = factories.granted(call, applicant, coordinator, assessors)
        disclosure = opened(granted, coordinator, extent="complete")
        archive = read(keep_dossier(disclosure.pk))
        assert "Därför att" in archive.read("data/bedomningar.csv").decode()
        assert "500000" in archive.read("data/belopp.csv").decode()


class TestPages:
    def url(self, name, disclosure, *args):
        return reverse(f"applications:{name}", args=[disclosure.pk, *args])

    def test_the_whole_way(
        self, client, case, registrar, ground, django_capture_on_commit_callbacks
    ):
        client.force_login(registrar)
        new = reverse("applications:disclosure_new", args=[case.pk])
        sent = {
            "extent": "request",
            "asked_for": "Allt",
            "asked_on": str(clock.today()),
        }
        client.post(new, sent)
        disclosure = Disclosure.objects.get()
        for row in disclosure.verdicts.select_related("paper"):
            page = client.get(self.url("verdict", disclosure, row.paper.number))
            assert page.status_code == 200
            answer = {"verdict": "public"}
            if row.paper.kind == "opinion":
                answer = {"verdict": "withheld", "ground": ground.pk}
            client.post(self.url("verdict", disclosure, row.paper.number), answer)
        finish = self.url("review_finish", disclosure)
        text = client.get(finish).context["form"]["refusal"].value()
        with django_capture_on_commit_callbacks(execute=True):
            client.post(finish, {"refusal": text})
        response = client.get(self.url("dossier", disclosure))
        whole = b"".join(response.streaming_content)
        dossier = Dossier.objects.get()
        assert hashlib.sha256(whole).hexdigest() == dossier.sha256
        events = AuditEvent.objects.about(disclosure).filter(verb="downloaded")
        assert [event.version_hash for event in events] == [dossier.sha256]
        client.post(
            self.url("disclosure_hand_out", disclosure), {"on": str(clock.today())}
        )
        disclosure.refresh_from_db()
        assert disclosure.sent_on == clock.today()
        check = client.get(self.url("dossier_check", disclosure))
        assert check.context["problems"] == []
        assert_sent_only_whole(client, self.url("dossier", disclosure), dossier.file)

    def test_masked_without_a_file_keeps_what_was_typed(
        self, client, case, registrar, ground
    ):
        disclosure = opened(case, registrar)
        client.force_login(registrar)
        url = self.url("verdict", disclosure, 1)
        page = client.post(
            url, {"verdict": "masked", "ground": ground.pk, "note": "Bilaga 2"}
        )
        assert page.status_code == 200
        assert page.context["form"]["note"].value() == "Bilaga 2"
        assert disclosure.verdicts.get(paper__number=1).verdict == ""

    def test_who_is_barred_gets_nothing(self, client, case, fund, dossier):
        disclosure = dossier.disclosure
        barred = factories.make_role(fund, "registrar", "Jävig")
        declare_conflict(case.project, ground="j4", by=barred)
        client.force_login(barred)
        for name in ("disclosure", "dossier", "dossier_check", "disclosure_progress"):
            assert client.get(self.url(name, disclosure)).status_code == 403, name
        for name in ("disclosures", "disclosure_new"):
            url = reverse(f"applications:{name}", args=[case.pk])
            assert client.get(url).status_code == 403, name
        assert not AuditEvent.objects.filter(verb="downloaded").exists()

    @pytest.mark.parametrize(
        ("who", "status"), [("finance", 404), ("applicant", 404), ("stranger", 404)]
    )
    def test_others_know_nothing_of_it(self, client, dossier, who, status, request):
        disclosure = dossier.disclosure
        client.force_login(request.getfixturevalue(who))
        for name in ("disclosure", "dossier"):
            assert client.get(self.url(name, disclosure)).status_code == status

    def test_an_auditor_takes_out_everything_and_answers_no_request(
        self, client, case, auditor, registrar
    ):
        client.force_login(auditor)
        new = reverse("applications:disclosure_new", args=[case.pk])
        sent = {"asked_for": "Granskning", "asked_on": str(clock.today())}
        client.post(new, sent | {"extent": "request"})
        assert not Disclosure.objects.exists()
        client.post(new, sent | {"extent": "complete"})
        disclosure = Disclosure.objects.get()
        keep_dossier(disclosure.pk)
        response = client.get(self.url("dossier", disclosure))
        assert b"".join(response.streaming_content).startswith(b"PK")
        request = opened(case, registrar)
        assert client.get(self.url("verdict", request, 1)).status_code == 403


@pytest.mark.django_db(transaction=True)
def test_two_makers_at_once_make_one(transactional_db):
    fund = factories.make_fund()
    registrar = factories.make_role(fund, "registrar")
    call = factories.make_call(fund)
    case = factories.submitted(call, factories.make_user())
    casework.register_application(case, by=registrar)
    record_papers(case.pk)
    disclosure = opened(case, registrar)
    disclosure_actions.judge_paper(
        disclosure.verdicts.get(), verdict=Verdict.PUBLIC, by=registrar
    )
    Disclosure.objects.filter(pk=disclosure.pk).update(
        state="reviewed", reviewed_at=clock.now(), reviewed_by=registrar
    )
    made: list[int] = []
    start = threading.Barrier(2)

    def make():
        try:
            start.wait(10)
            made.append(keep_dossier(disclosure.pk).pk)
        finally:
            connection.close()

    threads = [threading.Thread(target=make) for _maker in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(made) == 2
    assert Dossier.objects.count() == 1
    assert set(made) == {Dossier.objects.get().pk}
