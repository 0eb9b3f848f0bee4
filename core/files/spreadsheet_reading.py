"""How is a spreadsheet that somebody sends read carefully?

The file is data from outside: it is small, holds no bomb and no document type of its own,
and each cell is judged by itself. What cannot be read is told with its place.
"""

import json
import math
import re
import signal
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import IO, Any

from django.core.exceptions import ValidationError
from django.utils import translation
from django.utils.translation import gettext as _

from core import scanning
from core.files.late import openpyxl
from core.forms.fields import YEARS, MoneyField
from core.forms.personal_number import contains_personal_number

MOST_BYTES = 2 * 1024 * 1024
MOST_UNPACKED = 10 * 1024 * 1024
MOST_SHEETS, MOST_ROWS, MOST_COLUMNS = 5, 400, 40
# What takes time is the number of things in it: 14 KB of styles kept the library busy for
# 44 seconds. A table has its things in the sheet and in its words, and few beside.
MOST_THINGS, MOST_BESIDE = 200_000, 20_000
# Of the processor, for what counts little and takes long all the same (core.scanning.cells).
# The largest table takes one; a busy machine is waited for longer than that.
MOST_SECONDS, WAITED_FOR = 3, 10
PROGRAM = Path(scanning.__file__).with_name("cells.py")
TABLE_PARTS = re.compile(r"/(worksheets/|sharedstrings)", re.IGNORECASE)
HEADING_WITHIN = 20  # rows from the top
LANGUAGES = ("sv", "en")
DASHES = {"-", "–", "—", "−"}
_PARENTHESES = re.compile(r"\((.+)\)")


@dataclass(frozen=True)
class Cell:
    """The number of its row, and what stands in it."""

    row: int | None
    value: Any


class Other(str):
    """What stands in a cell and is neither number nor words: a day, a time."""

    @classmethod
    def told(cls, words: dict[str, str]) -> "Other":
        return cls(words["other"])


Line = tuple[Cell, ...]  # the cells of one row


@dataclass(frozen=True)
class Unread:
    """A place in the file that could not be read, what stood there, and why not."""

    where: str
    text: str
    why: str


def find_table(
    file: IO[bytes], is_heading: Callable[[Line], bool]
) -> tuple[list[Line], list[Line]] | None:
    """The first sheet with a row of headings: its rows from there, and their formulas.

    None when there is no such row. Raises ValidationError for what is no spreadsheet.
    """
    _refuse_dangerous(file)
    for shown, behind in _sheets(file.read()):
        for place, row in enumerate(shown[:HEADING_WITHIN]):
            if is_heading(row):
                return shown[place:], behind[place:]
    return None


def _sheets(content: bytes) -> list[tuple[list[Line], list[Line]]]:
    """The rows of each sheet and their formulas, read by a process with its seconds."""
    most = (MOST_SECONDS, MOST_SHEETS, MOST_ROWS, MOST_COLUMNS)
    try:
        read = subprocess.run(  # noqa: S603 - our own program and numbers
            [sys.executable, "-I", str(PROGRAM), *map(str, most)],
            input=content,
            capture_output=True,
            timeout=MOST_SECONDS * WAITED_FOR,
            check=True,
        )
    except subprocess.TimeoutExpired as problem:
        raise _too_large() from problem
    except subprocess.CalledProcessError as problem:
        if -problem.returncode in (signal.SIGXCPU, signal.SIGKILL):
            raise _too_large() from problem
        # Whatever a broken file makes the library raise.
        raise ValidationError(_("The file cannot be read as Excel.")) from problem
    return [
        (_lines(shown), _lines(behind))
        for shown, behind in json.loads(read.stdout, object_hook=Other.told)
    ]


def _lines(rows: list) -> list[Line]:
    return [tuple(Cell(number, value) for value in row) for number, row in rows]


def _too_large() -> ValidationError:
    return ValidationError(_("The file is too large to be read as a table."))


def _refuse_dangerous(file: IO[bytes]) -> None:
    """Small, no bomb, and nothing in it that tells the reader to fetch or to expand."""
    file.seek(0, 2)
    too_large = _too_large()
    if file.tell() > MOST_BYTES:
        raise too_large
    file.seek(0)
    try:
        with zipfile.ZipFile(file) as archive:
            members = archive.infolist()
            if sum(member.file_size for member in members) > MOST_UNPACKED:
                raise too_large
            things = {
                member.filename: _things(archive.read(member)) for member in members
            }
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError) as problem:
        raise ValidationError(_("The file cannot be read as Excel.")) from problem
    finally:
        file.seek(0)
    beside = [n for part, n in things.items() if not TABLE_PARTS.search(part)]
    if sum(things.values()) > MOST_THINGS or sum(beside) > MOST_BESIDE:
        raise too_large


def _things(text: bytes) -> int:
    """How many things a part names, in whatever letters it is. A document type of its own
    has no business here."""
    text = text.replace(b"\x00", b"")
    if b"<!DOCTYPE" in text.upper():
        raise ValidationError(_("The file cannot be read as Excel."))
    return text.count(b"<")


def bare(value: Any) -> str:
    return str(value).strip().lstrip("'").lower() if value is not None else ""


def both(word: str) -> set[str]:
    """A heading in each language, as it is compared."""
    found = set()
    for language in LANGUAGES:
        with translation.override(language):
            found.add(bare(translation.gettext(word)))
    return found


def keys(choices: Any) -> dict[str, str]:
    """Label in each language, or the key itself → the key."""
    found = {key: key for key in choices.values}
    for language in LANGUAGES:
        with translation.override(language):
            found |= {bare(label): key for key, label in choices.choices}
    return found


def year_in(value: Any) -> int | None:
    """2027 as a number or as text; None for anything else."""
    text = bare(value).removesuffix(".0")
    return (
        int(text) if text.isascii() and text.isdigit() and int(text) in YEARS else None
    )


def row_number(row: Line) -> int | None:
    return next((cell.row for cell in row), None)


def row_name(row: Line) -> str:
    return _("Row %(number)s") % {"number": row_number(row) or "?"}


def plain(value: Any) -> Decimal | str | None:
    """What stands in a cell, as the field for amounts reads it."""
    match value:
        case None:
            return None
        case bool() | Other():
            raise ValidationError(_("It is not an amount."))
        case int():
            return Decimal(value)
        case float():
            return _exact(value)
    text = str(value).strip()
    if text in DASHES:
        return None
    if negative := _PARENTHESES.fullmatch(text):
        return f"-{negative[1]}"
    return text


def _exact(value: float) -> Decimal:
    """The amount that was meant: 0.1 + 0.2 in a formula is 0.30."""
    if not math.isfinite(value):
        raise ValidationError(_("It is not an amount."))
    exact = Decimal(repr(value))
    rounded = round(exact, 2)
    return rounded if abs(exact - rounded) < Decimal("0.00001") else exact


class Reader:
    """Goes through a table cell by cell, and tells what cannot be read."""

    def __init__(self) -> None:
        self.money = MoneyField(required=False)
        self.unread: list[Unread] = []

    def cells(
        self, row: Line, behind: Line, columns: dict[int, Any]
    ) -> Iterator[tuple[str, Any, Any, Any]]:
        """(name of the cell, what its column is, value, formula) of the columns asked for."""
        for place, column in columns.items():
            if place < len(row):
                formula = behind[place].value if place < len(behind) else None
                name = f"{openpyxl.utils.get_column_letter(place + 1)}{row_number(row) or '?'}"
                yield name, column, row[place].value, formula

    def amounts(self, where: str, value: Any, formula: Any) -> Iterator[Decimal | None]:
        """The one amount in a cell, which may be empty; none when it cannot be read."""
        try:
            if value is None and formula is not None:
                raise ValidationError(
                    _(
                        "The formula has not been worked out. Save the file in Excel first."
                    )
                )
            yield self.money.clean(plain(value))
        except ValidationError as problem:
            self.tell(where, formula if value is None else value, problem.messages[0])

    def tell(self, where: str, value: Any, why: str) -> None:
        """What stood there is shown, unless it may be a personal identity number."""
        text = str(value)[:60]
        shown = "…" if contains_personal_number(text) else text
        self.unread.append(Unread(where, shown, why))
