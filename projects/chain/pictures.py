"""What does the evidence chain look like, with its figures on it?

Turns the plan and the readings of a project into plain data for chain.chart; the equal
tables are in chain.tables, the curves in measuring.curves. Nothing is asked of the database here
except in `Chain.of`.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from projects.chain import chart, chart_columns, layout, weakest
from projects.measuring import curves, suppression
from projects.measuring import queries as measuring
from projects.measuring.queries import Attainment, Reading
from projects.models import Edge, Node, Project
from projects.plan.facts import edges_of, nodes_of

Kind = Node.Kind


@dataclass(frozen=True)
class Assumption:
    """An arrow as a row: its name A1, A2 …, what it joins, and how it stands."""

    label: str
    edge: Edge
    source: Node
    target: Node
    url: str

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


@dataclass
class Chain:
    """The chain of one project, read whole."""

    project: Project
    nodes: list[Node]
    edges: list[Edge]
    readings: list[Reading]
    limit: int  # figures about fewer people are not shown

    @classmethod
    def of(cls, project: Project, limit: int | None = None) -> "Chain":
        """Five queries, however long the chain is."""
        if limit is None:
            limit = suppression.smallest_group(project.fund)
        nodes = nodes_of(project=project.pk)
        return cls(
            project,
            nodes,
            edges_of(project=project.pk),
            measuring.read(
                project, limit=limit, nodes={node.pk: node for node in nodes}
            ),
            limit,
        )

    @cached_property
    def by_key(self) -> dict[int, Node]:
        return {node.pk: node for node in self.nodes}

    @cached_property
    def in_drawing_order(self) -> list[Node]:
        order = layout.drawing_order(
            [(node.pk, node.kind) for node in self.nodes],
            [(edge.source_id, edge.target_id) for edge in self.edges],
        )
        return [self.by_key[pk] for pk in order]

    @cached_property
    def assumptions(self) -> list[Assumption]:
        return [
            Assumption(
                f"A{number}",
                edge,
                self.by_key[edge.source_id],
                self.by_key[edge.target_id],
                f"{self.page}?part=arrow&pk={edge.pk}",
            )
            for number, edge in enumerate(self.edges, 1)
        ]

    @cached_property
    def page(self) -> str:
        """Where the chain is changed."""
        return reverse("projects:chain", args=[self.project.pk])

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

    def weakest(self) -> tuple[Assumption, bool] | None:
        """The weakest link, and whether it is only the least tested of those that hold."""
        found = weakest.of_rows(self.nodes, self.edges)
        if found is None:
            return None
        return self.assumptions[found.number], found.is_supported

    def columns(self) -> list[chart_columns.Column]:
        """The chain for components/_chain.html."""
        return chart_columns.chain_columns(
            [self._box(node, on_page=True) for node in self.in_drawing_order],
            [_arrow(one, url=f"#{one.anchor}") for one in self.assumptions],
        )

    def picture(self) -> SafeString:
        """The same chain as one picture, for print and download."""
        return chart.chain_picture(
            [self._box(node, on_page=False) for node in self.in_drawing_order],
            [_arrow(one) for one in self.assumptions],
            title=self.project.title,
        )

    def _box(self, node: Node, *, on_page: bool) -> chart.Node:
        readings = self.readings_of.get(node.pk, [])
        lacking = "; ".join(self.lacking(node))
        url = ""
        if on_page and readings:
            url = self.indicator_address(readings[0].indicator.pk)
        return chart.Node(
            key=node.pk,
            kind=node.step + 1,
            title=node.text,
            measure=lacking or self.measure(node),
            is_gap=bool(lacking),
            url=url,
            chart=curves.spark(readings[0]) if on_page and readings else "",
        )

    def lacking(self, node: Node) -> list[str]:
        """Everything that the node lacks, in words."""
        found = []
        if self._is_alone(node):
            found.append(_("no arrow leads here"))
        if node.kind == Kind.OUTCOME and node.pk not in self.readings_of:
            found.append(_("nothing is measured"))
        return found

    def _is_alone(self, node: Node) -> bool:
        return node.kind != Kind.INPUT and node.pk not in self.reached

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
        if reading.standing in (
            Attainment.REACHED,
            Attainment.BEHIND,
            Attainment.ON_TRACK,
        ):
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

    def gaps(self, *, may_revise: bool = False) -> list[Gap]:
        """Everything that is lacking, the arrows first; with where to mend it."""
        return [
            *self._gaps_of_arrows(may_revise),
            *self._gaps_of_nodes(may_revise),
            *self._gaps_of_figures(),
        ]

    def _gaps_of_arrows(self, may_revise: bool) -> Iterator[Gap]:
        for one in self.assumptions:
            url, arrow = (
                one.url if may_revise else f"#{one.anchor}",
                {"arrow": one.label},
            )
            if one.is_gap:
                yield Gap(
                    _("%(arrow)s lacks an assumption") % arrow,
                    _("Write why, and how you would notice that it does not hold."),
                    url,
                )
            elif one.edge.status == Edge.Status.CONTRADICTED:
                yield Gap(
                    _("%(arrow)s is contradicted") % arrow,
                    _("What you have seen speaks against it. Decide what to do."),
                    url,
                )
            if one.target.step - one.source.step > 1:
                words = _("Say what happens in between.")
                yield Gap(_("%(arrow)s skips a link") % arrow, words, url)

    def _gaps_of_nodes(self, may_revise: bool) -> list[Gap]:
        there = {node.kind for node in self.nodes}
        empty = [
            Gap(
                _("Nothing under “%(link)s”") % {"link": label},
                _("Every link is needed, from inputs to value creation."),
                f"{self.page}?part=node&kind={kind}" if may_revise else "",
            )
            for kind, label in Kind.choices
            if kind not in there
        ]
        lacking = [
            Gap(
                f"{node.text}: {'; '.join(words)}",
                "" if may_revise else _("Add it when you change the chain."),
                self._where_to_mend(node) if may_revise else "",
            )
            for node in self.nodes
            if (words := self.lacking(node))
        ]
        return empty + lacking

    def _where_to_mend(self, node: Node) -> str:
        """A new arrow to the node, or a new indicator of it."""
        if self._is_alone(node):
            return f"{self.page}?part=arrow&target={node.pk}"
        return f"{self.page}?part=indicator&node={node.pk}"

    def _gaps_of_figures(self) -> list[Gap]:
        if self.project.state in (*Project.BEFORE_GRANT, Project.State.STARTING):
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


def _arrow(one: Assumption, url: str = "") -> chart.Edge:
    return chart.Edge(
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
