"""How is a plan written once more, for another start?

What people wrote is copied; what happened is not: no endorsements, no measurements, no
milestones reached, nothing confirmed.
"""

import calendar
from datetime import date
from typing import Any

from django.core.files.base import ContentFile
from django.db import transaction
from django.db.models import Model, QuerySet

from accounts.models import User
from core import clock
from projects.models import (
    Baseline,
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
    Target,
)
from projects.plan import answers
from projects.plan.questions import Kind
from projects.plan.sections import all_questions

# Model → what is copied as it stands. Days and years are moved beside this.
PLAIN: dict[Any, tuple[str, ...]] = {
    NeedFigure: ("name", "value", "year", "source"),
    StaffRole: ("role", "percent", "lent_from", "cost"),
    Risk: ("text", "probability", "consequence", "measure"),
}
PARTY = (
    "board",
    "name",
    "kind",
    "organisation_number",
    "role",
    "cash_amount",
    "time_amount",
    "other_contribution",
)
BENEFIT = (
    "actor",
    "how",
    "quantity",
    "unit",
    "unit_cost",
    "source",
    "cashable_percent",
)
NODE = ("kind", "text", "horizon", "stakeholder", "position")
EDGE = ("assumption", "assumption_kind", "tested_by", "evidence_level", "position")
INDICATOR = (
    "name",
    "unit",
    "direction",
    "decimals",
    "definition",
    "source",
    "frequency",
    "responsible",
)
BASELINE = (
    "kind",
    "value",
    "comparison_value",
    "missing_reason",
    "persons",
    "measured_on",
    "source",
)


@transaction.atomic
def copy_plan(old: Project, new: Project, *, starts_on: date | None, by: User) -> None:
    """Write in `new` what `old` says; a new start moves the days, and the money with it."""
    move = _Move(old.starts_on, starts_on)
    _answers(old, new, move, by=by)
    for model, names in PLAIN.items():
        _rows(model, old, new, names)
    _rows(Party, old, new, PARTY)
    for line in old.budget_lines.order_by("pk"):
        year = move.year(line.year)
        BudgetLine.objects.create(
            project=new,
            year=year,
            **_fields(line, ("payer", "cost_type", "amount", "hours", "rate")),
        )
    for benefit in old.benefits.order_by("pk"):
        from_year = move.year(benefit.from_year)
        Benefit.objects.create(
            project=new, from_year=from_year, **_fields(benefit, BENEFIT)
        )
    for milestone in old.milestones.order_by("pk"):
        Milestone.objects.create(
            project=new,
            title=milestone.title,
            due_on=move.moved(milestone.due_on),
            is_decision=milestone.is_decision,
        )
    _plan_links(old, new)
    _chain(old, new, move)
    _documents(old, new, by=by)


class _Move:
    """How far everything is moved: whole months for days, years for money."""

    def __init__(self, before: date | None, after: date | None):
        self.years = self.months = 0
        if before and after:
            self.years = after.year - before.year
            self.months = self.years * 12 + after.month - before.month

    def year(self, year: int) -> int:
        return year + self.years

    def day(self, day: date | None) -> date | None:
        return self.moved(day) if day else None

    def moved(self, day: date) -> date:
        """The same day of another month, or the last one that it has."""
        number = day.year * 12 + day.month - 1 + self.months
        year, month = number // 12, number % 12 + 1
        return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def _answers(old: Project, new: Project, move: _Move, *, by: User) -> None:
    """Everything but the name, which is chosen anew, and what has to be confirmed anew."""
    texts = answers.read_all(old)
    if move.months or not old.starts_on:
        first, last = move.day(old.starts_on), move.day(old.ends_on)
        texts["starts_on"] = first.isoformat() if first else ""
        texts["ends_on"] = last.isoformat() if last else ""
    written = {
        question: texts[question.key]
        for question in all_questions()
        if texts[question.key]
        and question.kind is not Kind.CONFIRM
        and question.key != "title"
    }
    answers.save(new, written, seen={}, by=by)


def _fields(row: Model, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(row, name) for name in names}


def _rows(model: Any, old: Project, new: Project, names: tuple[str, ...]) -> None:
    rows: QuerySet[Any] = model.objects.filter(project=old).order_by("pk")
    for row in rows:
        model.objects.create(project=new, **_fields(row, names))


def _plan_links(old: Project, new: Project) -> None:
    """The goals of plans that still hold."""
    links = old.plan_links.filter(item__plan__last_year__gte=clock.today().year)
    PlanLink.objects.bulk_create(
        PlanLink(project=new, item_id=link.item_id) for link in links.order_by("pk")
    )


def _chain(old: Project, new: Project, move: _Move) -> None:
    nodes: dict[int, Node] = {}
    for node in old.nodes.order_by("position", "pk"):
        nodes[node.pk] = Node.objects.create(project=new, **_fields(node, NODE))
    for edge in old.edges.order_by("position", "pk"):
        Edge.objects.create(
            project=new,
            source=nodes[edge.source_id],
            target=nodes[edge.target_id],
            **_fields(edge, EDGE),
        )
    indicators = Indicator.objects.filter(node__project=old)
    for indicator in indicators.select_related("baseline", "target").order_by("pk"):
        _indicator(indicator, nodes[indicator.node_id], move)


def _indicator(old: Indicator, node: Node, move: _Move) -> None:
    """With where it starts and what should be reached, but nothing that was measured."""
    new = Indicator.objects.create(node=node, **_fields(old, INDICATOR))
    if baseline := getattr(old, "baseline", None):
        Baseline.objects.create(indicator=new, **_fields(baseline, BASELINE))
    if target := getattr(old, "target", None):
        Target.objects.create(
            indicator=new,
            value=target.value,
            due_on=move.day(target.due_on),
            derived_from=target.derived_from,
        )


def _documents(old: Project, new: Project, *, by: User) -> None:
    """The files that `by` may read, each with bytes of its own; signatures stay behind."""
    rows = Document.objects.visible_to(by).filter(project=old, endorsements=None)
    for row in rows.order_by("pk"):
        copy = Document(
            project=new,
            uploaded_by=by,
            **_fields(
                row,
                ("title", "kind", "content_type", "size", "sha256", "is_confidential"),
            ),
        )
        ending = str(row.file.name).rpartition(".")[2]
        with row.file.open("rb") as file:
            copy.file.save(f"copy.{ending}", ContentFile(file.read()), save=False)
        copy.save()
