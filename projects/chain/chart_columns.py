"""How does one thing lead to another? The evidence chain as a page.

Six columns for components/_chain.html, with the arrows between them. Boxes and arrows
are ready pieces of HTML: a chain may have hundreds, and a template would write each of
them out tag by tag.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Any

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from core.drawing.pen import short, soft, spread
from projects.chain import layout
from projects.chain.chart import KINDS, Edge, Node

CHIP = 40.0  # how high a chip is at the most, in percent of the least height of a box


@dataclass(frozen=True)
class Arrow:
    """An edge that leaves a column: where its chip and its line go."""

    edge: Edge
    height: str  # how far down the chip lies, in percent
    path: str  # in a square of 100 by 100; empty when it jumps over a column
    width: str  # thicker with more evidence
    target: str  # the title of the box it leads to
    turn: str = ""  # "↓" or "↑" when it leads to a box in the same column


@dataclass(frozen=True)
class Column:
    """One link of the chain, and the arrows that leave it."""

    kind: int
    name: str
    question: str
    nodes: list[Node]
    arrows: list[Arrow] = field(default_factory=list)
    is_last: bool = False

    def boxes(self) -> SafeString:
        """The boxes, or the gap where there should have been some."""
        gap = escape(_("Gap:"))
        if not self.nodes:
            words = f"<p><strong>{gap}</strong> {escape(_('nothing here yet'))}</p>"
            return _whole([f'<div class="node node--gap">{words}</div>'])
        return _whole(_box(node, gap) for node in self.nodes)

    def lines(self) -> SafeString:
        """The lines of the arrows, in a square of 100 by 100."""
        return _whole(_stroke(arrow) for arrow in self.arrows if arrow.path)

    def chips(self) -> SafeString:
        """The arrows by name, each with its assumption and evidence in words."""
        words = _Words()
        return _whole(_chip(arrow, words) for arrow in self.arrows)


def of_chain(content: layout.Content, **options: Any) -> dict[str, Any]:
    """A chain on a page, and the table that says the same; `options` are those of
    `layout.boxes_and_arrows`."""
    boxes, arrows = layout.boxes_and_arrows(content, **options)
    rows = layout.table_rows(content, **options)
    return {"columns": chain_columns(boxes, arrows), "chain_rows": rows}


def chain_columns(nodes: Sequence[Node], edges: Sequence[Edge]) -> list[Column]:
    """The chain for the page: six columns, each with the arrows that leave it.

    The boxes of a column share its height equally, so the places are known in percent.
    """
    by_kind = {kind: [node for node in nodes if node.kind == kind] for kind in KINDS}
    place = {
        node.key: (index + 0.5) / len(column) * 100
        for column in by_kind.values()
        for index, node in enumerate(column)
    }
    rows = max(map(len, by_kind.values()))
    by_key = {node.key: node for node in nodes}
    leaving: dict[int, list[Edge]] = {kind: [] for kind in KINDS}
    for edge in edges:
        if edge.source in place and edge.target in place:
            leaving[by_key[edge.source].kind].append(edge)
    return [
        Column(
            kind=kind,
            name=str(name),
            question=str(question),
            nodes=by_kind[kind],
            arrows=_arrows(leaving[kind], place, by_key, rows),
            is_last=kind == len(KINDS),
        )
        for kind, (name, question) in KINDS.items()
    ]


def _arrows(edges: Sequence[Edge], place: dict, by_key: dict, rows: int) -> list[Arrow]:
    middles = [(place[edge.source] + place[edge.target]) / 2 for edge in edges]
    apart = min(CHIP / max(rows, 1), 92 / max(len(edges), 1))
    return [
        Arrow(
            edge=edge,
            height=f"{short(y)}%",
            path=_line(edge, place, by_key),
            width=short(1 + edge.level * 0.7),
            target=by_key[edge.target].title,
            turn=_turn(edge, place, by_key),
        )
        for edge, y in zip(edges, spread(middles, apart, 4, 96), strict=True)
    ]


def _line(edge: Edge, place: dict, by_key: dict) -> str:
    start, end = short(place[edge.source]), short(place[edge.target])
    step = by_key[edge.target].kind - by_key[edge.source].kind
    if step == 0:  # out between the columns, and back again
        return f"M0 {start}C70 {start} 70 {end} 0 {end}"
    return f"M0 {start}C50 {start} 50 {end} 100 {end}" if step == 1 else ""


def _turn(edge: Edge, place: dict, by_key: dict) -> str:
    if by_key[edge.target].kind != by_key[edge.source].kind:
        return ""
    return "↓" if place[edge.target] > place[edge.source] else "↑"


# --- Pieces of HTML -------------------------------------------------------------------


class _Words:
    """What is said of every arrow, looked up once."""

    def __init__(self):
        self.gap = escape(_("gap"))
        self.leads_to = _("leads to %(target)s")
        evidence = _(", evidence %(level)s of 5")
        self.evidence = [escape(evidence % {"level": level}) for level in range(6)]


def _whole(pieces) -> SafeString:
    return mark_safe("".join(pieces))  # noqa: S308, every text below has passed escape()


def _box(node: Node, gap: str) -> str:
    look, measure, title = "node", "", escape(soft(node.title))
    if node.url:
        title = f'<a href="{escape(node.url)}">{title}</a>'
    if node.measure:
        measure = f"<p>{escape(soft(node.measure))}</p>"
    if node.is_gap:
        look = "node node--gap"
        if node.measure:
            measure = f"<p><strong>{gap}</strong> {escape(soft(node.measure))}</p>"
    return f'<div class="{look}"><h4>{title}</h4>{measure}{node.chart}</div>'


def _stroke(arrow: Arrow) -> str:
    look = ' class="gap"' if arrow.edge.is_gap else ""
    return f'<path d="{arrow.path}" stroke-width="{arrow.width}"{look}/>'


def _chip(arrow: Arrow, words: _Words) -> str:
    edge = arrow.edge
    tag, link = ("a", f' href="{escape(edge.url)}"') if edge.url else ("span", "")
    look = "arrow arrow--gap" if edge.is_gap else "arrow"
    sign = f" {arrow.turn or '»'}" if arrow.turn or not arrow.path else ""
    gap = f"<i>{words.gap}</i>" if edge.is_gap else ""
    why = f": {escape(edge.assumption)}" if edge.assumption else ""
    where = escape(words.leads_to % {"target": arrow.target})
    evidence = ""  # of an assumption that nobody has written there is none to tell
    if edge.assumption:
        evidence = (
            f'<span class="ev" data-n="{edge.level}">'
            f'<span class="vh">{words.evidence[edge.level]}</span></span>'
        )
    return (
        f'<li><svg class="y" width="1" height="{arrow.height}" aria-hidden="true"></svg>'
        f'<{tag}{link} class="{look}">{escape(edge.label)}{sign}{gap}'
        f'<span class="vh">{why} {where}</span>{evidence}</{tag}></li>'
    )
