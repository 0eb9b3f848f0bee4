"""How does the budget leave for Excel, and what does a file that comes back say?

Reading is careful: the file is data from outside. Only its amounts are taken, each one
is judged by itself, and what cannot be read is told with its place and the reason.
"""

import math
import re
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from typing import IO, Any

from django.core.exceptions import ValidationError
from django.utils import translation
from django.utils.translation import gettext as _
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from accounts.forms import YEARS, MoneyField
from accounts.personal_number import contains_personal_number
from fund.spreadsheets import Row, Sheet
from projects.models import BudgetLine

CostType, Payer = BudgetLine.CostType, BudgetLine.Payer

MOST_BYTES = 2 * 1024 * 1024
MOST_UNPACKED = 10 * 1024 * 1024
MOST_SHEETS, MOST_ROWS, MOST_COLUMNS = 5, 400, 40
HEADING_WITHIN = 20  # rows from the top
LANGUAGES = ("sv", "en")
DASHES = {"-", "–", "—", "−"}
_PARENTHESES = re.compile(r"\((.+)\)")

RATE = 0  # stands for a year: the column of what an hour costs
Place = tuple[str, str, int]  # payer, cost, year or RATE


# --- Out ------------------------------------------------------------------------------


def as_sheet(
    amounts: dict[Place, Decimal],
    years: Iterable[int],
    lines: Iterable[tuple[str, str]],
) -> Sheet:
    """The payers and costs in `lines`, a column for each year, amounts as numbers;
    working time in hours, and what an hour costs."""
    columns = [RATE, *years]
    rows: list[Row] = [
        [Payer(payer).label, CostType(cost).label]
        + [amounts.get((payer, cost, column)) for column in columns]
        for payer, cost in lines
    ]
    headings = [_("Payer"), _("Cost"), _("Kronor per hour"), *map(str, columns[1:])]
    return Sheet(_("Budget"), headings, rows)


# --- In -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Unread:
    """A place in the file that could not be read, what stood there, and why not."""

    where: str
    text: str
    why: str


@dataclass
class Contents:
    """What a file says: the amounts that could be read (None: empty), and the rest."""

    amounts: dict[Place, Decimal | None] = field(default_factory=dict)
    unread: list[Unread] = field(default_factory=list)


def read(
    file: IO[bytes], years: Iterable[int], timed: Iterable[str] = (CostType.STAFF,)
) -> Contents:
    """The amounts of the plan's years; hours only of the costs in `timed`.

    Raises ValidationError for what is no budget.
    """
    _refuse_dangerous(file)
    try:
        shown = load_workbook(file, read_only=True, data_only=True)
        behind = load_workbook(file, read_only=True)
        found = _find(shown, behind)
    except ValidationError:
        raise
    except Exception as problem:  # whatever a broken file makes the library raise
        raise ValidationError(_("The file cannot be read as Excel.")) from problem
    if found is None:
        raise ValidationError(
            _(
                "The file has no row of headings with payer, cost and years. Get the "
                "budget as Excel here, fill it in, and read it in again."
            )
        )
    return _Reader(set(years), set(timed)).contents(*found)


def _refuse_dangerous(file: IO[bytes]) -> None:
    """Small, no bomb, and nothing in it that tells the reader to fetch or to expand."""
    file.seek(0, 2)
    too_large = ValidationError(_("The file is too large to be a budget."))
    if file.tell() > MOST_BYTES:
        raise too_large
    file.seek(0)
    try:
        with zipfile.ZipFile(file) as archive:
            members = archive.infolist()
            if sum(member.file_size for member in members) > MOST_UNPACKED:
                raise too_large
            if any(_has_entities(archive.read(member)) for member in members):
                raise ValidationError(_("The file cannot be read as Excel."))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError) as problem:
        raise ValidationError(_("The file cannot be read as Excel.")) from problem
    finally:
        file.seek(0)


def _has_entities(text: bytes) -> bool:
    """A document type of its own has no business here, in whatever letters it is."""
    return b"<!DOCTYPE" in text.replace(b"\x00", b"").upper()


Line = tuple[Any, ...]  # the cells of one row


def _find(shown, behind) -> tuple[list[Line], list[Line]] | None:
    """The first sheet with a row of headings: its rows from there, and their formulas."""
    for number, name in enumerate(shown.sheetnames[:MOST_SHEETS]):
        rows, formulas = _rows(shown[name]), _rows(behind[behind.sheetnames[number]])
        for place, row in enumerate(rows[:HEADING_WITHIN]):
            if _is_heading(row):
                return rows[place:], formulas[place:]
    return None


def _rows(sheet) -> list[Line]:
    bounds = {"max_row": MOST_ROWS, "max_col": MOST_COLUMNS}
    return list(sheet.iter_rows(values_only=False, **bounds))


def _is_heading(row: Line) -> bool:
    words = {_bare(cell.value) for cell in row}
    return bool(words & _both("Cost")) and any(_year(cell.value) for cell in row)


def _bare(value: Any) -> str:
    return str(value).strip().lstrip("'").lower() if value is not None else ""


def _both(word: str) -> set[str]:
    """A heading in each language, as it is compared."""
    found = set()
    for language in LANGUAGES:
        with translation.override(language):
            found.add(_bare(translation.gettext(word)))
    return found


def _keys(choices: Any) -> dict[str, str]:
    """Label in each language, or the key itself → the key."""
    found = {key: key for key in choices.values}
    for language in LANGUAGES:
        with translation.override(language):
            found |= {_bare(label): key for key, label in choices.choices}
    return found


def _year(value: Any) -> int | None:
    """2027 as a number or as text; None for anything else."""
    text = _bare(value).removesuffix(".0")
    return (
        int(text) if text.isascii() and text.isdigit() and int(text) in YEARS else None
    )


class _Reader:
    """Goes through the rows below the headings."""

    def __init__(self, years: set[int], timed: set[str]):
        self.years, self.timed = years, timed
        self.payers, self.costs = _keys(Payer), _keys(CostType)
        self.sums = _both("Sum") | _both("The whole cost")
        self.field = MoneyField(required=False)
        self.found = Contents()

    def contents(self, rows: list[Line], formulas: list[Line]) -> Contents:
        self._read_headings(rows[0])
        payer = ""
        for row, behind in zip(rows[1:], formulas[1:], strict=False):
            payer = self._text(row, self.payer_column) or payer
            self._read_row(row, behind, payer)
        return self.found

    def _read_headings(self, row: Line) -> None:
        words = [_bare(cell.value) for cell in row]
        payer, cost, rate = _both("Payer"), _both("Cost"), _both("Kronor per hour")
        self.payer_column = next((i for i, w in enumerate(words) if w in payer), None)
        self.cost_column = next(i for i, w in enumerate(words) if w in cost)
        self.columns: dict[int, int] = {}
        for place, cell in enumerate(row):
            year = _year(cell.value)
            if words[place] in rate:
                self.columns[place] = RATE
            elif year and year in self.columns.values():
                self._tell(f"{year}", "", _("The year stands there twice."))
            elif year and year not in self.years:
                self._tell(f"{year}", "", _("The year is not one of the plan's."))
            elif year:
                self.columns[place] = year

    @staticmethod
    def _text(row: Line, place: int | None) -> str:
        return _bare(row[place].value) if place is not None and place < len(row) else ""

    def _read_row(self, row: Line, behind: Line, payer_word: str) -> None:
        cost_word = self._text(row, self.cost_column)
        if cost_word in self.sums or payer_word in self.sums:
            return
        cells = list(self._cells(row, behind))
        is_empty = all(
            value is None and behind is None for *_at, value, behind in cells
        )
        if is_empty and not cost_word:
            return
        payer, cost = self.payers.get(payer_word), self.costs.get(cost_word)
        if payer is None or cost is None:
            shown = f"{payer_word} / {cost_word}"
            self._tell(_row_name(row), shown, _("No such payer and cost."))
            return
        if payer != Payer.OWN_TIME or cost in self.timed:
            self._read_cells(cells, payer, cost)
        elif not is_empty:
            why = _("Only staff have working time: write the hours there.")
            self._tell(_row_name(row), cost_word, why)

    def _read_cells(self, cells, payer: str, cost: str) -> None:
        for place, year, value, formula in cells:
            if year != RATE or payer == Payer.OWN_TIME:
                self._read_cell((payer, cost, year), place, value, formula)
            elif value is not None or formula is not None:
                self._tell(place, value, _("Only working time has a price per hour."))

    def _cells(self, row: Line, behind: Line) -> Iterator[tuple[str, int, Any, Any]]:
        for column, year in self.columns.items():
            if column < len(row):
                formula = behind[column].value if column < len(behind) else None
                name = f"{get_column_letter(column + 1)}{_row_number(row) or '?'}"
                yield name, year, row[column].value, formula

    def _read_cell(self, place: Place, where: str, value: Any, formula: Any) -> None:
        if place in self.found.amounts:
            self._tell(where, value, _("The same cost stands there twice."))
            return
        try:
            if value is None and formula is not None:
                raise ValidationError(
                    _(
                        "The formula has not been worked out. Save the file in Excel first."
                    )
                )
            self.found.amounts[place] = self.field.clean(_plain(value)) or None
        except ValidationError as problem:
            self._tell(
                where, value if value is not None else formula, problem.messages[0]
            )

    def _tell(self, where: str, value: Any, why: str) -> None:
        text = str(value)[:60]
        self.found.unread.append(
            Unread(where, "…" if contains_personal_number(text) else text, why)
        )


def _row_number(row: Line) -> int | None:
    return next((cell.row for cell in row if getattr(cell, "row", None)), None)


def _row_name(row: Line) -> str:
    return _("Row %(number)s") % {"number": _row_number(row) or "?"}


def _plain(value: Any) -> Decimal | str | None:
    """What stands in a cell, as the field for amounts reads it."""
    match value:
        case None:
            return None
        case bool() | date() | time():
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
