"""How did each rule go over time? A row for each rule, a mark for each day."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from core.drawing.pen import NARROW, Picture, no_data, wrapped

ROW, TOP, LABEL = 30, 34, 44


@dataclass(frozen=True)
class Row:
    """One rule: its code, and a mark for each day ("ok", "warn", "fail" or nothing)."""

    code: str
    marks: Sequence[str]


def verdicts(
    days: Sequence[str],
    rows: Sequence[Row],
    heading: str,
    *,
    narrow: bool = False,
    width: float = 720,
) -> SafeString:
    """A filled dot holds, a ring is to be watched, a cross does not hold; a short line
    was not asked. Shape says it, colour only helps."""
    width = NARROW if narrow else width
    if not days:
        words = _("The first day is that when somebody takes a seat.")
        return no_data(heading, words, width=width)
    picture = Picture(width, TOP + len(rows) * ROW)
    step = (width - LABEL) / len(days)
    _name_the_days(picture, days, step)
    for index, row in enumerate(rows):
        y = TOP + index * ROW + ROW / 2
        picture.line((LABEL, y + ROW / 2), (width, y + ROW / 2), "grid0")
        picture.text(0, y + 4, row.code, weight=600)
        for place, mark in enumerate(row.marks):
            _draw(picture, LABEL + step * (place + 0.5), y, mark)
    return picture.svg(heading)


def _name_the_days(picture: Picture, days: Sequence[str], step: float) -> None:
    """The first and the last, and between them as many as there is room for."""
    every = max(1, round(84 / step))
    for place, day in enumerate(days):
        is_shown = place % every == 0 and len(days) - place >= every
        if is_shown or place == len(days) - 1:
            words = wrapped(day, 90, 11, 1)[0]
            is_last = place == len(days) - 1 and place > 0
            anchor = "end" if is_last else "start"
            x = LABEL + step * (place + 1 if is_last else place)
            picture.text(x, 14, words, size=11, anchor=anchor, look="t2")


def _draw(picture: Picture, x: float, y: float, mark: str) -> None:
    if mark == "ok":
        picture.dot(x, y, "free", r=5)
    elif mark == "warn":
        picture.dot(x, y, "held", r=5, ring=True)
    elif mark == "fail":
        for turn in (-5, 5):
            picture.line((x - 5, y - turn), (x + 5, y + turn), "l-used", width=3)
    else:
        picture.line((x - 3, y), (x + 3, y), "axis", width=1)
