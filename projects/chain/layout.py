"""How is the evidence chain drawn: live, or as it stood when it was frozen?

Reads the plain data of `snapshot.chain_content`, and gives the chart its boxes and
arrows: in an order where few arrows cross, with every gap named.
"""

from bisect import bisect_right, insort
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from core.templatetags import ui
from projects.chain import chart
from projects.models import Node
from projects.plan import starting

STEP = {kind: number for number, kind in enumerate(Node.ORDER, 1)}
ROUNDS = 4

Content = Mapping[str, Any]
Links = dict[int, list[int]]  # step → its nodes, from the top
Pairs = Sequence[tuple[int, int]]  # arrows: from node, to node


@dataclass(frozen=True)
class Row:
    """One arrow as a line of the table that says the same as the picture."""

    label: str
    edge: Mapping[str, Any]
    source: str
    target: str
    is_gap: bool
    url: str = ""


def no_address(part: str, pk: int) -> str:
    return ""


def on_paper(content: Content) -> dict[str, Any]:
    """A chain as a picture, and the table that says the same."""
    picture = chart.chain_picture(*boxes_and_arrows(content))
    return {"picture": picture, "chain_rows": table_rows(content)}


def boxes_and_arrows(
    content: Content,
    *,
    address: Callable[[str, int], str] = no_address,
    measures: Mapping[int, str] | None = None,
    pictures: Mapping[int, str] | None = None,
) -> tuple[list[chart.Node], list[chart.Edge]]:
    """The chain for chart_columns.chain_columns and chart.chain_picture.

    `address(part, pk)` is where a box ("node") or arrow ("arrow") leads; `measures` and
    `pictures` hold, by node, a figure in words and a small chart instead of the plan's.
    """
    gaps, indicators = node_gaps(content), _by_node(content)
    measures, pictures = measures or {}, pictures or {}
    boxes = [
        chart.Node(
            key=node["id"],
            kind=STEP[node["kind"]],
            title=node["text"],
            measure=gaps.get(node["id"])
            or measures.get(node["id"])
            or in_words(indicators.get(node["id"], [])),
            is_gap=node["id"] in gaps,
            url=address("node", node["id"]),
            chart=pictures.get(node["id"], ""),
        )
        for node in in_drawing_order(content)
    ]
    steps = {node["id"]: STEP[node["kind"]] for node in content["nodes"]}
    arrows = [
        chart.Edge(
            source=edge["source"],
            target=edge["target"],
            label=f"A{number}",
            level=edge["evidence_level"],
            is_gap=not edge["assumption"].strip(),
            assumption=edge["assumption"],
            url=address("arrow", edge["id"]) if "id" in edge else "",
        )
        for number, edge in enumerate(content["edges"], 1)
        if 0 < steps.get(edge["source"], 0) <= steps.get(edge["target"], 0)
    ]
    return boxes, arrows


def table_rows(
    content: Content, *, address: Callable[[str, int], str] = no_address
) -> list[Row]:
    """Every arrow with its assumption, in the numbers that the picture uses."""
    texts = {node["id"]: node["text"] for node in content["nodes"]}
    return [
        Row(
            label=f"A{number}",
            edge=edge,
            source=texts.get(edge["source"], ""),
            target=texts.get(edge["target"], ""),
            is_gap=not edge["assumption"].strip(),
            url=address("arrow", edge["id"]) if "id" in edge else "",
        )
        for number, edge in enumerate(content["edges"], 1)
    ]


def links_of(
    content: Content, *, address: Callable[[str, int], str] = no_address
) -> list[dict[str, Any]]:
    """Link by link, the boxes with their indicators, as a list to change."""
    gaps, indicators = node_gaps(content), _by_node(content)
    return [
        {
            "kind": kind.value,
            "step": STEP[kind.value],
            "title": kind.label,
            "nodes": [
                {
                    **node,
                    "gap": gaps.get(node["id"], ""),
                    "url": address("node", node["id"]),
                    "indicators": [
                        {**row, "url": address("indicator", row["id"])}
                        for row in indicators.get(node["id"], [])
                    ],
                }
                for node in content["nodes"]
                if node["kind"] == kind
            ],
        }
        for kind in Node.Kind
    ]


def node_gaps(content: Content) -> dict[int, str]:
    """Node → what is missing there, in words: still a question of the chain it began
    with. Domain 8.2: nothing leads to it, or an outcome without an indicator."""
    reached = {edge["target"] for edge in content["edges"]}
    measured = _by_node(content).keys()
    found = {}
    for node in content["nodes"]:
        if starting.is_question(node["text"]):
            found[node["id"]] = _("a question to answer")
        elif node["kind"] != Node.Kind.INPUT and node["id"] not in reached:
            found[node["id"]] = _("no arrow leads here")
        elif node["kind"] == Node.Kind.OUTCOME and node["id"] not in measured:
            found[node["id"]] = _("no indicator")
    return found


def in_words(indicators: list[Mapping[str, Any]]) -> str:
    """The first indicator with baseline and target: "Nights: 31 → 20 nights"."""
    if not indicators:
        return ""
    first = indicators[0]
    text = first["name"]
    if first["target"] is not None:
        start, goal = ui.number(first["baseline"]), ui.number(first["target"])
        text = f"{text}: {start} → {goal} {first['unit']}"
    if len(indicators) > 1:
        text = _("%(first)s, and %(count)d more") % {
            "first": text,
            "count": len(indicators) - 1,
        }
    return text


def in_drawing_order(content: Content) -> list[Mapping[str, Any]]:
    """The nodes link by link, each link sorted so that few arrows cross."""
    by_id = {node["id"]: node for node in content["nodes"]}
    order = drawing_order(
        [(node["id"], node["kind"]) for node in content["nodes"]],
        [(edge["source"], edge["target"]) for edge in content["edges"]],
    )
    return [by_id[pk] for pk in order]


def drawing_order(nodes: Iterable[tuple[int, str]], pairs: Pairs) -> list[int]:
    """The nodes (number and kind) link by link, so that few arrows (`pairs`) cross.

    Sweeps to and fro, placing each node at the middle of its neighbours, and keeps the
    best order that was seen. The same chain is always drawn the same way.
    """
    links: Links = {step: [] for step in STEP.values()}
    for pk, kind in nodes:
        links[STEP[kind]].append(pk)
    comes_from, leads_to = _neighbours(pairs)
    best, fewest = links, crossings(links, pairs)
    for turn in range(ROUNDS):
        if not fewest:
            break
        forward = turn % 2 == 0
        near = comes_from if forward else leads_to
        links = _swept(links, near, forward=forward)
        count = crossings(links, pairs)
        if count < fewest:
            best, fewest = links, count
    return [pk for link in best.values() for pk in link]


def crossings(links: Links, pairs: Pairs) -> int:
    """How many pairs of arrows between the same two links cross each other.

    Read from the top of one link, each arrow crosses those above it that end below.
    """
    place = {
        pk: (step, row) for step, link in links.items() for row, pk in enumerate(link)
    }
    between: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for source, target in pairs:
        if source in place and target in place:
            (start, row), (end, other) = place[source], place[target]
            between.setdefault((start, end), []).append((row, other))
    return sum(_inversions(lines) for lines in between.values())


def _inversions(lines: list[tuple[int, int]]) -> int:
    found, ends = 0, list[int]()
    for _row, end in sorted(lines):
        found += len(ends) - bisect_right(ends, end)
        insort(ends, end)
    return found


def _neighbours(pairs: Pairs) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
    """Node → what leads to it; node → what it leads to."""
    comes_from: dict[int, list[int]] = {}
    leads_to: dict[int, list[int]] = {}
    for source, target in pairs:
        comes_from.setdefault(target, []).append(source)
        leads_to.setdefault(source, []).append(target)
    return comes_from, leads_to


def _swept(links: Links, near: Mapping[int, list[int]], *, forward: bool) -> Links:
    """Each link sorted by the middle of its neighbours, one link after the other."""
    swept = dict(links)
    place: dict[int, float] = {}
    for link in swept.values():
        place |= _places(link)
    for step in sorted(links, reverse=not forward):
        middles = {pk: _middle(pk, place, near) for pk in swept[step]}
        swept[step] = sorted(swept[step], key=middles.__getitem__)
        place |= _places(swept[step])
    return swept


def _places(link: list[int]) -> dict[int, float]:
    return {pk: (row + 0.5) / len(link) for row, pk in enumerate(link)}


def _middle(
    pk: int, place: Mapping[int, float], near: Mapping[int, list[int]]
) -> float:
    found = [place[other] for other in near.get(pk, ()) if other in place]
    return sum(found) / len(found) if found else place[pk]


def _by_node(content: Content) -> dict[int, list[Mapping[str, Any]]]:
    found: dict[int, list[Mapping[str, Any]]] = {}
    for indicator in content["indicators"]:
        found.setdefault(indicator["node"], []).append(indicator)
    return found
