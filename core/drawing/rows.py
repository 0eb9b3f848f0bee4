"""How is a table of many rows written out, without a template node for every cell?

The same table as in the templates: rows fold into cards where the screen is narrow, and
each cell says there which column it belongs to.
"""

from collections.abc import Iterable, Sequence
from html import escape
from typing import NamedTuple

from django.utils.safestring import SafeString, mark_safe

Cell = str  # SafeString when it holds more than words


# Of a list of two lines a row (parts.css) a phone shows ten; the rest, from the row with
# this anchor on, when one asks for it.
SHOWN_FIRST, MORE = 10, ' id="more"'


def left_out(shown: Sequence) -> int:
    """How many rows of a list a phone shows on demand."""
    return max(len(shown) - SHOWN_FIRST, 0)


def anchor(place: int) -> str:
    """What the row at this place (from 0) has as its attribute."""
    return MORE if place == SHOWN_FIRST else ""


class Column(NamedTuple):
    """A heading, and whether what stands under it is a number."""

    label: str
    is_number: bool = False


class Row(NamedTuple):
    """The first cell is the row's own heading; `anchor` is what links lead to."""

    cells: Sequence[Cell]
    anchor: str = ""


def written(caption: str, columns: Sequence[Column], rows: Iterable[Row]) -> SafeString:
    """The whole table; put it in the frame of {% table %}."""
    starts = [_starts(column) for column in columns[1:]]
    body = "".join(_row(row, starts) for row in rows)
    return around(body, caption, columns, "fold dense")


def around(
    body: str, caption: str, columns: Sequence[Column], look: str = "fold"
) -> SafeString:
    """The table that has the rows of `body`, which are written out already."""
    heads = "".join(
        f'<th scope="col" role="columnheader"{_look(column)}>{escape(column.label)}</th>'
        for column in columns
    )
    return mark_safe(  # noqa: S308, every word has passed escape()
        f'<table class="{look}" role="table"><caption class="vh">{escape(str(caption))}'
        f'</caption><thead role="rowgroup"><tr role="row">{heads}</tr></thead>'
        f'<tbody role="rowgroup">{body}</tbody></table>'
    )


def _look(column: Column) -> str:
    return ' class="r"' if column.is_number else ""


def _starts(column: Column) -> tuple[str, str]:
    """How a cell begins: with plain words in it, and with more than that."""
    label = f' data-l="{escape(column.label)}">'
    return f'<td role="cell"{_look(column)}{label}', f'<td role="cell"{label}'


def _row(row: Row, starts: Sequence[tuple[str, str]]) -> str:
    head, *rest = row.cells
    anchor = f' id="{row.anchor}"' if row.anchor else ""
    cells = "".join(
        f"{rich}{cell}</td>"
        if isinstance(cell, SafeString)
        else f"{plain}{escape(cell, quote=False)}</td>"
        for (plain, rich), cell in zip(starts, rest, strict=True)
    )
    return (
        f'<tr role="row"{anchor}><th scope="row" role="rowheader">{_cell(head)}</th>'
        f"{cells}</tr>"
    )


def _cell(cell: Cell) -> str:
    return cell if isinstance(cell, SafeString) else escape(cell)
