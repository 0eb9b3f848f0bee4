"""What does a project plan hold, as those ask who count and check it?"""

from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import (
    Count,
    Exists,
    Model,
    OuterRef,
    QuerySet,
    Subquery,
    TextField,
)
from django.db.models.functions import Cast, JSONObject

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
COUNTED: dict[str, type[Model]] = {
    "need_figures": NeedFigure,
    "milestones": Milestone,
    "staff": StaffRole,
    "risks": Risk,
    "benefits": Benefit,
    "plan_links": PlanLink,
    "documents": Document,
    "budget_lines": BudgetLine,
}

SHARE = JSONObject(payer="payer", year="year", amount=Cast("amount", TextField()))


class Facts:
    """What a plan holds, each part read when it is first asked for and only once."""

    def __init__(self, project: Project):
        self.project = project

    @property
    def sections(self) -> tuple[Section, ...]:
        """The pages that are filled in; an app above may ask for more."""
        return SECTIONS

    @cached_property
    def texts(self) -> dict[str, str]:
        return answers.read_all(self.project)

    @cached_property
    def counts(self) -> Mapping[str, Any]:
        """How many rows each table has, the budget's years and the fund's share."""
        lines, staff, milestones, benefits, documents = (
            _rows_of(model)
            for model in (BudgetLine, StaffRole, Milestone, Benefit, Document)
        )
        rows = {f"{name}_count": _count(model) for name, model in COUNTED.items()}
        return Project.objects.values(
            **rows,
            asks_the_fund=Exists(lines.filter(payer=Payer.FUND)),
            budget_years=ArraySubquery(
                lines.order_by("year").values("year").distinct()
            ),
            budget_shares=ArraySubquery(lines.order_by("pk").values(row=SHARE)),
            has_unexplained_time=Exists(lines.filter(payer=Payer.OWN_TIME, hours=None)),
            without_cost=ArraySubquery(
                staff.filter(cost=None).order_by("pk").values("role")
            ),
            has_decision=Exists(milestones.filter(is_decision=True)),
            uncounted=ArraySubquery(
                benefits.filter(unit_cost=None).order_by("pk").values("actor")
            ),
            document_kinds=ArraySubquery(documents.values("kind")),
        ).get(pk=self.project.pk)

    @cached_property
    def parties(self) -> list[Party]:
        return list(parties_queries.with_answers(self.project))

    @cached_property
    def shares(self) -> list[tuple[str, int, Decimal]]:
        """Who pays how much in which year, according to the budget."""
        return [
            (row["payer"], row["year"], Decimal(row["amount"]))
            for row in self.counts["budget_shares"]
        ]

    @cached_property
    def standings(self) -> list[parties_queries.Standing]:
        return parties_queries.standings(self.project, self.parties, self.shares)

    @cached_property
    def nodes(self) -> list[Node]:
        return list(self.project.nodes.order_by("position", "pk"))

    @cached_property
    def edges(self) -> list[Edge]:
        return list(self.project.edges.order_by("position", "pk"))

    @cached_property
    def indicators(self) -> list[Indicator]:
        """With where they start and what should be reached."""
        return list(indicators_of(self.project))


def _rows_of(model: type[Model]) -> QuerySet[Any]:
    return model._default_manager.filter(project=OuterRef("pk"))


def _count(model: type[Model]) -> Subquery:
    rows = _rows_of(model).order_by()
    return Subquery(rows.values("project").annotate(n=Count("pk")).values("n"))
