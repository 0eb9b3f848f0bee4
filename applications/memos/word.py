"""A memo as a Word file: real headings and tables, Swedish, with its properties."""

from decimal import Decimal
from io import BytesIO
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from core.files.late import docx
from core.files.word import repeat_heading
from core.numbers import written


def word_of(content: dict[str, Any]) -> bytes:
    """The file; `content` comes from memo_content.read."""
    with translation.override("sv"):
        document = docx.Document()
        _speak_swedish(document)
        _describe(document, content)
        _head(document, content)
        for section in content["sections"]:
            document.add_heading(section["title"], level=2)
            _blocks(document, section["blocks"])
            if section["table"]:
                _table(document, section["table"])
        file = BytesIO()
        document.save(file)
    return file.getvalue()


def _speak_swedish(document) -> None:
    fonts = document.styles["Normal"].element.get_or_add_rPr()
    for found in fonts.findall(docx.oxml.ns.qn("w:lang")):
        fonts.remove(found)
    language = docx.oxml.OxmlElement("w:lang")
    for name in ("w:val", "w:eastAsia", "w:bidi"):
        language.set(docx.oxml.ns.qn(name), "sv-SE")
    fonts.append(language)
    for found in document.styles.element.iter(docx.oxml.ns.qn("w:lang")):
        found.set(docx.oxml.ns.qn("w:val"), "sv-SE")


def _describe(document, content) -> None:
    """The properties of the file, which searches and screen readers use."""
    about = document.core_properties
    about.title = f"{_('Memo')}: {content['title']}"
    about.author = content["author"]
    about.subject = content["registry_number"]
    about.language = "sv-SE"
    about.keywords = content["fund"]
    about.comments = ""


def _head(document, content) -> None:
    document.add_paragraph(f"{content['municipality']}\n{content['fund']}")
    document.add_heading(content["title"], level=1)
    facts = [
        (_("Memo"), _draft_or_number(content)),
        (_("Registry number"), content["registry_number"]),
        (_("Day"), content["day"]),
        (pgettext("memo", "Written by"), content["author"]),
    ]
    for label, value in facts:
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.space_after = 0
        paragraph.add_run(f"{label}: ").bold = True
        paragraph.add_run(value)


def _draft_or_number(content) -> str:
    number = _("number %(number)s") % {"number": content["number"]}
    if content["is_draft"]:
        return f"{number}, {_('draft')}"
    return number


def _blocks(document, blocks) -> None:
    for block in blocks:
        if block["kind"] == "list":
            for line in block["lines"]:
                document.add_paragraph(line, style="List Bullet")
        else:
            document.add_paragraph("\n".join(block["lines"]))


def _table(document, content) -> None:
    document.add_paragraph(content["caption"], style="Caption")
    rows = [content["columns"], *content["rows"], content["sums"]]
    table = document.add_table(rows=len(rows), cols=len(content["columns"]))
    table.style = "Table Grid"
    repeat_heading(table.rows[0])
    for row, cells in zip(table.rows, rows, strict=True):
        is_heading = cells is rows[0] or cells is rows[-1]
        for number, (cell, value) in enumerate(zip(row.cells, cells, strict=True)):
            paragraph = cell.paragraphs[0]
            paragraph.add_run(
                _figure(value, number, cells is rows[0])
            ).bold = is_heading
            if number:
                paragraph.alignment = docx.enum.text.WD_ALIGN_PARAGRAPH.RIGHT


def _figure(value: Any, number: int, is_heading: bool) -> str:
    if number == 0 or is_heading:
        return str(value)
    return "–" if value is None else written(Decimal(str(value)), 0)
