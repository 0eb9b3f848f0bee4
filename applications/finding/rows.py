"""How is a row of the list of applications written as HTML?

In Python, and not in the template: fifty rows of eight cells took as long there as
everything else of the page together.
"""

from collections.abc import Iterable
from html import escape

from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from core import states
from core.templatetags.ui import amount, badge, day_iso, number


def drawn(rows: Iterable[dict], *, are_chosen: bool) -> SafeString:
    """The rows of finding.listing; with `are_chosen` each can be ticked."""
    # On a narrow screen each cell repeats its heading.
    heads = [
        f'<td role="cell"{look} data-l="{escape(head)}">'
        for look, head in (
            ("", _("Parties")),
            ("", _("Type")),
            (' class="r"', _("Requested")),
            (' class="r"', _("Points")),
            ("", _("State")),
            (' class="nowrap"', _("Handed in")),
        )
    ]
    here = reverse("applications:list")
    badges: dict[str, str] = {}
    lines = []
    for row in rows:
        if (state := row["state"]) not in badges:
            badges[state] = badge(states.tone(state), row["state_words"])
        told = (
            escape(row["parties"]),
            escape(row["type"]),
            amount(row["requested_amount"]),
            _points(row),
            badges[state],
            day_iso(row["submitted_at"]),
        )
        cells = "".join(
            f"{head}{cell}</td>" for head, cell in zip(heads, told, strict=True)
        )
        first = _case(row, here, is_chosen=are_chosen)
        lines.append(f'<tr role="row">{first}{cells}</tr>\n')
    return mark_safe("".join(lines))  # noqa: S308 - each part is escaped


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
    below: list[str] = (
        [escape(row["registry_number"])] if row["registry_number"] else []
    )
    if row["piece"]:
        below.append(f"… {_marked(row['piece'])} …")
    small = "".join(f'<br><small class="muted">{text}</small>' for text in below)
    return (
        f'{box}<th scope="row" role="rowheader"><a{name} href="{here}{pk}/">'
        f"{escape(row['title'])}</a>{small}</th>"
    )


def _marked(piece: Iterable[tuple[str, bool]]) -> str:
    return "".join(
        f"<mark>{escape(text)}</mark>" if is_sought else escape(text)
        for text, is_sought in piece
    )


def _points(row: dict) -> str:
    """The median; below it the lowest and the highest total, where they differ."""
    points = number(row["score"], 1)
    if row["lowest"] == row["highest"]:
        return points
    between = f"{number(row['lowest'], 1)}–{number(row['highest'], 1)}"
    return f'{points}<br><small class="muted nowrap">{between}</small>'
