"""The PDF, opened again: text, tags, language, alternatives, and nothing too much."""

import csv
import hashlib
import io
import json
import re
from datetime import date
from decimal import Decimal

import pikepdf
import pypdf
import pytest

from evaluation.models import Report
from evaluation.reports import building, papers
from projects.models import Indicator, Measurement
from tests import factories
from tests.evaluation import skolfam
from tests.evaluation.skolfam import make_report, make_skolfam


def made(report: Report) -> bytes:
    building.build(report.pk)
    report.refresh_from_db()
    assert report.state == Report.State.READY
    with report.paper.file.open("rb") as file:
        return file.read()


def text_of(pdf: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.fixture
def report():
    return make_report(make_skolfam(), verdict="continue", summary="Det sitter.")


def test_the_text_has_the_figures_and_the_words(report):
    text = text_of(made(report))
    for words in (
        "Skolfam Ekköping",
        "Det viktigaste",
        "har lett till en förändring på −13 dygn",
        "3,7 → 3,9",
        "5 321 430",
        "Långa utlåtanden lästes inte",
        "En sida per barn är rutin",
        "Enhetschefen i Södra",
        report.snapshot_sha256,
    ):
        assert words.replace("\u00a0", " ") in text.replace("\u00a0", " ")


def test_it_is_tagged_and_says_what_it_is(report):
    with pikepdf.open(io.BytesIO(made(report))) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == "sv"
        assert "/StructTreeRoot" in pdf.Root
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        with pdf.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
            assert metadata["pdfaid:part"] == "3"
            assert metadata["pdfaid:conformance"] == "A"
            assert "pdfaExtension" in str(metadata)  # PDF/A is told what PDF/UA is
            title = "Skolfam Ekköping. Lärrapport 2025-09-01 – 2025-12-31"
            assert metadata["dc:title"] == title
        with pdf.open_outline() as outline:
            headings = [item.title for item in outline.root[0].children]
    assert headings[:3] == ["Innehåll", "1 Det viktigaste", "2 Beviskedjan"]
    assert len(headings) == 12


def test_its_data_lie_in_it_and_say_what_was_frozen(report):
    pdf = made(report)
    files = {
        name: content
        for name, (content,) in pypdf.PdfReader(io.BytesIO(pdf)).attachments.items()
    }
    assert list(files) == [
        "larrapport-matt.csv",
        "larrapport-pengar.csv",
        "larrapport.json",
    ]
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        associated = list(opened.Root.AF)
        kinds = [str(one.EF.F.Subtype) for one in associated]
        assert {str(one.AFRelationship) for one in associated} == {"/Data"}
    assert sorted(kinds) == ["/application/json", "/text/csv", "/text/csv"]
    # The very text that the printed fingerprint is of.
    whole = files["larrapport.json"]
    assert hashlib.sha256(whole).hexdigest() == report.snapshot_sha256
    assert json.loads(whole) == report.snapshot
    figures = rows_of(files["larrapport-matt.csv"])
    now = [row for row in figures if row["Dag"] == "2025-12-31"]
    reading = next(
        row
        for row in now
        if (row["Indikator"], row["Grupp"], row["Vad det är"])
        == ("Läsförmåga", "Projektet", "Mätt")
    )
    assert (reading["Värde"], reading["Personer"]) == ("4,5", "24")
    assert reading["Godkänd av"] == "Elin Sandberg"
    money = rows_of(files["larrapport-pengar.csv"])
    assert [row["År"] for row in money] == ["2023", "2024", "2025"]
    assert Decimal(money[0]["Utfall, kronor"].replace(",", ".")) == 1_412_300


def test_it_is_the_same_file_each_time(report):
    """A worker may be lost when the file is made and not yet kept."""
    made(report)
    once, again = (papers.render(papers.context_of(report)) for _time in range(2))
    assert once == again


def rows_of(file: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(file.decode("utf-8-sig")), delimiter=";"))


def structure(pdf) -> list:
    """Every element of the tag tree."""
    found, queue = [], [pdf.Root.StructTreeRoot]
    while queue:
        element = queue.pop()
        kids = element.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                found.append(kid)
                queue.append(kid)
    return found


def test_every_picture_has_words_and_every_table_has_headings(report):
    with pikepdf.open(io.BytesIO(made(report))) as pdf:
        elements = structure(pdf)
        figures = [one for one in elements if one.S == "/Figure"]
        words = [str(one.get("/Alt", "")) for one in figures]
        kinds = {str(one.S) for one in elements}
    assert len(figures) >= 5
    assert all(words)
    assert any("Dygn på HVB" in alt for alt in words)
    assert {"/H1", "/H2", "/Table", "/TH", "/TD", "/Caption", "/L", "/LI"} <= kinds


def test_a_small_group_is_not_in_the_file(report):
    indicator = Indicator.objects.get(name="Dygn på HVB per barn")
    Measurement.objects.filter(indicator=indicator, measured_on=skolfam.END).delete()
    approver = factories.make_user()
    project = report.project
    skolfam.approved(
        indicator, project.leader, approver, "13.13", on=skolfam.END, persons=4
    )
    pdf = made(report)
    assert "13,13" not in text_of(pdf)
    for (content,) in pypdf.PdfReader(io.BytesIO(pdf)).attachments.values():
        assert b"13,13" not in content
        assert b"13.13" not in content
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        alternatives = [str(one.get("/Alt", "")) for one in structure(opened)]
    assert not any("13,13" in words for words in alternatives)
    assert "13.13" not in str(report.snapshot)


def test_an_empty_project_gets_a_dignified_report():
    fund = factories.make_fund(capital=0)
    project = factories.make_project(fund, factories.make_user())
    project.edges.all().delete()
    project.nodes.all().delete()
    pdf = made(make_report(project))
    text = text_of(pdf)
    for words in (
        "Projektet har inte ritat sin beviskedja än.",
        "Ingen effekt mäts än.",
        "Ingen lärdom är skriven i perioden.",
        "Ingen månadspuls är skickad i perioden.",
        "det finns inget att redovisa",
        "Inga risker är inskrivna.",
    ):
        assert words in text
    # What there is nothing of has no chapter.
    assert [name for name in chapters_of(pdf) if name[0].isdigit()] == [
        "1 Det viktigaste",
        "2 Vad rapporten vilar på",
    ]
    assert_no_page_is_empty(pdf)


def test_a_full_report_has_its_chapters_in_their_order(report):
    pdf = made(report)
    numbers = [name.split()[0] for name in chapters_of(pdf) if name[0].isdigit()]
    assert numbers == [str(number) for number in range(1, len(numbers) + 1)]
    assert len(numbers) >= 8
    assert_no_page_is_empty(pdf)


def chapters_of(pdf: bytes) -> list[str]:
    """The bookmarks of the first level and below the title."""

    def flat(items):
        for item in items:
            if isinstance(item, list):
                yield from flat(item)
            else:
                yield item.title

    return list(flat(pypdf.PdfReader(io.BytesIO(pdf)).outline))


def assert_no_page_is_empty(pdf: bytes) -> None:
    """Each has more on it than what stands at its edges."""
    for page in pypdf.PdfReader(io.BytesIO(pdf)).pages:
        assert len(page.extract_text().split()) > 12, page.page_number


def test_long_texts_and_many_rows_fit(report):
    project = report.project
    for number in range(40):
        project.lessons.create(
            observation="Ordet " * 49,
            interpretation="Donaudampfschifffahrtsgesellschaftskapitän" * 7,
            consequence="<script>alert(1)</script> & mer",
            learned_on=date(2025, 11, 1),
            told_by=project.leader,
        )
        Indicator.objects.create(
            node=project.nodes.get(kind="outcome"), name=f"Mått {number}", unit="st"
        )
    pdf = made(report)
    assert "<script>alert(1)</script> & mer" in text_of(pdf)
    # A long word at the end of a line is divided with a hyphen.
    assert re.search("donau\u2010\\s*dampf", text_of(pdf), re.IGNORECASE)
