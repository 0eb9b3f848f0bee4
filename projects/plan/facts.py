"""What does a project plan hold, as those ask who count and check it?"""

from collections.abc import Sequence
from decimal import Decimal
from functools import cached_property
from typing import Any

from django.db.models import Model, QuerySet

from core.kept import Kept, kept
from projects.models import (
    Benefit,
    BudgetLine,
    Document,
    Edge,
    Indicator,
    Milestone,
    NeedFigure,
    Node,
    Party,
    PlanLink,
    Project,
    Risk,
    StaffRole,
)
from projects.models.indicator import indicators_of
from projects.parties import queries as parties_queries
from projects.plan import answers
from projects.plan.questions import Section
from projects.plan.sections import SECTIONS

Payer = BudgetLine.Payer
Row = dict[str, Any]

TABLES: dict[str, tuple[type[Model], tuple[str, ...], tuple[str, ...]]] = {
    # Name in what is frozen → model, columns, order.
    "need_figures": (NeedFigure, NeedFigure.WRITTEN, ("pk",)),
    "milestones": (Milestone, Milestone.WRITTEN, ("due_on", "pk")),
    "staff": (StaffRole, StaffRole.WRITTEN, ("pk",)),
    "risks": (Risk, Risk.WRITTEN, ("pk",)),
    "benefits": (Benefit, Benefit.WRITTEN, ("pk",)),
    "documents": (Document, ("id", "kind", "title", "sha256", "size"), ("pk",)),
    "budget_lines": (BudgetLine, BudgetLine.WRITTEN, ("payer", "cost_type", "year")),
    "plan_links": (
        PlanLink,
        ("item_id", "item__code", "item__text", "item__plan__title"),
        ("pk",),
    ),
}


def _rows_of(name: str) -> Kept:
    model, columns, order = TABLES[name]

    def rows(project) -> QuerySet:
        found = model._default_manager.filter(project=project)
        return found.order_by(*order).values(*columns)

    rows.__name__ = name
    return kept(rows)


ROWS = {name: _rows_of(name) for name in TABLES}


@kept
def nodes_of(project):
    return Node.objects.filter(project=project).order_by("position", "pk")


@kept
def edges_of(project):
    return Edge.objects.filter(project=project).order_by("position", "pk")


@kept
def _indicators(project):
    return indicators_of(project)


class Facts:
    """What a plan holds, each part read when it is first asked for and only once."""

    def __init__(self, project: Project):
        self.project = project
        self._tables: dict[str, list[Row]] = {}

    @property
    def sections(self) -> tuple[Section, ...]:
        """The pages that are filled in; an app above may ask for more."""
        return SECTIONS

    @cached_property
    def texts(self) -> dict[str, str]:
        return answers.read_all(self.project)

    def table(self, name: str) -> Sequence[Row]:
        """The rows of one of TABLES, in its order."""
        if name not in self._tables:
            self._tables[name] = ROWS[name](project=self.project.pk)
        return self._tables[name]

    @property
    def budget_years(self) -> list[int]:
        """The years with an amount, each once, the first of them first."""
        return sorted({line["year"] for line in self.table("budget_lines")})

    @property
    def asks_the_fund(self) -> bool:
        """Something is asked of the fund."""
        return any(line["payer"] == Payer.FUND for line in self.table("budget_lines"))

    @property
    def shares(self) -> list[tuple[str, int, Decimal]]:
        """Who pays how much in which year, according to the budget."""
        return [
            (line["payer"], line["year"], line["amount"])
            for line in self.table("budget_lines")
        ]

    @cached_property
    def parties(self) -> list[Party]:
        return parties_queries.with_answers(self.project)

    @cached_property
    def standings(self) -> list[parties_queries.PartyEndorsement]:
        return parties_queries.standings(self.project, self.parties, self.shares)

    @cached_property
    def nodes(self) -> list[Node]:
        return nodes_of(project=self.project.pk)

    @cached_property
    def edges(self) -> list[Edge]:
        return edges_of(project=self.project.pk)

    @cached_property
    def indicators(self) -> list[Indicator]:
        """With where they start and what should be reached."""
        return _indicators(project=self.project.pk)
