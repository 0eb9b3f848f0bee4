"""How is a plan read, as it was handed in or as it would be handed in now?

Works on the plain data of `snapshot.plan_content`, so that a version is read in ten
years as it was written.
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from core.numbers import written
from projects.models import Project
from projects.plan.progress import Progress
from projects.plan.sections import SECTIONS, all_questions

Content = dict[str, Any]
TITLES = {section.key: section.title for section in SECTIONS}
LABELS = {question.key: question.label for question in all_questions()}


@dataclass(frozen=True)
class ReadTable:
    """A table to read: what the columns are called, and the rows as cells."""

    title: str
    columns: list[str]
    rows: list[list[Any]]
    figures: frozenset[int] = frozenset()

    @property
    def cells(self) -> list[list[tuple[str, Any]]]:
        """Row by row: the heading of the column, and what stands there."""
        return [
            [
                (column, _figure(value) if number in self.figures else value)
                for number, (column, value) in enumerate(
                    zip(self.columns, row, strict=True)
                )
            ]
            for row in self.rows
        ]


@dataclass(frozen=True)
class ReadSection:
    """A section to read: answers, tables, the budget; and what is missing now."""

    key: str
    letter: str
    title: str
    answers: list[dict[str, str]]
    tables: list[ReadTable]
    budget: dict[str, Any] | None = None
    has_chain: bool = False
    documents: list[dict[str, Any]] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)


def _figure(value: Any) -> str:
    """A frozen figure, which is text, as people write it."""
    if value is None:
        return ""
    exact = Decimal(str(value))
    whole = exact == exact.to_integral_value()
    return written(exact.quantize(Decimal(1)) if whole else exact.normalize())


def presented(
    content: Content,
    progress: Progress | None = None,
    *,
    readable: Collection[int] = (),
) -> list[ReadSection]:
    """Section by section; with `progress` also what is missing in each.

    `readable` says which of the files the reader may open.
    """
    files = [
        {**row, "is_readable": row["id"] in readable} for row in content["documents"]
    ]
    missing = (
        {task.section.key: task.missing for task in progress.tasks} if progress else {}
    )
    return [
        ReadSection(
            key=section["key"],
            letter=section["letter"],
            title=_title(section),
            answers=[{**row, "label": _label(row)} for row in section["answers"]],
            tables=_tables(section["key"], content),
            budget=budget_of(content) if section["key"] == "budget" else None,
            has_chain=section["key"] == "chain",
            documents=files if section["key"] == "formal" else [],
            missing=missing.get(section["key"], []),
        )
        for section in content["sections"]
    ]


def type_of(content: Content) -> str:
    """The project's type as the reader says it."""
    words = dict(Project.Type.choices).get(content["type_key"])
    return str(words) if words and not _reads_swedish() else content["type"]


def _reads_swedish() -> bool:
    """What is frozen is Swedish; others read today's word for the same thing."""
    return (get_language() or "sv").startswith("sv")


def _title(section: dict) -> str:
    now = TITLES.get(section["key"])
    return str(now) if now and not _reads_swedish() else section["title"]


def _label(answer: dict) -> str:
    now = LABELS.get(answer["key"])
    return str(now) if now and not _reads_swedish() else answer["label"]


def _tables(key: str, content: Content) -> list[ReadTable]:
    match key:
        case "parties":
            return [_parties(content)]
        case "need":
            return [_need(content)]
        case "plan":
            return [_milestones(content), _staff(content), _risks(content)]
        case "benefits":
            return [_benefits(content)]
        case "strategy":
            return [_plan_links(content)]
        case "chain":
            return [_indicators(content)]
    return []


def _rows(rows: list[dict], *names: str) -> list[list[Any]]:
    return [[row.get(name) for name in names] for row in rows]


def _parties(content: Content) -> ReadTable:
    columns = [
        _("Party"),
        _("Role"),
        _("Pays in money"),
        _("Pays in working time"),
        _("Gives besides"),
        _("Endorsed by"),
        _("Day"),
    ]
    names = ("name", "role", "cash", "time", "other", "endorsed_by", "endorsed_on")
    rows = _rows(content["parties"], *names)
    return ReadTable(_("The parties"), columns, rows, figures=frozenset({2, 3}))


def _need(content: Content) -> ReadTable:
    columns = [_("Figure"), _("Value"), _("Year"), _("Source")]
    names = ("name", "value", "year", "source")
    return ReadTable(
        _("Figures that show the need"), columns, _rows(content["need_figures"], *names)
    )


def _milestones(content: Content) -> ReadTable:
    columns = [_("Milestone"), _("Day"), _("Decision")]
    rows = [
        [row["title"], row["due_on"], _("Yes") if row.get("is_decision") else ""]
        for row in content["milestones"]
    ]
    return ReadTable(_("Milestones"), columns, rows)


def _staff(content: Content) -> ReadTable:
    columns = [
        _("Role"),
        _("Percent of full time"),
        _("Recruited, or lent from"),
        _("Cost a year, kronor"),
    ]
    rows = _rows(content["staff"], "role", "percent", "lent_from", "cost")
    return ReadTable(_("Those who will work"), columns, rows, figures=frozenset({3}))


def _risks(content: Content) -> ReadTable:
    columns = [_("Risk"), _("Probability"), _("Consequence"), _("What you do about it")]
    names = ("text", "probability", "consequence", "measure")
    return ReadTable(_("Risks"), columns, _rows(content["risks"], *names))


def _benefits(content: Content) -> ReadTable:
    columns = [
        _("Who"),
        _("How"),
        _("From year"),
        _("Quantity a year"),
        _("Unit"),
        _("Cost per unit"),
        _("Source"),
        _("Can lower a budget, percent"),
    ]
    names = (
        "actor",
        "how",
        "from_year",
        "quantity",
        "unit",
        "unit_cost",
        "source",
        "cashable_percent",
    )
    rows = _rows(content["benefits"], *names)
    return ReadTable(_("Who gains"), columns, rows, figures=frozenset({3, 5}))


def _plan_links(content: Content) -> ReadTable:
    rows = _rows(content["plan_links"], "plan", "item")
    return ReadTable(_("Goals and lines"), [_("Plan"), _("Goal or line")], rows)


def _indicators(content: Content) -> ReadTable:
    texts = {node["id"]: node["text"] for node in content["chain"]["nodes"]}
    rows = [
        [
            row["name"],
            texts.get(row["node"], ""),
            row["unit"],
            row["baseline"],
            row.get("comparison"),
            row["target"],
            row["target_on"],
            row["source"],
            row["responsible"],
        ]
        for row in content["chain"]["indicators"]
    ]
    columns = [
        _("Indicator"),
        _("Measures"),
        _("Unit"),
        _("Baseline"),
        _("Comparison group"),
        _("Target"),
        _("Reached by"),
        _("Source"),
        _("Who measures"),
    ]
    return ReadTable(_("Indicators"), columns, rows, figures=frozenset({3, 4, 5}))


def budget_of(content: Content) -> dict[str, Any]:
    """The budget payer by payer and year by year, with every sum."""
    lines = content["budget"]["lines"]
    years = sorted({line["year"] for line in lines})
    payers: dict[str, list[dict]] = {}
    for line in lines:
        payers.setdefault(line["payer"], []).append(line)
    return {
        "years": years,
        "payers": [
            {
                "title": payer,
                "rows": [
                    {"title": cost, "how": _hours(those), **_by_year(those, years)}
                    for cost, those in _grouped(own, "cost_type").items()
                ],
                **_by_year(own, years),
            }
            for payer, own in payers.items()
        ],
        **_by_year(lines, years),
        "requested": content["budget"]["requested"],
    }


def _hours(lines: list[dict]) -> str:
    """How an amount of working time is made up, year by year; "" for money."""
    counted = [line for line in lines if line.get("hours") and line.get("rate")]
    return ", ".join(
        _("%(year)s: %(hours)s h × %(rate)s kr")
        % {
            "year": line["year"],
            "hours": _figure(line["hours"]),
            "rate": _figure(line["rate"]),
        }
        for line in counted
    )


def _grouped(lines: list[dict], name: str) -> dict[str, list[dict]]:
    found: dict[str, list[dict]] = {}
    for line in lines:
        found.setdefault(line[name], []).append(line)
    return found


def _by_year(lines: list[dict], years: list[int]) -> dict[str, Any]:
    amounts = {
        year: [Decimal(str(x["amount"])) for x in lines if x["year"] == year]
        for year in years
    }
    sums = [sum(amounts[year], Decimal(0)) if amounts[year] else None for year in years]
    return {"sums": sums, "total": sum(filter(None, sums), Decimal(0))}
