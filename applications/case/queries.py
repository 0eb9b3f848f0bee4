"""What of a case do its pages read, each part once and in a question of its own?"""

from collections.abc import Iterable
from typing import Any

from django.db.models import Exists, OuterRef, Prefetch, QuerySet, Subquery

from applications.models import (
    Application,
    Assessment,
    Calibration,
    CitedAlignment,
    Memo,
    Opinion,
    PlanAlignment,
    Recommendation,
    SubmittedVersion,
)
from applications.register import secrecy
from core import clock
from core.kept import Kept, kept
from fund.models import Plan, PlanItem, RuleSet
from projects.conflicts.queries import with_asides


def with_project(applications: QuerySet) -> QuerySet:
    """Each application with what its pages say about fund, call and project, the content
    of the version handed in last (`content`), whether its assessors talk
    (`is_calibrating`), whether it has a paper that is closed (`has_closed_paper`), and
    who stands aside."""
    latest = SubmittedVersion.objects.filter(application=OuterRef("pk"))
    talks = Calibration.objects.open().filter(application=OuterRef("pk"))
    rows = applications.annotate(
        content=Subquery(latest.order_by("-number").values("content")[:1]),
        is_calibrating=Exists(talks),
        has_closed_paper=secrecy.has_closed_paper(),
    )
    return with_asides(rows).select_related(
        "fund",
        "call",
        "submitted_by",
        "project__lead_board",
        "project__lead_organisation",
        "project__leader",
        "project__owner",
        "from_idea",
    )


def _read(application: Any, question: Kept, **blanks: Any) -> list:
    """The answer, asked for once a page: two places of it tell the same."""
    answers = application.__dict__.setdefault("read", {})
    if question not in answers:
        answers[question] = question(**blanks or {"application": application.pk})
    return answers[question]


@kept
def _versions(application):
    rows = SubmittedVersion.objects.filter(application=application)
    return rows.defer("content").order_by("-number")


def versions_of(application: Application) -> list[SubmittedVersion]:
    """The versions handed in, without what they say; the latest first."""
    return _read(application, _versions)


@kept
def _assessments(application):
    rows = Assessment.objects.filter(application=application)
    chosen = rows.exclude(state=Assessment.State.DECLINED).select_related("assessor")
    return chosen.order_by("assigned_at", "pk")


def assessments_of(application: Application) -> list[Assessment]:
    """Of those who assess the case, handed in or not, without who has declined."""
    return _read(application, _assessments)


@kept
def _memos(application):
    rows = Memo.objects.filter(application=application)
    return rows.select_related("recommendation").defer("figures").order_by("-number")


def memos_of(application: Application) -> list[Memo]:
    """All memos, the latest first."""
    return _read(application, _memos)


@kept
def _opinions(application):
    rows = Opinion.objects.filter(application=application)
    return rows.select_related("board", "asked").order_by("asked_at", "pk")


def opinions_of(application: Application) -> list[Opinion]:
    """What other boards think, in the order they were asked."""
    return _read(application, _opinions)


@kept
def _rules(fund, day):
    return RuleSet.objects.begun(day).filter(fund=fund)[:1]


def rules_of(application: Application) -> RuleSet:
    """The rules of the day it was handed in; before the first, as they are until somebody
    adopts some."""
    day = clock.day_of(application.submitted_at or clock.now())
    rules = _read(application, _rules, fund=application.fund_id, day=day)
    return next(iter(rules), RuleSet(fund=application.fund))


def alignments_of(application: Application) -> list[PlanAlignment]:
    """What each goal and line of the plans says about it, plan by plan."""
    rows = application.plan_alignments.select_related("item__plan__board")
    return list(
        rows.order_by("item__plan__kind", "item__plan__board__name", "item__code")
    )


def investments_in(alignments: Iterable[PlanAlignment]) -> list[PlanItem]:
    """The lines of the investment plan among what was judged."""
    items = [row.item for row in alignments]
    return [item for item in items if item.plan.kind == Plan.Kind.INVESTMENT]


def are_in(application: Application) -> bool:
    """Have all assessors who have not declined handed in, and are they enough?"""
    assessments = assessments_of(application)
    enough = len(assessments) >= rules_of(application).min_assessors
    return enough and all(assessment.is_in for assessment in assessments)


def to_choose(application: Application) -> int:
    """How many assessors are still to be chosen; one more when there are enough."""
    wanted = rules_of(application).min_assessors - len(assessments_of(application))
    return max(wanted, 1)


def recommendation_of(application: Application) -> Recommendation | None:
    """The one in force, with its amounts and what of the plans it rests on."""
    rows = application.recommendations.in_force().select_related(
        "plan_item__plan", "signed_by"
    )
    cited = CitedAlignment.objects.order_by("pk")
    return rows.prefetch_related("years", Prefetch("cited", cited)).first()


def memo_of(
    application: Application, recommendation: Recommendation | None
) -> Memo | None:
    """Its latest memo, which those who decide read."""
    wanted = recommendation.pk if recommendation else None
    found = (row for row in memos_of(application) if row.recommendation_id == wanted)
    return next(found, None) if wanted else None
