"""How is a row of the list of applications written as HTML?

In Python, and not in the template: fifty rows of eight cells took as long there as
everything else of the page together.
"""

from collections.abc import Callable, Iterable
from html import escape

from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe

from applications.finding.forms import Column
from core import states
from core.drawing.rows import anchor
from core.templatetags.ui import amount, badge, day_iso, number

# Where a cell stands in the two lines of a phone (parts.css); elsewhere in its column.
LOOKS = {
    Column.PARTIES: "l-who",
    Column.REQUESTED: "r l-sum",
    Column.SCORE: "r",
    Column.STATE: "l-state",
    Column.SUBMITTED: "nowrap l-day",
}


def drawn(
    rows: Iterable[dict], columns: Iterable[str], *, are_chosen: bool
) -> SafeString:
    """The rows of finding.listing; with `are_chosen` each can be ticked."""
    here = reverse("applications:list")
    cells = [
        (f'<td role="cell"{_look(name)}>', TOLD.get(name, _told(name)))
        for name in columns
    ]
    lines = []
    for place, row in enumerate(rows):
        first = _case(row, here, is_chosen=are_chosen)
        rest = "".join(f"{start}{tell(row)}</td>" for start, tell in cells)
        lines.append(f'<tr role="row"{anchor(place)}>{first}{rest}</tr>\n')
    return mark_safe("".join(lines))  # noqa: S308 - each part is escaped


def _look(name: str) -> str:
    look = LOOKS.get(Column(name), "")
    return f' class="{look}"' if look else ""


def _told(name: str) -> Callable[[dict], str]:
    return lambda row: escape(row[name] or "")


def _case(row: dict, here: str, *, is_chosen: bool) -> str:
    """The box to tick, and the name as a heading, with its number and what was sought."""
    pk = row["pk"]
    box = name = ""
    if is_chosen:
        name = f' id="c{pk}"'
        box = (
            f'<td role="cell"><input type="checkbox" name="case" value="{pk}"'
            f' form="bulk" aria-labelledby="c{pk}"></td>'
        )
    below = ""
    if row["registry_number"]:
        below = f'<small class="l-off">{escape(row["registry_number"])}</small>'
    if row["piece"]:
        below += f"<small>… {_marked(row['piece'])} …</small>"
    return (
        f'{box}<th scope="row" role="rowheader"><a{name} href="{here}{pk}/">'
        f"{escape(row['title'])}</a>{below}</th>"
    )


def _marked(piece: Iterable[tuple[str, bool]]) -> str:
    return "".join(
        f"<mark>{escape(text)}</mark>" if is_sought else escape(text)
        for text, is_sought in piece
    )


def _requested(row: dict) -> str:
    """The amount as a figure of its own: where no heading is seen, its unit follows."""
    asked = row["requested_amount"]
    text = amount(asked)
    return text if asked is None else f'<data value="{asked}">{text}</data>'


def _points(row: dict) -> str:
    """The median; below it the lowest and the highest total, where they differ."""
    points = number(row["score"], 1)
    if row["lowest"] == row["highest"]:
        return points
    between = f"{number(row['lowest'], 1)}–{number(row['highest'], 1)}"
    return f'{points}<br><small class="muted nowrap">{between}</small>'


TOLD: dict[str, Callable[[dict], str]] = {
    Column.REQUESTED: _requested,
    Column.SCORE: _points,
    Column.STATE: lambda row: badge(states.tone(row["state"]), row["state_words"]),
    Column.SUBMITTED: lambda row: day_iso(row["submitted_at"]),
}
