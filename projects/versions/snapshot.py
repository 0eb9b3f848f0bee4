"""The whole plan of a project as plain data, to be frozen word for word.

What is frozen carries its own labels, so that it can be read in ten years although the
questions have changed since.
"""

import hashlib
import json
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.utils import translation

from core.numbers import in_kronor, written
from fund.models import PlanItem
from projects.measuring import queries as measuring
from projects.measuring import suppression
from projects.models import BudgetLine, Indicator, Project, Risk
from projects.models.indicator import indicators_of
from projects.plan.facts import TABLES, Facts, Row
from projects.plan.questions import Kind, Question


def plan_content(project: Project, facts: Facts | None = None) -> dict[str, Any]:
    """The plan as JSON-ready data in Swedish: sections with answers, tables, chain."""
    facts = facts or Facts(project)
    with translation.override("sv"):
        texts, lists = facts.texts, {name: facts.table(name) for name in TABLES}
        content = {
            "title": project.title,
            "summary": project.summary,
            "type": project.get_type_display(),
            "type_key": project.type,
            "lead": project.lead,
            "starts_on": project.starts_on,
            "ends_on": project.ends_on,
            "sections": [
                {
                    "key": section.key,
                    "letter": section.letter,
                    "title": str(section.title),
                    "answers": [
                        {
                            "key": question.key,
                            "label": str(question.label),
                            "text": readable(question, texts[question.key]),
                        }
                        for question in section.questions
                    ],
                }
                for section in facts.sections
            ],
            "parties": _parties(facts),
            "risks": [_risk(risk) for risk in lists.pop("risks")],
            "budget": _budget(lists.pop("budget_lines")),
            "plan_links": [_plan_link(link) for link in lists.pop("plan_links")],
            "chain": chain_content(
                project,
                nodes=facts.nodes,
                edges=facts.edges,
                indicators=facts.indicators,
            ),
            **lists,
        }
    return as_json(content)


def _risk(risk: Row) -> dict[str, Any]:
    degrees = dict(Risk.Degree.choices)
    return {
        **risk,
        "probability": str(degrees[risk["probability"]]),
        "consequence": str(degrees[risk["consequence"]]),
    }


def chain_content(
    project: Project, *, nodes=None, edges=None, indicators=None
) -> dict[str, Any]:
    """The chain as data: nodes by link, arrows with assumptions, indicators.

    What is given is the project's, in order, and has been read already.
    """
    if nodes is None:
        nodes = project.nodes.order_by("position", "pk")
    if edges is None:
        edges = project.edges.order_by("position", "pk")
    if indicators is None:
        indicators = indicators_of(project)
    return {
        "nodes": [
            {
                "id": node.pk,
                "kind": node.kind,
                "label": node.get_kind_display(),
                "text": node.text,
                "horizon": node.get_horizon_display(),
                "stakeholder": node.stakeholder,
            }
            for node in nodes
        ],
        "edges": [
            {
                "id": edge.pk,
                "source": edge.source_id,
                "target": edge.target_id,
                "assumption": edge.assumption,
                "assumption_kind": edge.get_assumption_kind_display(),
                "tested_by": edge.tested_by,
                "evidence_level": edge.evidence_level,
                "status": edge.status,
                "status_label": edge.get_status_display(),
            }
            for edge in edges
        ],
        "indicators": _indicators(project, indicators),
    }


def _indicators(project: Project, rows: Iterable[Indicator]) -> list[dict[str, Any]]:
    limit = suppression.smallest_group(project.fund)
    return [_indicator(row, limit) for row in rows]


def _indicator(indicator: Indicator, limit: int) -> dict[str, Any]:
    """An indicator with where it starts and what should be reached.

    What is about too few people is not frozen: a version can be read for ten years.
    """
    before, comparison = measuring.before(indicator, limit)
    baseline = getattr(indicator, "baseline", None)
    target = getattr(indicator, "target", None)
    written = {name: getattr(indicator, name) for name in indicator.WRITTEN}
    if written["touches_life"] is None:  # nothing said is nothing new to endorse
        del written["touches_life"]
    return {
        "id": indicator.pk,
        "node": indicator.node_id,
        **written,
        "baseline": before.value,
        "baseline_on": before.day,
        "baseline_missing": str(before.why_missing) if baseline else "",
        "comparison": comparison.value,
        "target": target and target.value,
        "target_on": target and target.due_on,
    }


def readable(question: Question, text: str) -> str:
    """The answer as a person reads it: the words of a choice, an amount in kronor."""
    if question.kind is Kind.CHOICE:
        return str(dict(question.choices).get(text, text))
    if question.kind is Kind.CONFIRM:
        return str(translation.gettext("Yes")) if text == "yes" else ""
    if question.kind is Kind.MONEY and text:
        return in_kronor(Decimal(text))
    if question.kind is Kind.NUMBER and text:
        return written(Decimal(text))
    if question.kind is Kind.WHOLE and text:
        return written(Decimal(text), 0)
    return text


def canonical(content: Any) -> str:
    """The one JSON text of `content`: sorted keys, no spaces, UTF-8."""
    return json.dumps(
        content,
        cls=DjangoJSONEncoder,
        sort_keys=True,
        ensure_ascii=False,
        separators=(",", ":"),
    )


def as_json(content: Any) -> Any:
    """`content` as it will be read back from a JSON column: text, numbers, lists."""
    return json.loads(canonical(content))


def sha256_of(content: Any) -> str:
    """The hash of the canonical JSON text, 64 hexadecimal characters."""
    return hashlib.sha256(canonical(content).encode()).hexdigest()


def _parties(facts: Facts) -> list[dict[str, Any]]:
    rows = []
    for standing in facts.standings:
        party, answer = standing.party, standing.answer
        given = answer if answer and answer.is_given else None
        rows.append(
            {
                "name": str(party),
                "role": party.role,
                "board_id": party.board_id,
                "kind": party.kind,
                "organisation_number": party.organisation_number,
                "cash": party.cash_amount,
                "time": party.time_amount,
                "other": party.other_contribution,
                "endorsed_by": given.by_whom if given else "",
                "endorsed_on": given.answered_on if given else None,
            }
        )
    return rows


ABOUT_ENDORSEMENT = ("endorsed_by", "endorsed_on")


def text_hash(project: Project, facts: Facts | None = None) -> str:
    """The hash of what the plan says, whoever has endorsed it."""
    content = plan_content(project, facts)
    for party in content["parties"]:
        for name in ABOUT_ENDORSEMENT:
            del party[name]
    return sha256_of(content)


def _plan_link(link: Row) -> dict[str, Any]:
    item = PlanItem(code=link["item__code"], text=link["item__text"])
    return {"id": link["item_id"], "plan": link["item__plan__title"], "item": str(item)}


def _budget(rows: Iterable[Row]) -> dict[str, Any]:
    """The lines in words, what is asked of the fund by year, and the whole cost."""
    lines = [BudgetLine(**row) for row in rows]
    by_year: dict[str, Decimal] = {}
    for line in lines:
        if line.payer == line.Payer.FUND:
            year = str(line.year)
            by_year[year] = by_year.get(year, Decimal(0)) + line.amount
    return {
        "lines": [
            {
                "payer": line.get_payer_display(),
                "payer_key": line.payer,
                "cost_type": line.get_cost_type_display(),
                "cost_type_key": line.cost_type,
                "year": line.year,
                "amount": line.amount,
                "hours": line.hours,
                "rate": line.rate,
            }
            for line in lines
        ],
        "requested_by_year": by_year,
        "requested": sum(by_year.values(), Decimal(0)),
        "total": sum((line.amount for line in lines), Decimal(0)),
    }
