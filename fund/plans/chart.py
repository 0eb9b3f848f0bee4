"""How much room has each line of the plan in each year? Bars in a grid."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from core.drawing.pen import NARROW, WIDE, Picture, no_data, wrapped
from core.numbers import in_millions

ROW, BAR = 46, 12


@dataclass(frozen=True)
class Cell:
    """One year of a line: its frame with what was carried to it, and what is granted."""

    year: int
    frame: Decimal
    granted: Decimal

    @property
    def room(self) -> Decimal:
        return self.frame - self.granted


@dataclass(frozen=True)
class Headroom:
    """A line and its years."""

    name: str
    cells: Sequence[Cell | None]


def headroom(
    lines: Sequence[Headroom], years: Sequence[int], *, narrow: bool = False
) -> SafeString:
    """A row for each line, a column for each year: the frame pale, what is granted of it
    filled, and the room that is left in figures."""
    heading = _("Room left by line and year")
    width = NARROW if narrow else WIDE
    top = max((c.frame for line in lines for c in line.cells if c), default=Decimal(0))
    if not top:
        return no_data(heading, _("No frame is written in the plan."), width=width)
    step = width / len(years)
    picture = Picture(width, 24 + len(lines) * (ROW + 16))
    for place, year in enumerate(years):
        picture.text(place * step, 14, str(year), look="t2")
    sentences = []
    for index, line in enumerate(lines):
        y = 24 + index * (ROW + 16)
        picture.text(0, y + 14, wrapped(line.name, width, 12, 1)[0], weight=600)
        for place, cell in enumerate(line.cells):
            if cell:
                _cell(picture, place * step, y + 22, step - 10, cell, top)
        told = ", ".join(f"{c.year}: {in_millions(c.room)}" for c in line.cells if c)
        sentences.append(f"{line.name}: {told}")
    return picture.svg(f"{heading}. {'; '.join(sentences)}.")


def _cell(
    picture: Picture, x: float, y: float, width: float, cell: Cell, top: Decimal
) -> None:
    frame, granted = (
        float(max(amount, Decimal(0)) / top) * width
        for amount in (cell.frame, cell.granted)
    )
    picture.bar(x, y, frame, BAR, "free", forecast=True)
    picture.bar(x, y, min(granted, frame), BAR, "held")
    picture.text(x, y + BAR + 13, in_millions(cell.room), size=11, look="t2")
