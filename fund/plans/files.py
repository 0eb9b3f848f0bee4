"""How does a plan leave for Excel, and what does a file that comes back say?

The template, the export and the import are one and the same table. Nothing is kept by
reading a file: what it says is laid in the form, to be looked at.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
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
from fund.models import PlanItem

MOST_LINES = 100
# The heading of each column, the length of its text, or the choices of it.
TEXTS = {
    "code": ("Code", 20),
    "text": ("Goal or line", 300),
    "area": ("Area of need", 120),
}
CHOICES: dict[str, tuple[str, Any]] = {
    "priority": ("Priority", PlanItem.Priority),
    "status": ("Status", PlanItem.Status),
    "carry_over": ("What is left of a year", PlanItem.CarryOver),
}
OPERATIONS = ("code", "text", "priority")
INVESTMENT = ("code", "text", "priority", "area", "status", "carry_over")


def columns_of(years: Iterable[int]) -> tuple[str, ...]:
    """Only a plan with money in it has areas, states and frames."""
    return INVESTMENT if list(years) else OPERATIONS


def headings(years: Iterable[int]) -> list[str]:
    years = list(years)
    words = {
        "code": _("Code"),
        "text": _("Goal or line"),
        "area": _("Area of need"),
        "priority": _("Priority"),
        "status": _("Status"),
        "carry_over": _("What is left of a year"),
    }
    return [words[name] for name in columns_of(years)] + [str(year) for year in years]


def as_sheet(title: str, years: Iterable[int], items: Iterable[PlanItem] = ()) -> Sheet:
    """The lines with their frames (prefetched); without items it is the template."""
    years = list(years)
    rows: list[Row] = []
    for item in items:
        frames = {frame.year: frame.amount for frame in item.frames.all()}
        told = [_cell(item, name) for name in columns_of(years)]
        rows.append([*told, *(frames.get(year) for year in years)])
    return Sheet(title, headings(years), rows)


def _cell(item: PlanItem, name: str) -> str:
    if name in CHOICES:
        return str(CHOICES[name][1](getattr(item, name)).label)
    return str(getattr(item, name))


@dataclass
class Contents:
    """The lines that could be read, as `adopt_plan` takes them, and what could not."""

    rows: list[dict] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)


def read(file: IO[bytes], years: Iterable[int]) -> Contents:
    """What a file says about the lines of a plan for `years`.

    Raises ValidationError for what is no plan.
    """
    found = find_table(file, _is_heading)
    if found is None:
        raise ValidationError(
            _(
                "The file has no row of headings with code and goal or line. Get the "
                "template here, fill it in, and read it in again."
            )
        )
    return _Reader(list(years)).contents(*found)


def _is_heading(row: Line) -> bool:
    words = {bare(cell.value) for cell in row}
    return bool(words & both("Code")) and bool(words & both("Goal or line"))


class _Reader(Reader):
    """Goes through the rows below the headings."""

    def __init__(self, years: list[int]):
        super().__init__()
        self.years = years
        self.names = columns_of(years)
        self.choices = {name: keys(found[1]) for name, found in CHOICES.items()}
        self.rows: list[dict] = []

    def contents(self, rows: list[Line], formulas: list[Line]) -> Contents:
        self._read_headings(rows[0])
        for row, behind in zip(rows[1:], formulas[1:], strict=False):
            if any(cell.value is not None for cell in row):
                self._read_row(row, behind)
        return Contents(self.rows, self.unread)

    def _read_headings(self, row: Line) -> None:
        words = {**TEXTS, **CHOICES}
        self.columns: dict[int, str] = {}
        self.year_columns: dict[int, int] = {}
        for place, cell in enumerate(row):
            for name in self.names:
                if bare(cell.value) in both(words[name][0]):
                    self.columns[place] = name
            year = year_in(cell.value)
            if year is None:
                continue
            if year not in self.years:
                self.tell(str(year), "", _("The year is not one of the plan's."))
            elif year in self.year_columns.values():
                self.tell(str(year), "", _("The year stands there twice."))
            else:
                self.year_columns[place] = year

    def _read_row(self, row: Line, behind: Line) -> None:
        if len(self.rows) == MOST_LINES:
            self.tell(row_name(row), "", _("A plan has at most a hundred lines."))
            return
        line: dict[str, Any] = {"frames": {}}
        for where, name, value, _formula in self.cells(row, behind, self.columns):
            self._read_words(line, name, where, value)
        for where, year, *cell in self.cells(row, behind, self.year_columns):
            for amount in self.amounts(where, *cell):
                if amount is not None:
                    line["frames"][year] = amount
        self._keep(line, row)

    def _keep(self, line: dict[str, Any], row: Line) -> None:
        taken = {known["code"] for known in self.rows}
        if not line.get("code") or not line.get("text"):
            self.tell(row_name(row), "", _("A line needs a code, and what it is."))
        elif line["code"] in taken:
            self.tell(row_name(row), line["code"], _("The code stands there twice."))
        else:
            self.rows.append(line)

    def _read_words(self, line: dict, name: str, where: str, value: Any) -> None:
        text = "" if value is None else str(value).strip().removeprefix("'")
        if name in TEXTS:
            most = TEXTS[name][1]
            if len(text) > most:
                why = _("Write at most %(most)s characters.") % {"most": most}
                self.tell(where, text, why)
            else:
                line[name] = text.removesuffix(".0") if name == "code" else text
        elif text:
            key = self.choices[name].get(bare(text))
            if key is None:
                labels = ", ".join(str(label) for label in CHOICES[name][1].labels)
                self.tell(
                    where, text, _("Write one of: %(labels)s.") % {"labels": labels}
                )
            else:
                line[name] = key
