"""How does one thing lead to another? The evidence chain as a picture.

Six kinds of node, numbered 1 to 6 from inputs to value. Any number of nodes and edges;
a link without nodes, and an edge nobody can support, is a gap and says so in words.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from core.drawing.pen import (
    COLOURS,
    INK,
    MUTED,
    PAPER,
    WARN,
    WARN_PAPER,
    Picture,
    short,
    spread,
    wrapped,
)

KINDS = {
    1: (gettext_lazy("Inputs"), gettext_lazy("What does it cost?")),
    2: (gettext_lazy("Activities"), gettext_lazy("What is done?")),
    3: (gettext_lazy("Outputs"), gettext_lazy("What comes out?")),
    4: (gettext_lazy("Outcomes"), gettext_lazy("What changes?")),
    5: (gettext_lazy("Impact"), gettext_lazy("How much is because of this?")),
    6: (gettext_lazy("Value creation"), gettext_lazy("For whom is it worth what?")),
}
PRINT = {
    1: "#6a6156",
    2: "#5a6a25",
    3: "#1f6b57",
    4: "#1d6080",
    5: "#5d4a8c",
    6: "#97480f",
}
WEAK = "#d0ccc2"


@dataclass(frozen=True)
class Node:
    """One box. `key` is what edges call it; `measure` is its figure in words."""

    key: int | str
    kind: int
    title: str
    measure: str = ""
    is_gap: bool = False
    url: str = ""
    chart: str | SafeString = ""


@dataclass(frozen=True)
class Edge:
    """One assumption that the first leads to the second, with its evidence (0 to 5)."""

    source: int | str
    target: int | str
    label: str
    level: int = 0
    is_gap: bool = False
    url: str = ""
    assumption: str = ""


BOX_WIDTH, BOX_HEIGHT, ROW_GAP, HEAD = 152, 104, 16, 52


def chain_picture(
    nodes: Sequence[Node],
    edges: Sequence[Edge],
    *,
    title: str = "",
    width: float = 1120,
) -> SafeString:
    """The whole chain as one picture, as wide as a landscape page."""
    drawing = _Drawing(nodes, edges, width)
    for edge in drawing.edges:
        drawing.draw_arrow(edge)
    for gutter in range(1, 6):
        drawing.draw_chips(gutter)
    for kind in KINDS:
        drawing.draw_column(kind)
    words = title or _("The evidence chain")
    gaps = sum(edge.is_gap for edge in edges) + sum(node.is_gap for node in nodes)
    summary = _("%(title)s: %(nodes)d boxes, %(edges)d assumptions, %(gaps)d gaps.")
    counts = {"nodes": len(nodes), "edges": len(edges), "gaps": gaps}
    return drawing.picture.svg(summary % {"title": words, **counts})


class _Drawing:
    """The drawing of `chain_picture`, part by part."""

    def __init__(self, nodes: Sequence[Node], edges: Sequence[Edge], width: float):
        self.columns = {
            kind: [node for node in nodes if node.kind == kind] for kind in KINDS
        }
        self.by_key = {node.key: node for node in nodes}
        known = self.by_key.keys()
        self.edges = [edge for edge in edges if {edge.source, edge.target} <= known]
        rows = max(max(len(column) for column in self.columns.values()), 1)
        crowd = max((len(self._from(gutter)) for gutter in range(1, 6)), default=0)
        height = max(rows * (BOX_HEIGHT + ROW_GAP), crowd * 30)
        self.picture = Picture(width, HEAD + height + 4, "chain-pic")
        self.gutter = (width - 6 * BOX_WIDTH) / 5

    def _from(self, kind: int) -> list[Edge]:
        return [edge for edge in self.edges if self.by_key[edge.source].kind == kind]

    def x(self, kind: int) -> float:
        return (kind - 1) * (BOX_WIDTH + self.gutter)

    def y(self, node: Node) -> float:
        """The middle of a box: the boxes of a column share its height equally."""
        column = self.columns[node.kind]
        room = self.picture.height - HEAD - ROW_GAP
        return HEAD + room * (column.index(node) + 0.5) / len(column)

    def draw_arrow(self, edge: Edge) -> None:
        source, target = self.by_key[edge.source], self.by_key[edge.target]
        x1, y1 = self.x(source.kind) + BOX_WIDTH, self.y(source)
        x2, y2 = self.x(target.kind), self.y(target)
        colour = WARN if edge.is_gap else COLOURS["axis"]
        if source.kind == target.kind:  # out into the gutter, and back again
            x2, bend, end = x1, x1 + self.gutter * 0.9, x1 + self.gutter * 0.9
            tip, head = x2 + 5, f"M{short(x2)} {short(y2)}l8 -4.5v9z"
        else:
            bend = x1 + self.gutter / 2 if x2 >= x1 else x1 + self.gutter
            end = x2 - self.gutter / 2 if x2 >= x1 else x2 - self.gutter
            tip, head = x2 - 5, f"M{short(x2)} {short(y2)}l-8 -4.5v9z"
        self.picture.path(
            f"M{short(x1)} {short(y1)}C{short(bend)} {short(y1)} {short(end)} {short(y2)}"
            f" {short(tip)} {short(y2)}",
            fill="none",
            stroke=colour,
            stroke_width=1 + edge.level * 0.7,
            stroke_dasharray="4 4" if edge.is_gap else "",
        )
        self.picture.path(head, fill=colour)

    def draw_chips(self, gutter: int) -> None:
        """The names and evidence of the arrows that leave one column, kept apart."""
        edges = self._from(gutter)
        wanted = [
            (self.y(self.by_key[edge.source]) + self.y(self.by_key[edge.target])) / 2
            for edge in edges
        ]
        x = self.x(gutter) + BOX_WIDTH + self.gutter / 2
        places = spread(wanted, 29, HEAD + 14, self.picture.height - 14)
        for edge, y in zip(edges, places, strict=True):
            self._draw_chip(edge, x, y)

    def _draw_chip(self, edge: Edge, x: float, y: float) -> None:
        paper, ink = (WARN_PAPER, WARN) if edge.is_gap else (PAPER, INK)
        self.picture.box(x - 15, y - 13, 30, 26, rx=5, fill=paper, stroke=ink)
        self.picture.text(
            x, y - 1, edge.label, size=10.5, weight=700, anchor="middle", colour=ink
        )
        for step in range(5):
            strong = step < edge.level
            colour = COLOURS["free"] if strong else WEAK
            self.picture.box(x - 11.5 + step * 4.8, y + 4, 3.6, 4.5, fill=colour)

    def draw_column(self, kind: int) -> None:
        x, colour = self.x(kind), PRINT[kind]
        name = str(KINDS[kind][0])
        self.picture.box(x, 0, BOX_WIDTH, 5, fill=colour)
        self.picture.text(x, 25, name, size=15, weight=700, colour=colour)
        for node in self.columns[kind]:
            self._draw_box(node, x, self.y(node) - BOX_HEIGHT / 2, colour)
        if not self.columns[kind]:
            missing = Node("", kind, _("Nothing here yet"), _("gap"), is_gap=True)
            middle = HEAD + (self.picture.height - HEAD - ROW_GAP) / 2
            self._draw_box(missing, x, middle - BOX_HEIGHT / 2, colour)

    def _draw_box(self, node: Node, x: float, y: float, colour: str) -> None:
        shape = (x + 0.5, y, BOX_WIDTH - 1, BOX_HEIGHT)
        self.picture.box(*shape, rx=7, fill=PAPER)
        if node.is_gap:
            self.picture.box(
                *shape,
                rx=7,
                fill=WARN_PAPER,
                stroke=WARN,
                stroke_width=1.5,
                stroke_dasharray="5 4",
            )
        else:
            tint = {"fill_opacity": 0.08, "stroke_opacity": 0.5}
            self.picture.box(*shape, rx=7, fill=colour, stroke=colour, **tint)
        title = wrapped(node.title, BOX_WIDTH - 22, 12.5, 4)
        measure = wrapped(node.measure, BOX_WIDTH - 22, 11.5, 3) if node.measure else []
        y += (BOX_HEIGHT - 16 * len(title) - 15 * len(measure)) / 2 + 12
        for number, line in enumerate(title):
            self.picture.text(x + 11, y + number * 16, line, size=12.5, weight=600)
        y += 16 * len(title)
        ink = WARN if node.is_gap else MUTED
        for number, line in enumerate(measure):
            self.picture.text(x + 11, y + number * 15, line, size=11.5, colour=ink)
