"""What stands in a paper that somebody should look at before it is handed out?

The program only points: it finds what looks like a personal identity number, an e-mail
address, a telephone number or a name. It misses things, and a person reads the paper.
"""

import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from django.db.models.fields.files import FieldFile
from django.utils.translation import gettext_lazy

from core.files.late import docx, openpyxl
from core.forms.personal_number import CANDIDATE, is_personal_number

SORTS = {
    "marked": gettext_lazy("Marked in the register"),
    "unread": gettext_lazy("The program cannot read the file: read it yourself"),
    "personal_number": gettext_lazy("Personal identity number"),
    "email": gettext_lazy("E-mail address"),
    "phone": gettext_lazy("Telephone number"),
    "name": gettext_lazy("Perhaps a name"),
}
MOST_FINDINGS = 8  # of each sort, for one paper
MOST_BYTES = 20 * 1024 * 1024

EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
PHONE = re.compile(
    r"(?<![\d/-])(?:\+46|0)[ -]?\d{1,3}[ -]?\d{2,3}(?:[ ]?\d{2,3}){1,2}(?!\d)"
)
# Two words or three in a row that begin with a capital: in Swedish mostly a person.
NAME = re.compile(
    r"\b[A-ZÅÄÖÉ][a-zåäöéü]+(?:-[A-ZÅÄÖ][a-zåäöé]+)?(?: [A-ZÅÄÖÉ][a-zåäöéü]+(?:-[A-ZÅÄÖ][a-zåäöé]+)?){1,2}\b"
)


def strings(content: Any) -> Iterator[str]:
    """Every text in a JSON value."""
    if isinstance(content, str):
        yield content
    elif isinstance(content, dict):
        for value in content.values():
            yield from strings(value)
    elif isinstance(content, list):
        for value in content:
            yield from strings(value)


def findings(texts: Iterable[str] | None) -> dict[str, list[str]]:
    """What was found, by sort; {"unread": []} for a file that the program cannot read."""
    if texts is None:
        return {"unread": []}
    text = "\n".join(texts)
    found = {
        "personal_number": [
            each[0] for each in CANDIDATE.finditer(text) if is_personal_number(each)
        ],
        "email": EMAIL.findall(text),
        "phone": [each.strip() for each in PHONE.findall(text)],
        "name": NAME.findall(text),
    }
    return {
        sort: list(dict.fromkeys(rows))[:MOST_FINDINGS]
        for sort, rows in found.items()
        if rows
    }


def in_words(found: Mapping[str, list[str]]) -> list[dict[str, Any]]:
    """The findings for a page: what sort, how many, and which."""
    return [
        {"label": SORTS[sort], "count": len(rows), "values": rows}
        for sort, rows in found.items()
    ]


def texts_of_file(file: FieldFile) -> list[str] | None:
    """The texts of a text, Word or Excel file; None for what cannot be read here."""
    name = str(file.name).lower()
    try:
        if file.size > MOST_BYTES:
            return None
        with file.open("rb") as opened:
            if name.endswith((".txt", ".csv")):
                return [_decoded(opened.read())]
            if name.endswith(".docx"):
                return _of_word(opened)
            if name.endswith(".xlsx"):
                return _of_excel(opened)
    except (OSError, ValueError, KeyError, zipfile.BadZipFile):
        return None
    return None


def _decoded(raw: bytes) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _of_word(file) -> list[str]:
    word = docx.Document(file)
    cells = [
        cell.text for table in word.tables for row in table.rows for cell in row.cells
    ]
    return [*(paragraph.text for paragraph in word.paragraphs), *cells]


def _of_excel(file) -> list[str]:
    book = openpyxl.load_workbook(file, read_only=True, data_only=True)
    return [
        str(value)
        for sheet in book.worksheets
        for row in sheet.iter_rows(values_only=True)
        for value in row
        if value is not None
    ]
