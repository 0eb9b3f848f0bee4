"""A file is kept for what it contains, whatever it is called."""

import hashlib
import io
import time
import zipfile
import zlib
from contextlib import suppress
from zipfile import ZIP_DEFLATED

import pikepdf
import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from openpyxl import Workbook

from core.files import uploads

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MACROS = "makron"
OBJECT = "som ett program öppnar"
FETCHES = "hämtar något utifrån"
TOO_LARGE = "för stor"
RELATION = (
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.'
    'openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://'
    'schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" '
    'Target="{target}" TargetMode="{mode}"/></Relationships>'
)


def file(name: str, content: bytes) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def zipped(ending: str, **members: bytes | str) -> bytes:
    """A document with its own part and these."""
    own = {uploads.MEMBER[ending]: "<x/>"}
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", ZIP_DEFLATED) as archive:
        for name, content in (own | members).items():
            archive.writestr(name, content)
    return written.getvalue()


def docx(**members) -> bytes:
    return zipped(".docx", **members)


def relation(kind: str, target: str = "http://x.se/mall.dotm", mode="External") -> str:
    return RELATION.format(kind=kind, target=target, mode=mode)


def refusal(name: str, content: bytes) -> str:
    with pytest.raises(ValidationError) as refused:
        uploads.check(file(name, content))
    return refused.value.messages[0]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.pdf", b"%PDF-1.7"),
        ("A.PDF", b"%PDF-1.7"),
        ("a.png", b"\x89PNG\r\n\x1a\n"),
        ("a.jpeg", b"\xff\xd8\xff"),
        ("a.txt", "å".encode()),
        ("a.csv", "å".encode("utf-16")),
        ("a.docx", docx()),
        ("a.odt", zipped(".odt")),
        (
            "a.docx",
            docx(
                **{
                    "word/_rels/document.xml.rels": relation("hyperlink"),
                    "_rels/.rels": relation("officeDocument", "x.xml", "Internal"),
                }
            ),
        ),
        (
            "a.xlsx",
            zipped(
                ".xlsx",
                **{
                    "xl/externalLinks/_rels/a.xml.rels": relation(
                        "externalLinkPath", "annan.xlsx"
                    )
                },
            ),
        ),
    ],
)
def test_what_is_kept(name, content):
    found = uploads.check(file(name, content))
    assert found.name == name
    assert found.size == len(content)
    assert found.sha256 == hashlib.sha256(content).hexdigest()


def test_a_workbook_that_a_program_has_written_is_kept():
    written = io.BytesIO()
    Workbook().save(written)
    assert uploads.check(file("a.xlsx", written.getvalue())).size


@pytest.mark.parametrize(
    ("member", "content"),
    [
        ("word/vbaProject.bin", b"x"),
        ("WORD/VBAPROJECT.BIN", b"x"),
        ("word\\vbaProject.bin", b"x"),
        ("word/vbaData.xml", b"x"),
        ("word/activeX/activeX1.xml", b"x"),
        ("xl/macrosheets/sheet1.xml", b"x"),  # Excel 4
        ("xl/dialogsheets/sheet1.xml", b"x"),
        # Called something else, and told by what says what the parts are.
        (
            "[Content_Types].xml",
            (
                b'<Override PartName="/word/a.xml" ContentType="application/vnd.ms-office.'
                b'vbaProject"/>'
            ),
        ),
        (
            "[content_types].XML",
            '<x ContentType="application/vnd.ms-excel.macrosheet+xml"/>'.encode(
                "utf-16"
            ),
        ),
        (
            "[Content_Types].xml",
            b'<x ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
        ),
        (  # A letter written as its number is the same letter to a program.
            "[Content_Types].xml",
            b'<x ContentType="application/vnd.ms-excel.m&#97;crosheet+xml"/>',
        ),
        (
            "xl/_rels/workbook.xml.rels",
            relation("xlMacrosheet", "worksheets/a.xml", ""),
        ),
        ("word/_rels/document.xml.rels", relation("vbaProject", "media/a.png", "")),
        ("word/_rels/document.xml.rels", relation("control", "a.xml", "Internal")),
    ],
)
@pytest.mark.parametrize("ending", [".docx", ".xlsx"])
def test_macros_are_refused_under_any_name(ending, member, content):
    assert MACROS in refusal(f"a{ending}", zipped(ending, **{member: content}))


@pytest.mark.parametrize(
    "member", ["Basic/Standard/Module1.xml", "Scripts/python/a.py"]
)
def test_macros_of_an_open_document_are_refused(member):
    assert MACROS in refusal("a.odt", zipped(".odt", **{member: b"x"}))


@pytest.mark.parametrize(
    ("member", "content"),
    [
        ("word/embeddings/oleObject1.bin", b"x"),
        ("word/media/bild.png", OLE + b"x"),
        ("word/embeddings/a.docx", b"MZ\x90"),
        ("a", b"\x7fELF"),
        ("[Content_Types].xml", b'<x ContentType="application/vnd.OLEObject"/>'),
        ("word/_rels/document.xml.rels", relation("oleObject", "media/a.emf", "")),
        # A document in a document in a document.
        ("word/embeddings/a.docx", docx(b=docx())),
    ],
)
def test_what_another_program_opens_is_refused(member, content):
    assert OBJECT in refusal("a.docx", docx(**{member: content}))


def test_the_workbook_of_a_chart_may_lie_in_a_document():
    inside = zipped(".xlsx", **{"xl/worksheets/sheet1.xml": "<x/>"})
    content = docx(**{"word/embeddings/chart1.xlsx": inside})
    assert uploads.check(file("a.docx", content)).size


@pytest.mark.parametrize("name", ["word/embeddings/chart1.xlsx", "word/media/b.png"])
def test_a_workbook_with_macros_is_found_inside_a_document(name):
    inside = zipped(".xlsx", **{"xl/vbaProject.bin": b"x"})
    assert MACROS in refusal("a.docx", docx(**{name: inside}))


def test_no_more_than_a_few_documents_lie_in_one():
    many = {f"word/embeddings/{n}.docx": docx() for n in range(uploads.MOST_INSIDE + 1)}
    assert OBJECT in refusal("a.docx", docx(**many))


@pytest.mark.parametrize("kind", ["attachedTemplate", "oleObject", "frame", "image"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_what_is_fetched_from_elsewhere_is_refused(kind, encoding):
    member = {"word/_rels/settings.xml.RELS": relation(kind).encode(encoding)}
    assert FETCHES in refusal("a.docx", docx(**member))


@pytest.mark.parametrize(
    "relations", [b"<!DOCTYPE x [<!ENTITY a 'a'>]><x/>", b"<x", b"", b"\xff\xfe\x00<"]
)
def test_relations_that_cannot_be_read_are_no_document(relations):
    said = refusal("a.docx", docx(**{"_rels/.rels": relations}))
    assert "inte DOCX" in said


def test_an_old_or_locked_document_is_no_new_one():
    assert "inte DOCX" in refusal("a.docx", OLE + b"x" * 100)


def test_bombs_are_refused_before_they_are_unpacked():
    assert TOO_LARGE in refusal("a.docx", docx(a=b"\0" * (11 * 1024 * 1024)))
    many = {f"m{number}": b"" for number in range(5001)}
    assert TOO_LARGE in refusal("a.docx", docx(**many))
    relations = {"_rels/.rels": b" " * (5 * 1024 * 1024)}
    assert TOO_LARGE in refusal("a.docx", docx(**relations))


def test_a_broken_archive_is_no_document():
    whole = docx(a=bytes(range(256)) * 9)
    assert "inte DOCX" in refusal("a.docx", whole[:-40])
    place = whole.index(b"a", whole.index(b"PK", 10)) + 5
    assert "inte DOCX" in refusal(
        "a.docx", whole[:place] + b"\xff" * 30 + whole[place + 30 :]
    )


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("rapport\u202efdp.exe.pdf", "rapportfdp.exe.pdf"),
        ("a\x00b\r\n.pdf", "ab.pdf"),
        ("..\\..\\hemligt/a.pdf", "a.pdf"),
        ("a\u200b\u2066.pdf", "a.pdf"),
        ("Bilaga a\u030a.pdf", "Bilaga å.pdf"),
        ("x" * 300 + ".pdf", "x" * 116 + ".pdf"),
    ],
)
def test_a_name_is_what_one_sees(sent, kept):
    assert uploads.clean_name(sent) == kept


def test_the_ending_is_that_of_the_name_that_one_sees():
    assert "exe" in refusal("a.\u202eexe", b"%PDF-")


# --- What a PDF does ----------------------------------------------------------------------


def pdf_with(action: dict | None, *, is_packed: bool, is_locked: bool = False) -> bytes:
    """A page that does this when it is opened; its objects as they are, or packed."""
    page = pikepdf.new()
    page.add_blank_page()
    page.Root.Kept = page.make_indirect(pikepdf.Dictionary(A=1))
    if action:
        page.Root.OpenAction = page.make_indirect(pikepdf.Dictionary(action))
    written, streams = io.BytesIO(), pikepdf.ObjectStreamMode
    page.save(
        written,
        object_stream_mode=streams.generate if is_packed else streams.disable,
        encryption=pikepdf.Encryption(owner="a", user="b") if is_locked else False,
    )
    return written.getvalue()


SCRIPT = {"/S": pikepdf.Name.JavaScript, "/JS": "app.alert(1)"}
STARTS = {"/S": pikepdf.Name.Launch, "/F": "calc.exe"}
GOES = {"/S": pikepdf.Name.URI, "/URI": "https://ekkoping.se/JavaScript"}


@pytest.mark.parametrize("is_packed", [True, False])
def test_a_pdf_that_runs_something_is_refused(is_packed):
    for action in (SCRIPT, STARTS):
        said = refusal("a.pdf", pdf_with(action, is_packed=is_packed))
        assert "kör ett program" in said
    for action in (GOES, None):
        assert uploads.check(file("a.pdf", pdf_with(action, is_packed=is_packed))).size


@pytest.mark.parametrize(
    "content",
    [
        b"/S /J#61vaScript /JS (x)",
        b"/S/#4Caunch>>",
        b"/AcroForm << /XFA [(x) 1 0 R] >>",
        b"stream\r\n" + zlib.compress(b"1 0 2 30 <</S/JavaScript>>") + b"x",
    ],
)
def test_however_it_is_written(content):
    assert "kör ett program" in refusal("a.pdf", b"%PDF-1.7\n" + content)


def test_a_pdf_that_nobody_can_look_into_is_refused():
    said = refusal("a.pdf", pdf_with(SCRIPT, is_packed=True, is_locked=True))
    assert "låst" in said


@pytest.mark.parametrize(
    "content",
    [
        b"stream\n" * 2_000_000,
        b"stream\n" + zlib.compress(b"1 0 " + b" " * 60_000_000),
        b"/S/JavaScrip " * 1_500_000,
    ],
)
def test_looking_into_a_pdf_takes_no_time(content):
    began = time.process_time()
    with suppress(ValidationError):
        uploads.check(file("a.pdf", b"%PDF-1.7\n" + content))
    assert time.process_time() - began < 3
