"""How has the chain of a running project changed, by whose hand and why?

Each change is a version of its own: frozen word for word, with its reason.
"""

from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import TransitionRefused, User
from projects import actions
from projects.models import ChainVersion, Edge, Indicator, Node


@transaction.atomic
def keep_node(node: Node, *, reason: str, by: User) -> ChainVersion:
    """Add or change a node."""
    if node.pk is None:
        node.position = _next(node.project.nodes)
    node.save()
    return actions.freeze_chain(node.project, reason=reason, by=by)


@transaction.atomic
def remove_node(node: Node, *, reason: str, by: User) -> ChainVersion:
    """Take a node away with its arrows, unless something has been measured there."""
    if node.indicators.filter(measurements__isnull=False).exists():
        raise TransitionRefused(
            _("There are figures for this part of the chain. Change it instead.")
        )
    project = node.project
    node.delete()
    return actions.freeze_chain(project, reason=reason, by=by)


@transaction.atomic
def keep_edge(edge: Edge, *, reason: str, by: User) -> ChainVersion:
    """Add, change or rate again an arrow and its assumption."""
    if edge.pk is None:
        edge.position = _next(edge.project.edges)
    edge.save()
    return actions.freeze_chain(edge.project, reason=reason, by=by)


@transaction.atomic
def remove_edge(edge: Edge, *, reason: str, by: User) -> ChainVersion:
    project = edge.project
    edge.delete()
    return actions.freeze_chain(project, reason=reason, by=by)


@transaction.atomic
def keep_indicator(indicator: Indicator, *, reason: str, by: User) -> ChainVersion:
    """Add or change what is measured at a node."""
    indicator.save()
    return actions.freeze_chain(indicator.node.project, reason=reason, by=by)


def _next(rows) -> int:
    last = rows.order_by("-position").values_list("position", flat=True).first()
    return 0 if last is None else last + 1


@dataclass(frozen=True)
class Difference:
    """One thing that is not as it was: how, what, and from what to what."""

    how: str  # "added", "removed", "changed"
    what: str
    before: str = ""
    after: str = ""


def differences(older: dict[str, Any], newer: dict[str, Any]) -> list[Difference]:
    """What was added, removed and changed between two frozen chains."""
    return [
        *_compared(_nodes(older), _nodes(newer)),
        *_compared(_edges(older), _edges(newer)),
        *_compared(_indicators(older), _indicators(newer)),
    ]


def _compared(before: dict, after: dict) -> list[Difference]:
    found = []
    for key, (name, words) in after.items():
        if key not in before:
            found.append(Difference("added", name, after=words))
        elif before[key] != (name, words):
            old_name, old = before[key]
            if old_name != name:
                old, words = f"{old_name}. {old}", f"{name}. {words}"
            found.append(Difference("changed", name, before=old, after=words))
    found += [
        Difference("removed", name, before=words)
        for key, (name, words) in before.items()
        if key not in after
    ]
    return found


def _nodes(content: dict) -> dict:
    """Key → name and the rest in words, so that a row can be compared and read."""
    kinds = dict(Node.Kind.choices)
    return {
        node["id"]: (
            node["text"],
            _joined(kinds[node["kind"]], node["horizon"], node["stakeholder"]),
        )
        for node in content["nodes"]
    }


def _edges(content: dict) -> dict:
    names = {node["id"]: node["text"] for node in content["nodes"]}
    status = dict(Edge.Status.choices)
    return {
        (edge["source"], edge["target"]): (
            f"{names.get(edge['source'], '')} → {names.get(edge['target'], '')}",
            _joined(
                edge["assumption"] or _("no assumption"),
                status[edge["status"]],
                _("evidence %(level)s of 5") % {"level": edge["evidence_level"]},
                edge.get("rationale", ""),
            ),
        )
        for edge in content["edges"]
    }


def _indicators(content: dict) -> dict:
    """Without baselines: a version does not know how few persons one is about."""
    return {
        (one["node"], one["name"]): (
            one["name"],
            _joined(
                one["unit"],
                _("target %(target)s") % {"target": _plain(one["target"])},
                str(one["target_on"] or ""),
            ),
        )
        for one in content["indicators"]
    }


def _joined(*words) -> str:
    return "; ".join(str(word) for word in words if word)


def _plain(value: str | None) -> str:
    """ "31.0000" → "31"; a dash when there is none."""
    if value is None:
        return "–"
    return value.rstrip("0").rstrip(".") if "." in value else value
