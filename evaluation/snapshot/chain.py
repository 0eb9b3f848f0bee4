"""The evidence chain as it stands, and what has changed in it."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from core import clock
from evaluation.claims import tempered
from projects.chain import weakest
from projects.chain.pictures import Chain
from projects.measuring.queries import Reading
from projects.models import ChainVersion, Edge, Node, Project

Row = dict[str, Any]


def content(
    project: Project,
    readings: Sequence[Reading],
    *,
    start: date,
    end: date,
    limit: int,
) -> Row:
    """Nodes with their figure in words, arrows with assumptions, changes, versions."""
    nodes = list(project.nodes.order_by("position", "pk"))
    edges = list(project.edges.order_by("position", "pk"))
    chain = Chain(project, nodes, edges, list(readings), limit)
    versions = list(project.chain_versions.order_by("number"))
    names = {edge.pk: f"A{number}" for number, edge in enumerate(edges, 1)}
    before = _version_before(versions, start, end)
    return {
        "nodes": [_node(node, chain) for node in nodes],
        "edges": [_edge(edge, names[edge.pk]) for edge in edges],
        "version": versions[-1].number if versions else None,
        "version_on": clock.day_of(versions[-1].frozen_at) if versions else None,
        "compared_with": before.number if before else None,
        "changes": _changes(before.content, nodes, edges, names) if before else [],
        **_weakest(nodes, edges, names),
    }


def _version_before(
    versions: list[ChainVersion], start: date, end: date
) -> ChainVersion | None:
    """The version that held when the period began, or the first one after that."""
    held = [one for one in versions if clock.day_of(one.frozen_at) <= start]
    if held:
        return held[-1]
    return next((one for one in versions if clock.day_of(one.frozen_at) <= end), None)


def _node(node: Node, chain: Chain) -> Row:
    return {
        "id": node.pk,
        "kind": node.kind,
        "step": node.step + 1,
        "label": node.get_kind_display(),
        "text": node.text,
        "horizon": node.get_horizon_display(),
        "stakeholder": node.stakeholder,
        "measure": chain.measure(node),
        "lacking": chain.lacking(node),
    }


def _edge(edge: Edge, name: str) -> Row:
    return {
        "name": name,
        "source": edge.source_id,
        "target": edge.target_id,
        "assumption": edge.assumption,
        "kind": edge.get_assumption_kind_display(),
        "tested_by": edge.tested_by,
        "evidence_level": edge.evidence_level,
        "status": edge.get_status_display(),
        "status_key": edge.status,
        "rationale": tempered(edge.rationale, edge.evidence_level),
        "is_gap": edge.is_gap,
    }


def _weakest(nodes: list[Node], edges: list[Edge], names: dict[int, str]) -> Row:
    found = weakest.of_rows(nodes, edges)
    return {
        "weakest": names[edges[found.number].pk] if found else "",
        "all_supported": bool(found and found.is_supported),
    }


def _changes(before: Row, nodes: list[Node], edges: list[Edge], names: dict) -> list:
    """In plain sentences: what has come, gone and changed since `before`."""
    return [
        *_changed_nodes(before, nodes),
        *_changed_edges(before, nodes, edges, names),
    ]


def _changed_nodes(before: Row, nodes: list[Node]) -> list[str]:
    old = {node["id"]: node for node in before["nodes"]}
    now = {node.pk for node in nodes}
    found = []
    for node in nodes:
        words = {"link": node.get_kind_display(), "text": node.text}
        if node.pk not in old:
            found.append(_("New under %(link)s: %(text)s") % words)
        elif old[node.pk]["text"] != node.text:
            words["before"] = old[node.pk]["text"]
            found.append(
                _("Changed under %(link)s: from “%(before)s” to “%(text)s”") % words
            )
    found += [
        _("Taken away: %(text)s") % {"text": node["text"]}
        for node in before["nodes"]
        if node["id"] not in now
    ]
    return found


def _changed_edges(
    before: Row, nodes: list[Node], edges: list[Edge], names: dict
) -> list[str]:
    old = {(edge["source"], edge["target"]): edge for edge in before["edges"]}
    now = {(edge.source_id, edge.target_id) for edge in edges}
    statuses = dict(Edge.Status.choices)
    found = []
    for edge in edges:
        earlier = old.get((edge.source_id, edge.target_id))
        words = {"name": names[edge.pk], "text": edge.assumption}
        if earlier is None:
            found.append(_("New assumption %(name)s: %(text)s") % words)
            continue
        if earlier["assumption"] != edge.assumption:
            found.append(_("%(name)s is worded anew: %(text)s") % words)
        if earlier["status"] != edge.status:
            words["before"] = statuses.get(earlier["status"], earlier["status"])
            words["now"] = edge.get_status_display()
            found.append(_("%(name)s: from “%(before)s” to “%(now)s”") % words)
        if earlier["evidence_level"] != edge.evidence_level:
            words["before"] = earlier["evidence_level"]
            words["now"] = edge.evidence_level
            found.append(
                _("%(name)s: evidence from %(before)s to %(now)s of 5") % words
            )
    found += [
        _("Assumption taken away: %(text)s") % {"text": edge["assumption"] or "–"}
        for key, edge in old.items()
        if key not in now
    ]
    return found
