"""What do the assessors think? Their points as a picture."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from core.drawing.pen import Picture, no_data, width_of


@dataclass(frozen=True)
class Scores:
    """One criterion: each assessor's score, and the one they agreed on."""

    label: str
    scores: Sequence[int | None]
    agreed: int | None = None


def scores(
    rows: Sequence[Scores],
    assessors: Sequence[str],
    *,
    top: int = 4,
    narrow: bool = False,
) -> SafeString:
    """Each criterion's scores from all assessors on one line, and what they agreed on.

    A thick line joins scores that lie more than one step apart: there is something to
    talk about. The first assessor is a filled dot, the others are rings.
    """
    heading = _("Scores per criterion")
    if not any(score is not None for row in rows for score in row.scores):
        return no_data(heading, _("Nobody has assessed yet."))
    width, left, right, step = (340, 150, 36, 32) if narrow else (480, 200, 44, 32)
    picture = Picture(width, 24 + step * len(rows))

    def x(score: float) -> float:
        return left + score / top * (width - left - right)

    for score in range(top + 1):
        picture.text(x(score), 12, str(score), size=11, anchor="middle", look="t2")
        picture.line((x(score), 18), (x(score), picture.height - 6), "grid0")
    for index, row in enumerate(rows):
        y = 18 + step * index + step / 2
        _draw_scores(picture, row, y, x, left)
        if row.agreed is not None:
            picture.text(
                width - 16, y + 4, str(row.agreed), size=13, anchor="middle", weight=700
            )
    return picture.svg(f"{heading}. {_scores_in_words(rows, assessors)}")


def _draw_scores(picture: Picture, row: Scores, y: float, x, left: float) -> None:
    given = [score for score in row.scores if score is not None]
    apart = max(given) - min(given) > 1 if given else False
    label = row.label
    while width_of(label) > left - 14:
        label = label[:-2].rstrip() + "…"
    picture.text(0, y + 4, label, weight=650 if apart else 400)
    if given and max(given) != min(given):
        picture.line(
            (x(min(given)), y), (x(max(given)), y), "l-used", width=6 if apart else 2
        )
    same = dict.fromkeys(given, 0)
    for number, score in enumerate(row.scores):
        if score is None:
            continue
        shift = (same[score] - (given.count(score) - 1) / 2) * 12
        same[score] += 1
        kind = "free" if number == 0 else "alt"
        picture.dot(x(score) + shift, y, kind, r=6, ring=number > 0)


def _scores_in_words(rows: Sequence[Scores], assessors: Sequence[str]) -> str:
    lines = []
    for row in rows:
        given = ", ".join(
            f"{name} {'–' if score is None else score}"
            for name, score in zip(assessors, row.scores, strict=True)
        )
        agreed = "" if row.agreed is None else f"; {_('agreed')} {row.agreed}"
        lines.append(f"{row.label}: {given}{agreed}.")
    return " ".join(lines)
