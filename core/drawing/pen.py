"""The pen: shapes and words of an SVG picture that suits screen, dark mode and paper.

Presentation attributes carry the colours of print. On the web the classes win
(static/css/components.css), so one picture serves light, dark, a municipality's own
profile and PDF. The title is the text alternative, also in a PDF.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

import pyphen
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from core.numbers import Number, figure, in_swedish

LONG = 11  # letters of a word that may have to be parted
FONTS = "Inter, Open Sans, DejaVu Sans, sans-serif"
INK, MUTED, PAPER = "#1c2927", "#4d5a56", "#ffffff"
WARN, WARN_PAPER = "#724700", "#fcefd2"
COLOURS = {
    "used": "#6a6156",
    "held": "#bd7a15",
    "free": "#1f6b57",
    "alt": "#1d6080",
    "grid0": "#e0d9cb",
    "axis": "#7b776b",
}
FORECAST = 0.38
OPACITIES = ("fill-opacity", "stroke-opacity")  # two decimals matter here
WIDE, NARROW = 960, 340

Point = tuple[float, float]


def short(value: float) -> str:
    """A coordinate with at most one decimal."""
    return f"{value:.1f}".removesuffix(".0").replace("-0", "0", value == 0)


def width_of(text: str, size: float = 12) -> float:
    """About how wide `text` is, in a typical sans-serif."""
    return len(text) * size * 0.56


def wrapped(text: str, room: float, size: float, most: int) -> list[str]:
    """`text` on at most `most` lines no wider than `room`; what is left out is marked."""
    lines: list[str] = []
    line = ""
    for word in _parted(text.split(), room, size):
        candidate = f"{line} {word}".strip()
        if line and width_of(candidate, size) > room:
            lines.append(line)
            line = word
        else:
            line = candidate
    lines.append(line)
    if len(lines) > most:
        lines = [*lines[: most - 1], lines[most - 1].rstrip(".,") + "…"]
    return lines


def _parted(words: Iterable[str], room: float, size: float) -> Iterator[str]:
    """The words, and those that are wider than `room` parted where they may be."""
    fits = max(int(room // width_of("x", size)), 2)
    for word in words:
        rest = word
        while len(rest) > fits:
            parting = pyphen.Pyphen(lang="sv" if in_swedish() else "en_GB")
            head, rest = parting.wrap(rest, fits) or (rest[:fits], rest[fits:])
            yield head
        yield rest


def soft(text: str) -> str:
    """`text` with marks for where its long words may be parted: not every browser knows
    Swedish, and a box is narrow. The marks are not seen, read or copied as letters."""
    parting = pyphen.Pyphen(lang="sv" if in_swedish() else "en_GB")
    return " ".join(
        parting.inserted(word, hyphen="\u00ad") if len(word) > LONG else word
        for word in text.split(" ")
    )


def spread(places: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """The same places in the same order, moved apart so that nothing overlaps."""
    order = sorted(range(len(places)), key=lambda index: places[index])
    moved = [max(places[index], low) for index in order]
    for index in range(1, len(moved)):
        moved[index] = max(moved[index], moved[index - 1] + gap)
    if moved and moved[-1] > high:
        moved[-1] = high
        for index in range(len(moved) - 2, -1, -1):
            moved[index] = min(moved[index], moved[index + 1] - gap)
    result = [0.0] * len(places)
    for place, index in zip(moved, order, strict=True):
        result[index] = place
    return result


def alone(points: Sequence[Point | None]) -> list[Point]:
    """The points that no line goes through, since both neighbours are missing."""
    around = [None, *points, None]
    return [
        point
        for before, point, after in zip(around, points, around[2:], strict=False)
        if point and not before and not after
    ]


def nice_step(span: float, steps: int = 4) -> float:
    """A round distance between grid lines: 1, 2, 2.5 or 5 times a power of ten."""
    rough = span / steps
    power = 10 ** math.floor(math.log10(rough))
    return next(power * unit for unit in (1, 2, 2.5, 5, 10) if power * unit >= rough)


def grid_values(top: float) -> list[float]:
    """Zero and up in round steps, the last one at or above `top`."""
    step = nice_step(top)
    return [step * index for index in range(math.ceil(top / step - 1e-9) + 1)]


def plain(value: Number) -> str:
    """A figure as people write it, with the decimals it needs and at most two."""
    return figure(round(Decimal(str(value)), 2))


class Picture:
    """A drawing under way: draw on it, then take its `svg()`."""

    def __init__(self, width: float, height: float, look: str = "viz"):
        self.width, self.height, self.look = width, height, look
        self._parts: list[str] = []

    def svg(self, title: str) -> SafeString:
        """The finished picture; `title` says in words what it shows."""
        size = f"{short(self.width)} {short(self.height)}"
        return mark_safe(  # noqa: S308, all text below has passed escape()
            f'<svg xmlns="http://www.w3.org/2000/svg" class="{self.look}" role="img"'
            f' viewBox="0 0 {size}" width="{short(self.width)}"'
            f' height="{short(self.height)}" font-family="{FONTS}" font-size="12">'
            f"<title>{escape(title)}</title>{''.join(self._parts)}</svg>"
        )

    def text(
        self,
        x: float,
        y: float,
        words: str,
        *,
        size: float = 12,
        anchor: str = "start",
        weight: int = 400,
        look: str = "",
        colour: str = "",
    ) -> None:
        """Words; look "t2" is secondary, "on" lies on a dark bar."""
        colour = colour or {"t2": MUTED, "on": PAPER}.get(look, INK)
        self._add(
            "text",
            {
                "x": x,
                "y": y,
                "class": look,
                "font-size": "" if size == 12 else size,
                "text-anchor": "" if anchor == "start" else anchor,
                "font-weight": "" if weight == 400 else weight,
                "fill": colour,
            },
            escape(words),
        )

    def bar(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        kind: str,
        *,
        forecast: bool = False,
        round_by: float = 2,
    ) -> None:
        """A filled rectangle of one series; a forecast is paler."""
        shape = {"x": x, "y": y, "width": max(width, 0), "height": max(height, 0)}
        opacity = FORECAST if forecast else ""
        look = {"class": kind, "fill": COLOURS[kind], "fill-opacity": opacity}
        self._add("rect", {**shape, "rx": round_by, **look})

    def box(self, x: float, y: float, width: float, height: float, **look) -> None:
        """A rectangle with colours of its own (fill, stroke, rx …), for print."""
        shape = {"x": x, "y": y, "width": width, "height": height}
        self._add("rect", {**shape, **_dashed(look)})

    def line(
        self, start: Point, end: Point, kind: str, *, width: float = 1, dash: str = ""
    ) -> None:
        """A straight line: "grid0", "axis", or a series as "l-free"."""
        ends = {"x1": start[0], "y1": start[1], "x2": end[0], "y2": end[1]}
        self._add("line", {**ends, **_stroke(kind, width, dash)})

    def curve(
        self,
        points: Sequence[Point | None],
        kind: str,
        *,
        width: float = 2,
        dash: str = "",
    ) -> None:
        """A line through the points of a series, broken where one is missing."""
        piece: list[Point] = []
        for point in [*points, None]:
            if point is not None:
                piece.append(point)
                continue
            if len(piece) > 1:
                joined = " ".join(f"{short(x)},{short(y)}" for x, y in piece)
                look = _stroke(f"l-{kind}", width, dash)
                ends = {"stroke-linejoin": "round", "stroke-linecap": "round"}
                self._add(
                    "polyline", {"points": joined, "fill": "none", **look, **ends}
                )
            piece = []

    def path(self, shape: str, **look) -> None:
        """A shape of one's own, with its colours, for print."""
        self._add("path", {"d": shape, **_dashed(look)})

    def dot(
        self, x: float, y: float, kind: str, *, r: float = 4, ring: bool = False
    ) -> None:
        """A measured point; a ring is where it began, or somebody else's."""
        look = {"class": kind, "fill": COLOURS[kind]}
        if ring:
            look = {
                "class": f"dot l-{kind}",
                "fill": PAPER,
                "stroke": COLOURS[kind],
                "stroke-width": "2",
            }
        self._add("circle", {"cx": x, "cy": y, "r": r, **look})

    def _add(self, tag: str, attributes: dict, content: str = "") -> None:
        written_out = "".join(
            [
                f' {name}="{value}"'
                if isinstance(value, str) or name in OPACITIES
                else f' {name}="{short(value)}"'
                for name, value in attributes.items()
                if value != ""
            ]
        )
        end = f">{content}</{tag}>" if content else "/>"
        self._parts.append(f"<{tag}{written_out}{end}")


def _stroke(kind: str, width: float, dash: str) -> dict:
    colour = COLOURS[kind.removeprefix("l-")]
    look = {"class": kind, "stroke": colour, "stroke-width": width}
    return {**look, "stroke-dasharray": dash}


def _dashed(look: dict) -> dict:
    """Python's stroke_width is SVG's stroke-width."""
    return {name.replace("_", "-"): value for name, value in look.items()}


def no_data(title: str, words: str, *, width: float = NARROW) -> SafeString:
    """What stands where a chart will be: when it comes, never a drawn zero."""
    lines = wrapped(words, width - 32, 12, 4)
    picture = Picture(width, 40 + 18 * len(lines))
    picture.line(
        (0, picture.height - 1), (width, picture.height - 1), "grid0", dash="4 4"
    )
    for number, line in enumerate(lines):
        picture.text(16, 30 + 18 * number, line, look="t2")
    return picture.svg(f"{title}: {words}")
