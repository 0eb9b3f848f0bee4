"""How has the chain of a running project changed, from one version to another?"""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from projects.models import Edge, Node


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
                _about_lives(one.get("touches_life")),
            ),
        )
        for one in content["indicators"]
    }


def _about_lives(touches_life: bool | None) -> str:
    """What was said of it; older versions had nothing to say."""
    if touches_life is None:
        return ""
    if touches_life:
        return _("touches somebody’s life situation")
    return _("touches nobody’s life situation")


def _joined(*words) -> str:
    return "; ".join(str(word) for word in words if word)


def _plain(value: str | None) -> str:
    """ "31.0000" → "31"; a dash when there is none."""
    if value is None:
        return "–"
    return value.rstrip("0").rstrip(".") if "." in value else value
