"""How is a plan read, as it was handed in or as it would be handed in now?

Works on the plain data of `snapshot.plan_content`, so that a version is read in ten
years as it was written.
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from core.numbers import figure, in_kronor
from projects.models import Project
from projects.plan.progress import Progress
from projects.plan.sections import SECTIONS, all_questions

Content = dict[str, Any]
TITLES = {section.key: section.title for section in SECTIONS}
LABELS = {question.key: question.label for question in all_questions()}
# The cells that hold a number, which is text in what is frozen.
FIGURES = {
    *("cash", "time", "cost", "quantity", "unit_cost"),
    *("baseline", "comparison", "target"),
}


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

    @property
    def heading(self) -> str:
        return f"{self.letter}. {self.title}"

    @property
    def figure(self) -> str:
        """What its heading says while it is folded: what is missing, else the sum that is
        asked for, else how many of its questions are answered."""
        if self.missing:
            count = len(self.missing)
            words = ngettext("%(count)s thing missing", "%(count)s missing", count)
            return words % {"count": count}
        if self.budget:
            return in_kronor(self.budget["requested"])
        answered = sum(bool(row["text"]) for row in self.answers)
        counts = {"count": answered, "all": len(self.answers)}
        words = _("%(count)s of %(all)s questions answered")
        return words % counts if self.answers else ""


def _figure(value: Any) -> str:
    """A frozen figure, which is text, as people write it."""
    return "" if value is None else figure(value)


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
            columns = {"plan": _("Plan"), "item": _("Goal or line")}
            return [_table(_("Goals and lines"), content["plan_links"], **columns)]
        case "chain":
            return [_indicators(content)]
    return []


def _table(title: str, rows: list[dict], /, **columns: str) -> ReadTable:
    """Rows of what is frozen under a heading for each of their cells (name=heading)."""
    cells = [[row.get(name) for name in columns] for row in rows]
    figures = frozenset(n for n, name in enumerate(columns) if name in FIGURES)
    return ReadTable(title, list(columns.values()), cells, figures)


def _parties(content: Content) -> ReadTable:
    return _table(
        _("The parties"),
        content["parties"],
        name=_("Party"),
        role=_("Role"),
        cash=_("Pays in money"),
        time=_("Pays in working time"),
        other=_("Gives besides"),
        endorsed_by=_("Endorsed by"),
        endorsed_on=_("Day"),
    )


def _need(content: Content) -> ReadTable:
    return _table(
        _("Figures that show the need"),
        content["need_figures"],
        name=_("Figure"),
        value=_("Value"),
        year=_("Year"),
        source=_("Source"),
    )


def _milestones(content: Content) -> ReadTable:
    rows = [
        {**row, "is_decision": _("Yes") if row.get("is_decision") else ""}
        for row in content["milestones"]
    ]
    columns = {
        "title": _("Milestone"),
        "due_on": _("Day"),
        "is_decision": _("Decision"),
    }
    return _table(_("Milestones"), rows, **columns)


def _staff(content: Content) -> ReadTable:
    return _table(
        _("Those who will work"),
        content["staff"],
        role=_("Role"),
        percent=_("Percent of full time"),
        lent_from=_("Recruited, or lent from"),
        cost=_("Cost a year, kronor"),
    )


def _risks(content: Content) -> ReadTable:
    return _table(
        _("Risks"),
        content["risks"],
        text=_("Risk"),
        probability=_("Probability"),
        consequence=_("Consequence"),
        measure=_("What you do about it"),
        owner=_("Who follows it"),
    )


def _benefits(content: Content) -> ReadTable:
    return _table(
        _("Who gains"),
        content["benefits"],
        actor=_("Who"),
        how=_("How"),
        from_year=_("From year"),
        quantity=_("Quantity a year"),
        unit=_("Unit"),
        unit_cost=_("Cost per unit"),
        source=_("Source"),
        cashable_percent=_("Can lower a budget, percent"),
    )


def _indicators(content: Content) -> ReadTable:
    texts = {node["id"]: node["text"] for node in content["chain"]["nodes"]}
    return _table(
        _("Indicators"),
        [
            {**row, "node": texts.get(row["node"], "")}
            for row in content["chain"]["indicators"]
        ],
        name=_("Indicator"),
        node=_("Measures"),
        unit=_("Unit"),
        baseline=_("Baseline"),
        comparison=_("Comparison group"),
        target=_("Target"),
        target_on=_("Reached by"),
        source=_("Source"),
        responsible=_("Who measures"),
    )


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
