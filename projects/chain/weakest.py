"""Which arrow of a chain is the weakest link, and so the one to test first?

The rule of evidence.md 2.8 over the statuses and levels that are written: what speaks
against an arrow weighs more than what lacks, and an arrow that everything has to pass
weighs more than one beside the way.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from projects.models import Edge, Node

Kind, Status = Node.Kind, Edge.Status
GAP = "gap"
WEAKNESS = {
    Status.CONTRADICTED: 6,
    GAP: 5,
    Status.UNTESTED: 3,
    Status.PARTLY: 1,
    Status.SUPPORTED: 0,
}
LOAD_BEARING, ON_THE_WAY, BESIDE = 3, 2, 1
# Between equals, what is due to the project is asked before what it leads to; what is
# delivered comes last, activities and outputs alike (2.1).
CLASSES = {Kind.IMPACT: 0, Kind.OUTCOME: 1, Kind.VALUE: 2}
LAST_CLASS = len(CLASSES)
DELIVERED_BY = (Kind.ACTIVITY, Kind.OUTPUT)
DELIVERED: dict[str, int] = {Status.SUPPORTED: 5, Status.PARTLY: 3}
LEAST_DELIVERED = 1


@dataclass(frozen=True)
class Arrow:
    """An arrow as it is judged: between two keys of nodes, its standing and its level."""

    source: int
    target: int
    status: str
    level: int

    @classmethod
    def of(cls, edge: Edge) -> "Arrow":
        """An arrow without an assumption is a gap, whatever else is written of it."""
        status = GAP if edge.is_gap else edge.status
        return cls(edge.source_id, edge.target_id, status, edge.evidence_level)

    @property
    def weakness(self) -> int:
        return WEAKNESS[self.status]

    @property
    def bearing(self) -> int:
        """How much it can carry, 0–5 (2.7)."""
        if self.status in (GAP, Status.CONTRADICTED):
            return 0
        if self.status == Status.SUPPORTED:
            return self.level
        return min(self.level, 2 if self.status == Status.PARTLY else 1)


@dataclass(frozen=True)
class Weakest:
    """The number of the arrow in its chain, from 0; `is_supported` when every assumption
    is: then it is the one that has been tested least."""

    number: int
    is_supported: bool


def of_rows(nodes: Iterable[Node], edges: Iterable[Edge]) -> Weakest | None:
    """The weakest of the arrows as they stand, in their order."""
    return of(
        {node.pk: node.kind for node in nodes}, [Arrow.of(edge) for edge in edges]
    )


def of_content(chain: Mapping[str, Any]) -> Weakest | None:
    """The same of a chain that was frozen (projects.versions.snapshot)."""
    arrows = [
        Arrow(
            edge["source"],
            edge["target"],
            edge["status"] if edge["assumption"].strip() else GAP,
            edge["evidence_level"],
        )
        for edge in chain["edges"]
    ]
    return of({node["id"]: node["kind"] for node in chain["nodes"]}, arrows)


def of(
    kinds: Mapping[int, str], arrows: Sequence[Arrow], main: int | None = None
) -> Weakest | None:
    """`kinds` is key of node → its kind; the arrows in their order; `main` the key of
    the main outcome, when one is named. None without arrows."""
    if not arrows:
        return None
    bears = criticality(kinds, arrows, main)

    def rank(number: int) -> tuple:
        one = arrows[number]
        place = CLASSES.get(Kind(kinds[one.target]), LAST_CLASS)
        return -one.weakness * bears[number], -bears[number], one.level, place, number

    if any(one.weakness for one in arrows):
        return Weakest(min(range(len(arrows)), key=rank), False)
    by_level = sorted(range(len(arrows)), key=lambda number: arrows[number].level)
    return Weakest(by_level[0], True)


def criticality(
    kinds: Mapping[int, str], arrows: Sequence[Arrow], main: int | None = None
) -> list[int]:
    """For each arrow 3 when nothing gets through without it, 2 on the way, 1 beside."""
    main = main_outcome(kinds, arrows) if main is None else main
    if main is None:
        return [BESIDE] * len(arrows)
    inputs = {key for key, kind in kinds.items() if kind == Kind.INPUT}
    values = {key for key, kind in kinds.items() if kind == Kind.VALUE}
    before = [one for one in arrows if one.source != main]
    to_impact = [one for one in arrows if _asks_what_is_due_to_us(one, main, kinds)]
    impacts = {one.target for one in to_impact}
    is_reached = main in _ahead(inputs, before)
    ways = [
        (inputs, {main}, before),
        ({main} if is_reached else set(), impacts, to_impact),
        (impacts, values, before),
    ]
    return [max(_bears(one, *way) for way in ways) for one in arrows]


def main_outcome(kinds: Mapping[int, str], arrows: Sequence[Arrow]) -> int | None:
    """The outcome with the lowest level of effect, the first of equals, as long as nobody
    has named one (2.7). One that no arrow leads to is told of as a gap, and is taken only
    when there is no other. None without outcomes."""
    led_to = {one.target for one in arrows}
    outcomes = [key for key, kind in kinds.items() if kind == Kind.OUTCOME]
    return min(
        outcomes,
        key=lambda key: (key not in led_to, effect_level(key, kinds, arrows)),
        default=None,
    )


def effect_level(
    outcome: int, kinds: Mapping[int, str], arrows: Sequence[Arrow]
) -> int:
    """What the best arrow from the outcome to an impact can carry, 0–5, as far as it was
    delivered: what was not cannot have worked (2.7).

    Without such an arrow nobody has asked what would have happened anyway: the best arrow
    to the outcome then, at most 2.
    """
    onward = [one for one in arrows if _asks_what_is_due_to_us(one, outcome, kinds)]
    best = _best(onward)
    if not onward:
        best = min(_best([one for one in arrows if one.target == outcome]), 2)
    return min(best, delivery(outcome, kinds, arrows))


def delivery(outcome: int, kinds: Mapping[int, str], arrows: Sequence[Arrow]) -> int:
    """How surely the last activities and outputs before the outcome were delivered, 1–5:
    by the best of the arrows to them (2.7)."""
    back = [
        Arrow(one.target, one.source, one.status, one.level)
        for one in arrows
        if kinds[one.target] not in DELIVERED_BY
    ]
    last = {key for key in _ahead({outcome}, back) if kinds[key] in DELIVERED_BY}
    into = [DELIVERED.get(one.status, 0) for one in arrows if one.target in last]
    return max([LEAST_DELIVERED, *into])


def _best(arrows: Sequence[Arrow]) -> int:
    """An untested arrow never hides one that has fallen."""
    best = max((one.bearing for one in arrows), default=0)
    has_fallen = any(one.status == Status.CONTRADICTED for one in arrows)
    return 0 if best < 2 and has_fallen else best


def _asks_what_is_due_to_us(one: Arrow, outcome: int, kinds: Mapping[int, str]) -> bool:
    return one.source == outcome and kinds[one.target] == Kind.IMPACT


def _bears(one: Arrow, starts: set[int], ends: set[int], arrows: list[Arrow]) -> int:
    """How much of the way from `starts` to `ends` over `arrows` rests on `one`."""
    if one not in arrows or not starts or not ends:
        return BESIDE
    if one.source not in _ahead(starts, arrows):
        return BESIDE
    if not ends & _ahead({one.target}, arrows):
        return BESIDE
    others = [other for other in arrows if other is not one]
    return ON_THE_WAY if ends & _ahead(starts, others) else LOAD_BEARING


def _ahead(starts: Iterable[int], arrows: Sequence[Arrow]) -> set[int]:
    """Every node that can be reached from `starts`, themselves too; circles are no harm."""
    onward: dict[int, list[int]] = {}
    for one in arrows:
        onward.setdefault(one.source, []).append(one.target)
    found, left = set(starts), list(starts)
    while left:
        for key in onward.get(left.pop(), ()):
            if key not in found:
                found.add(key)
                left.append(key)
    return found
