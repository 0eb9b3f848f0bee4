"""How is a plan written once more, for another start?

What people wrote is copied; what happened is not: no endorsements, no measurements, no
milestones reached, nothing confirmed.
"""

import calendar
from datetime import date
from typing import Any

from django.core.files.base import ContentFile
from django.db import transaction
from django.db.models import Model

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

# Table → the column that is moved: years of money, and days. A figure of the need keeps
# its year.
TABLES: dict[Any, str] = {
    NeedFigure: "",
    StaffRole: "",
    Risk: "",
    Party: "",
    BudgetLine: "year",
    Benefit: "from_year",
    Milestone: "due_on",
}
NODE = ("kind", "text", "horizon", "stakeholder", "position")
EDGE = ("assumption", "assumption_kind", "tested_by", "evidence_level", "position")


@transaction.atomic
def copy_plan(old: Project, new: Project, *, starts_on: date | None, by: User) -> None:
    """Write in `new` what `old` says; a new start moves the days, and the money with it."""
    move = _Move(old.starts_on, starts_on)
    _answers(old, new, move, by=by)
    for model, moved in TABLES.items():
        for row in model.objects.filter(project=old).order_by("pk"):
            written = _fields(row, model.WRITTEN)
            if moved:
                written[moved] = move.moved(written[moved])
            model.objects.create(project=new, **written)
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

    def moved(self, when: Any) -> Any:
        """A year moved; a day is the same one of another month, or its last."""
        if when is None:
            return None
        if isinstance(when, int):
            return when + self.years
        number = when.year * 12 + when.month - 1 + self.months
        year, month = number // 12, number % 12 + 1
        return date(year, month, min(when.day, calendar.monthrange(year, month)[1]))


def _answers(old: Project, new: Project, move: _Move, *, by: User) -> None:
    """Everything but the name, which is chosen anew, and what has to be confirmed anew."""
    texts = answers.read_all(old)
    if move.months or not old.starts_on:
        first, last = move.moved(old.starts_on), move.moved(old.ends_on)
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
    new = Indicator.objects.create(node=node, **_fields(old, Indicator.WRITTEN))
    if baseline := getattr(old, "baseline", None):
        Baseline.objects.create(indicator=new, **_fields(baseline, Baseline.WRITTEN))
    if target := getattr(old, "target", None):
        written = _fields(target, Target.WRITTEN)
        written["due_on"] = move.moved(target.due_on)
        Target.objects.create(indicator=new, **written)


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
