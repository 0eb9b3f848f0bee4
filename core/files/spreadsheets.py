"""How does a table leave the program, so that a spreadsheet reads it right and safely?

The conventions are those of Swedish Excel. Amounts stay numbers and days stay days; text
that a spreadsheet could take for a formula gets a ' before it.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from tempfile import TemporaryFile
from typing import IO, Any

import xlsxwriter
from django.http import FileResponse, Http404, StreamingHttpResponse
from django.utils.functional import Promise
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from core import clock, days
from core.pages.figures import Figure

Cell = str | Promise | Decimal | int | float | bool | date | datetime | None
Row = Sequence[Cell]

BOM = "\ufeff"
CHUNK = 32_000  # characters sent at a time
LONGEST_TEXT = 32_767  # what one cell of a spreadsheet holds
WIDEST = 60  # characters, of a column
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_RISKY = tuple("=+-@\t\r\n")
_NOT_IN_TITLE = re.compile(r"[\[\]:*?/\\]")


@dataclass(frozen=True)
class Sheet:
    """One table: what it is called, its headings, its rows and its sums.

    `rows` may be an iterator and is read once; `totals` are bold rows below them.
    """

    title: str
    columns: Sequence[str | Promise]
    rows: Iterable[Row]
    totals: Sequence[Row] = ()


def neutral(text: str) -> str:
    """Text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_RISKY) else text


def table_response(
    form: str, name: str, sheet: Sheet, *more: Sheet, **about: Any
) -> FileResponse | StreamingHttpResponse:
    """`sheet` as `name`.csv; as `name`.xlsx with `more` sheets, `about` them what
    `xlsx_response` asks. Raises Http404 for another form."""
    if form == "csv":
        return csv_response(name, sheet.columns, sheet.rows)
    if form != "xlsx":
        raise Http404
    return xlsx_response(name, [sheet, *more], **about)


# --- CSV ------------------------------------------------------------------------------


def csv_response(
    name: str, columns: Sequence[str | Promise], rows: Iterable[Row]
) -> StreamingHttpResponse:
    """`rows` as `name`.csv, sent while they are read: UTF-8 with BOM, ";" and "1234,50"."""
    return StreamingHttpResponse(
        csv_chunks([columns], rows),
        content_type="text/csv; charset=utf-8",
        headers=_as_file(f"{name}.csv"),
    )


def csv_chunks(headings: Iterable[Row], rows: Iterable[Row]) -> Iterator[str]:
    """The text of the file, a few kilobytes at a time."""
    lines = _Lines()
    writer = csv.writer(lines, delimiter=";", lineterminator="\r\n")
    lines.write(BOM)
    for table in (headings, rows):
        for row in table:
            writer.writerow([_written(cell) for cell in row])
            if lines.size > CHUNK:
                yield lines.take()
    yield lines.take()


class _Lines:
    """What has been written and not yet sent."""

    def __init__(self):
        self.parts, self.size = [], 0

    def write(self, text: str) -> None:
        self.parts.append(text)
        self.size += len(text)

    def take(self) -> str:
        text = "".join(self.parts)
        self.parts, self.size = [], 0
        return text


def _written(cell: Cell) -> str:
    """A cell of a CSV file: "1234,50", "2026-03-04", nothing for what is missing."""
    match cell:
        case None:
            return ""
        case bool():
            return _yes_or_no(cell)
        case Decimal() | int() | float():
            return _plain_number(cell)
        case datetime():
            return f"{days.local(cell):%Y-%m-%d %H:%M}"
        case date():
            return cell.isoformat()
    return neutral(str(cell))


def _plain_number(number: Decimal | float) -> str:
    exact = number if isinstance(number, Decimal) else Decimal(str(number))
    return f"{exact:f}".replace(".", ",")


def _yes_or_no(value: bool) -> str:
    return _("Yes") if value else _("No")


# --- XLSX -----------------------------------------------------------------------------


def xlsx_response(
    name: str,
    sheets: Iterable[Sheet],
    *,
    source: str,
    by,
    filters: Iterable[tuple[str | Promise, Cell]] = (),
    figures: Sequence[Figure] = (),
) -> FileResponse:
    """The tables as `name`.xlsx, and last a sheet that says what the file holds.

    `source` says where the figures come from, `filters` what was chosen (label, value),
    `by` is the person who takes the file out, `figures` the official ones that it holds.
    """
    file = TemporaryFile()  # noqa: SIM115 - the response closes it when it is sent
    write_xlsx(file, sheets, source=source, by=by, filters=filters, figures=figures)
    file.seek(0)
    return FileResponse(
        file, content_type=XLSX, as_attachment=True, filename=f"{name}.xlsx"
    )


def write_xlsx(
    file: IO[bytes],
    sheets: Iterable[Sheet],
    *,
    source: str,
    by,
    filters: Iterable[tuple[str | Promise, Cell]] = (),
    figures: Sequence[Figure] = (),
) -> None:
    """Write the workbook row by row, in constant memory."""
    with xlsxwriter.Workbook(file, {"constant_memory": True}) as book:
        styles = _Styles(book)
        taken: list[str] = []
        counts = [
            (sheet.title, _write_sheet(book, sheet, styles, taken)) for sheet in sheets
        ]
        if figures:
            _write_sheet(book, _sheet_of(figures), styles, taken)
        about: list[Row] = [
            (_("Source"), source),
            (_("Taken out"), clock.now()),
            (_("Taken out by"), f"{by.name} <{by.email}>"),
            *filters,
            *((_("Rows in “%(sheet)s”") % {"sheet": title}, n) for title, n in counts),
        ]
        readme = Sheet(_("Read me"), [_("What"), _("Value")], about)
        _write_sheet(book, readme, styles, taken)


def _sheet_of(figures: Sequence[Figure]) -> Sheet:
    """The official figures of the file, as the tag `figure` writes them on pages."""
    heads = [
        *(_("Figure"), _("Value"), _("Unit"), _("Day"), _("Source"), _("Approved by"))
    ]
    rows: list[Row] = [
        [f.key, Decimal(f.value), f.unit, f.day, f.source, f.approved_by]
        for f in figures
    ]
    return Sheet(_("Official figures"), heads, rows)


class _Styles:
    """What the kinds of cells look like; the program decides nothing about colours."""

    def __init__(self, book: xlsxwriter.Workbook):
        self.heading: Format = book.add_format(
            {"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"}
        )
        self._plain = self._formats(book, {})
        self._bold = self._formats(book, {"bold": True, "top": 1})

    def _formats(self, book: xlsxwriter.Workbook, look: dict) -> dict[str, Format]:
        shapes = {
            "text": {},
            "money": {"num_format": "#,##0.00"},
            "whole": {"num_format": "0"},
            "day": {"num_format": "yyyy-mm-dd", "align": "left"},
            "moment": {"num_format": "yyyy-mm-dd hh:mm", "align": "left"},
        }
        return {kind: book.add_format(look | shape) for kind, shape in shapes.items()}

    def of(self, kind: str, *, bold: bool) -> Format:
        return (self._bold if bold else self._plain)[kind]


def _write_sheet(
    book: xlsxwriter.Workbook, sheet: Sheet, styles: _Styles, taken: list[str]
) -> int:
    """Headings that stay, a filter on them, rows, sums. Returns the number of rows."""
    page: Worksheet = book.add_worksheet(_title(sheet.title, taken))
    columns = [str(column) for column in sheet.columns]
    widths = [min(len(column), WIDEST // 2) for column in columns]
    for place, column in enumerate(columns):
        page.write_string(0, place, column, styles.heading)
    line = 0
    for line, row in enumerate(sheet.rows, 1):
        _write_row(page, line, row, styles, widths, bold=False)
    for offset, row in enumerate(sheet.totals, 1):
        _write_row(page, line + offset, row, styles, widths, bold=True)
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, max(line, 1), max(len(columns) - 1, 0))
    for place, width in enumerate(widths):
        page.set_column(place, place, min(width, WIDEST) + 3)
    return line


def _title(title: str, taken: list[str]) -> str:
    """A name that a sheet may have and no other sheet of the book has."""
    base = _NOT_IN_TITLE.sub(" ", title).strip("' ")[:31] or _("Table")
    name, number = base, 2
    while name.lower() in taken:
        name = f"{base[:27]} ({number})"
        number += 1
    taken.append(name.lower())
    return name


def _write_row(
    page: Worksheet,
    line: int,
    row: Row,
    styles: _Styles,
    widths: list[int],
    *,
    bold: bool,
) -> None:
    for place, cell in enumerate(row):
        length = _write_cell(page, line, place, cell, styles, bold=bold)
        if place < len(widths):
            widths[place] = max(widths[place], length)


def _write_cell(
    page: Worksheet, line: int, place: int, cell: Cell, styles: _Styles, *, bold: bool
) -> int:
    """Write one typed cell and return how wide it is, in characters."""

    def look(kind: str) -> Format:
        return styles.of(kind, bold=bold)

    match cell:
        case None:
            page.write_blank(line, place, None, look("text"))
            return 0
        case bool():
            return _write_text(page, line, place, _yes_or_no(cell), look("text"))
        case int():
            page.write_number(line, place, cell, look("whole"))
            return len(str(cell))
        case Decimal() | float():
            page.write_number(line, place, float(cell), look("money"))
            return len(f"{cell:,.2f}")
        case datetime():
            moment = days.local(cell).replace(tzinfo=None)
            page.write_datetime(line, place, moment, look("moment"))
            return 16
        case date():
            page.write_datetime(line, place, cell, look("day"))
            return 10
    return _write_text(page, line, place, neutral(str(cell)), look("text"))


def _write_text(page: Worksheet, line: int, place: int, text: str, look: Format) -> int:
    if len(text) > LONGEST_TEXT:
        text = f"{text[: LONGEST_TEXT - 1]}…"
    page.write_string(line, place, text, look)
    return len(text)


def _as_file(name: str) -> dict[str, str]:
    """Headers that make the browser save the answer as `name`."""
    return {"Content-Disposition": content_disposition_header(True, name) or ""}
