"""What does the evidence chain look like, with its figures on it?

Turns the plan and the readings of a project into plain data for fund.charts and for the
tables beside them; nothing is asked of the database here except in `Chain.of`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import NamedTuple

from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from accounts.numbers import MISSING
from accounts.templatetags import ui
from fund import charts
from projects import measuring
from projects.measuring import Reading, Standing
from projects.models import Edge, Node, Project

Kind = Node.Kind
NARROW, WIDE = 340, 760  # a card or a phone, and a page of its own
STATUS_TONES = {
    Edge.Status.SUPPORTED: "ok",
    Edge.Status.PARTLY: "go",
    Edge.Status.CONTRADICTED: "stop",
}


@dataclass(frozen=True)
class Assumption:
    """An arrow as a row: its name A1, A2 …, what it joins, and how it stands."""

    label: str
    edge: Edge
    source: Node
    target: Node
    url: str
    status_tag: SafeString
    evidence_tag: SafeString

    @property
    def anchor(self) -> str:
        return self.label.lower()

    @property
    def is_gap(self) -> bool:
        return self.edge.is_gap

    @property
    def status(self) -> str:
        return self.edge.get_status_display()


@dataclass(frozen=True)
class Gap:
    """Something that the chain lacks, and what would close it."""

    text: str
    note: str
    url: str = ""
    kind: str = "hm"


class Row(NamedTuple):
    """One node of the chain with one of its indicators, as a row of the equal table.

    Ready words, to be unpacked by the template: a long chain has many rows.
    """

    text: str
    kind: str
    url: str
    measure: str
    before: str
    target: str
    now: str
    why_missing: str
    waits: bool
    comparison: str
    net: str
    leads_to: str


@dataclass
class Chain:
    """The chain of one project, read whole."""

    project: Project
    nodes: list[Node]
    edges: list[Edge]
    readings: list[Reading]
    limit: int  # figures about fewer people are not shown

    @classmethod
    def of(cls, project: Project) -> "Chain":
        """Five queries, however long the chain is."""
        limit = measuring.smallest_group(project.fund)
        return cls(
            project,
            list(project.nodes.order_by("position", "pk")),
            list(project.edges.order_by("position", "pk")),
            measuring.read(project, limit=limit),
            limit,
        )

    @cached_property
    def by_key(self) -> dict[int, Node]:
        return {node.pk: node for node in self.nodes}

    @cached_property
    def assumptions(self) -> list[Assumption]:
        address = addresses("projects:edge", self.project)
        status_tag, evidence_tag = cache(_status_tag), cache(ui.evidence)
        return [
            Assumption(
                f"A{number}",
                edge,
                self.by_key[edge.source_id],
                self.by_key[edge.target_id],
                address(edge.pk),
                status_tag("" if edge.is_gap else edge.status),
                evidence_tag(edge.evidence_level),
            )
            for number, edge in enumerate(self.edges, 1)
        ]

    @cached_property
    def indicator_address(self) -> Callable[[int], str]:
        return addresses("projects:indicator", self.project)

    @cached_property
    def readings_of(self) -> dict[int, list[Reading]]:
        found: dict[int, list[Reading]] = {}
        for reading in self.readings:
            found.setdefault(reading.indicator.node_id, []).append(reading)
        return found

    @cached_property
    def reached(self) -> set[int]:
        """The nodes that some arrow leads to."""
        return {edge.target_id for edge in self.edges}

    def weakest(self) -> Assumption | None:
        """The arrow with the least behind it: a gap first, then the lowest level."""
        if not self.assumptions:
            return None
        return min(
            self.assumptions, key=lambda one: (not one.is_gap, one.edge.evidence_level)
        )

    def columns(self) -> list[charts.Column]:
        """The chain for components/_chain.html."""
        return charts.chain_columns(
            [self._box(node, on_page=True) for node in self.nodes],
            [_arrow(one, url=f"#{one.anchor}") for one in self.assumptions],
        )

    def picture(self) -> SafeString:
        """The same chain as one picture, for print and download."""
        return charts.chain_picture(
            [self._box(node, on_page=False) for node in self.nodes],
            [_arrow(one) for one in self.assumptions],
            title=self.project.title,
        )

    def _box(self, node: Node, *, on_page: bool) -> charts.Node:
        readings = self.readings_of.get(node.pk, [])
        lacking = self.lacking(node)
        url = ""
        if on_page and readings:
            url = self.indicator_address(readings[0].indicator.pk)
        return charts.Node(
            key=node.pk,
            kind=node.step + 1,
            title=node.text,
            measure=lacking or self.measure(node),
            is_gap=bool(lacking),
            url=url,
            chart=_spark(readings[0]) if on_page and readings else "",
        )

    def lacking(self, node: Node) -> str:
        """What the node lacks, in words; empty when nothing."""
        if node.kind != Kind.INPUT and node.pk not in self.reached:
            return _("no arrow leads here")
        if node.kind == Kind.OUTCOME and node.pk not in self.readings_of:
            return _("nothing is measured")
        return ""

    def measure(self, node: Node) -> str:
        """The node's figure in words, with the target when there is one."""
        readings = self.readings_of.get(node.pk, [])
        if not readings:
            return self._net_of_sources(node)
        reading = readings[0]
        latest = reading.latest
        text = latest.text if latest.has_value else str(latest.why_missing).rstrip(".")
        if reading.target is not None:
            text += ", " + _("target %(target)s") % {"target": reading.target_number}
        text += "."
        if reading.standing in (Standing.REACHED, Standing.BEHIND, Standing.ON_TRACK):
            text += f" {reading.standing.label}."
        return text

    def _net_of_sources(self, node: Node) -> str:
        """An impact without an indicator of its own is the net of what leads to it."""
        if node.kind != Kind.IMPACT:
            return ""
        for edge in self.edges:
            if edge.target_id != node.pk:
                continue
            for reading in self.readings_of.get(edge.source_id, []):
                if reading.net is not None:
                    return _("%(net)s net of the comparison group") % {
                        "net": reading.net_text
                    }
        return ""

    def gaps(self) -> list[Gap]:
        """Everything that is lacking, the arrows first."""
        return [
            *self._gaps_of_arrows(),
            *self._gaps_of_nodes(),
            *self._gaps_of_figures(),
        ]

    def _gaps_of_arrows(self) -> list[Gap]:
        found = []
        for one in self.assumptions:
            if one.is_gap:
                found.append(
                    Gap(
                        _("%(arrow)s lacks an assumption") % {"arrow": one.label},
                        _("Write why, and how you would notice that it does not hold."),
                        f"#{one.anchor}",
                    )
                )
            elif one.edge.status == Edge.Status.CONTRADICTED:
                found.append(
                    Gap(
                        _("%(arrow)s is contradicted") % {"arrow": one.label},
                        _("What you have seen speaks against it. Decide what to do."),
                        f"#{one.anchor}",
                    )
                )
            if one.target.step - one.source.step > 1:
                found.append(
                    Gap(
                        _("%(arrow)s skips a link") % {"arrow": one.label},
                        _("Say what happens in between."),
                        f"#{one.anchor}",
                    )
                )
        return found

    def _gaps_of_nodes(self) -> list[Gap]:
        there = {node.kind for node in self.nodes}
        empty = [
            Gap(
                _("Nothing under “%(link)s”") % {"link": label},
                _("Every link is needed, from inputs to value creation."),
            )
            for kind, label in Kind.choices
            if kind not in there
        ]
        lacking = [
            Gap(f"{node.text}: {words}", _("Add it when you change the chain."))
            for node in self.nodes
            if (words := self.lacking(node))
        ]
        return empty + lacking

    def _gaps_of_figures(self) -> list[Gap]:
        if self.project.state in (
            *Project.BEFORE_GRANT,
            Project.State.STARTING,
        ):
            return []
        return [
            Gap(
                _("%(name)s has not been measured") % {"name": reading.indicator.name},
                _("Enter a figure, or why it is missing."),
                self.indicator_address(reading.indicator.pk),
            )
            for reading in self.readings
            if not reading.project
        ]

    def table(self) -> list[Row]:
        """The chain as rows: one per indicator, at least one per node."""
        leads: dict[int, list[str]] = {}
        for one in self.assumptions:
            leads.setdefault(one.source.pk, []).append(f"{one.target} ({one.label})")
        kinds = {kind.value: str(kind.label) for kind in Kind}
        rows = []
        for node in sorted(self.nodes, key=lambda node: node.step):
            to = ", ".join(leads.get(node.pk, [])) or MISSING
            for reading in self.readings_of.get(node.pk) or (None,):
                rows.append(self._row(node, kinds[node.kind], reading, to))
                to = MISSING  # said once for each node
        return rows

    def _row(self, node: Node, kind: str, reading: Reading | None, to: str) -> Row:
        if reading is None:
            gone = MISSING
            return Row(
                node.text, kind, "", gone, gone, gone, gone, "", False, gone, gone, to
            )
        return Row(
            node.text,
            kind,
            self.indicator_address(reading.indicator.pk),
            f"{reading.indicator.name}, {reading.indicator.unit}",
            reading.before.number,
            reading.target_number,
            reading.latest.number,
            "" if reading.latest.has_value else str(reading.latest.why_missing),
            bool(reading.waiting),
            reading.comparison_text,
            reading.net_text,
            to,
        )


def _arrow(one: Assumption, url: str = "") -> charts.Edge:
    return charts.Edge(
        source=one.source.pk,
        target=one.target.pk,
        label=one.label,
        level=one.edge.evidence_level,
        is_gap=one.is_gap,
        url=url,
        assumption=one.edge.assumption,
    )


def addresses(name: str, project: Project) -> Callable[[int], str]:
    """The address of each row of a kind, found out once for a whole table."""
    before, _zero, after = reverse(name, args=[project.pk, 0]).rpartition("0")
    return lambda pk: f"{before}{pk}{after}"


def _status_tag(status: str) -> SafeString:
    """An arrow's state as shape, colour and word; "" is one without an assumption."""
    if not status:
        return ui.badge("wait", _("To be written"))
    known = Edge.Status(status)
    return ui.badge(STATUS_TONES.get(known, ""), known.label)


def _spark(reading: Reading) -> str:
    """A curve the size of a word, once there are two points to draw it through."""
    if not reading.latest.has_value:
        return ""
    values = [reading.before.value, *(figure.value for figure in reading.approved)]
    known = [value for value in values if value is not None]
    if len(known) < 2:
        return ""
    return charts.spark(
        known,
        label=_("%(name)s: from %(first)s to %(last)s")
        % {
            "name": reading.indicator.name,
            "first": _number(reading, known[0]),
            "last": _number(reading, known[-1]),
        },
        target=reading.target,
    )


def _number(reading: Reading, value) -> str:
    return measuring.in_figures(value, reading.indicator.decimals)


@dataclass(frozen=True)
class Curve:
    """A chart of an indicator, its table twin and its caption (components/_figure.html)."""

    title: str
    svg: SafeString
    caption: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    url: str
    reading: Reading


def curve(reading: Reading, project: Project, *, width: float = NARROW) -> Curve:
    """Approved figures only; what is withheld or missing is a hole in the line."""
    days, own, other = _series(reading)
    svg = charts.indicator(
        reading.indicator.name,
        [_period(day, days) for day in days],
        own,
        unit=reading.indicator.unit,
        comparison=other if any(value is not None for value in other) else (),
        comparison_name=_("comparison"),
        target=reading.target,
        coming=_when_it_comes(reading),
        width=width,
        height=190 if width == NARROW else 260,
    )
    return Curve(
        title=reading.indicator.name,
        svg=svg,
        caption=_caption(reading),
        columns=[_("Date"), _("The project"), _("Comparison"), _("Target")],
        rows=[
            [
                _("Baseline") if day is None else day.isoformat(),
                _number(reading, mine),
                _number(reading, theirs),
                reading.target_number,
            ]
            for day, mine, theirs in zip(days, own, other, strict=True)
        ],
        url=addresses("projects:indicator", project)(reading.indicator.pk),
        reading=reading,
    )


def _series(reading: Reading):
    """Baseline first, then each day of an approved figure, both groups side by side."""
    own = {figure.day: figure.value for figure in reading.approved}
    other = {
        figure.day: figure.value
        for figure in reading.comparison
        if figure.is_approved and figure.day
    }
    days = sorted(day for day in {*own, *other} if day)
    return (
        [reading.before.day, *days],
        [reading.before.value, *(own.get(day) for day in days)],
        [reading.comparison_before.value, *(other.get(day) for day in days)],
    )


def _period(day, days) -> str:
    """The year when the years differ, otherwise the month as well."""
    if day is None:
        return _("before")
    years = [one.year for one in days if one]
    return str(day.year) if len(set(years)) == len(years) else f"{day:%Y-%m}"


def _when_it_comes(reading: Reading) -> str:
    if reading.latest.is_withheld or reading.before.is_withheld:
        return str(measuring.WITHHELD)
    if reading.target_on:
        return _("The first figure comes at the latest %(day)s.") % {
            "day": reading.target_on.isoformat()
        }
    return ""


def _caption(reading: Reading) -> str:
    """Source, number of persons and date of the latest figure."""
    latest = reading.latest
    words = []
    if source := latest.source or reading.indicator.source:
        words.append(_("Source: %(source)s.") % {"source": source.rstrip(".")})
    if latest.persons is not None:
        words.append(_("%(count)s persons.") % {"count": latest.persons})
    if latest.day:
        words.append(_("Measured %(day)s.") % {"day": latest.day.isoformat()})
    elif not latest.has_value:
        words.append(str(latest.why_missing))
    return " ".join(words)
