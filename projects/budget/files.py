"""How does the budget leave for Excel, and what does a file that comes back say?

Reading is careful: the file is data from outside. Only its amounts are taken, each one
is judged by itself, and what cannot be read is told with its place and the reason.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import IO, Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from core.files.spreadsheet_reading import (
    Line,
    Reader,
    Unread,
    bare,
    both,
    find_table,
    keys,
    row_name,
    year_in,
)
from core.files.spreadsheets import Row, Sheet
from projects.models import BudgetLine

CostType, Payer = BudgetLine.CostType, BudgetLine.Payer

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
    found = find_table(file, _is_heading)
    if found is None:
        raise ValidationError(
            _(
                "The file has no row of headings with payer, cost and years. Get the "
                "budget as Excel here, fill it in, and read it in again."
            )
        )
    return _Reader(set(years), set(timed)).contents(*found)


def _is_heading(row: Line) -> bool:
    words = {bare(cell.value) for cell in row}
    return bool(words & both("Cost")) and any(year_in(cell.value) for cell in row)


class _Reader(Reader):
    """Goes through the rows below the headings."""

    def __init__(self, years: set[int], timed: set[str]):
        super().__init__()
        self.years, self.timed = years, timed
        self.payers, self.costs = keys(Payer), keys(CostType)
        self.sums = both("Sum") | both("The whole cost")
        self.found: dict[Place, Decimal | None] = {}

    def contents(self, rows: list[Line], formulas: list[Line]) -> Contents:
        self._read_headings(rows[0])
        payer = ""
        for row, behind in zip(rows[1:], formulas[1:], strict=False):
            payer = self._text(row, self.payer_column) or payer
            self._read_row(row, behind, payer)
        return Contents(self.found, self.unread)

    def _read_headings(self, row: Line) -> None:
        words = [bare(cell.value) for cell in row]
        payer, cost, rate = both("Payer"), both("Cost"), both("Kronor per hour")
        self.payer_column = next((i for i, w in enumerate(words) if w in payer), None)
        self.cost_column = next(i for i, w in enumerate(words) if w in cost)
        self.columns: dict[int, int] = {}
        for place, cell in enumerate(row):
            year = year_in(cell.value)
            if words[place] in rate:
                self.columns[place] = RATE
            elif year and year in self.columns.values():
                self.tell(f"{year}", "", _("The year stands there twice."))
            elif year and year not in self.years:
                self.tell(f"{year}", "", _("The year is not one of the plan's."))
            elif year:
                self.columns[place] = year

    @staticmethod
    def _text(row: Line, place: int | None) -> str:
        return bare(row[place].value) if place is not None and place < len(row) else ""

    def _read_row(self, row: Line, behind: Line, payer_word: str) -> None:
        cost_word = self._text(row, self.cost_column)
        if cost_word in self.sums or payer_word in self.sums:
            return
        cells = list(self.cells(row, behind, self.columns))
        is_empty = all(
            value is None and behind is None for *_at, value, behind in cells
        )
        if is_empty and not cost_word:
            return
        payer, cost = self.payers.get(payer_word), self.costs.get(cost_word)
        if payer is None or cost is None:
            shown = f"{payer_word} / {cost_word}"
            self.tell(row_name(row), shown, _("No such payer and cost."))
            return
        if payer != Payer.OWN_TIME or cost in self.timed:
            self._read_cells(cells, payer, cost)
        elif not is_empty:
            why = _("Only staff have working time: write the hours there.")
            self.tell(row_name(row), cost_word, why)

    def _read_cells(self, cells, payer: str, cost: str) -> None:
        for place, year, value, formula in cells:
            if year != RATE or payer == Payer.OWN_TIME:
                self._read_cell((payer, cost, year), place, value, formula)
            elif value is not None or formula is not None:
                self.tell(place, value, _("Only working time has a price per hour."))

    def _read_cell(self, place: Place, where: str, value: Any, formula: Any) -> None:
        if place in self.found:
            self.tell(where, value, _("The same cost stands there twice."))
            return
        for amount in self.amounts(where, value, formula):
            self.found[place] = amount or None
