"""What of a case do its pages read, each part once and in a question of its own?"""

from collections.abc import Iterable
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet, Subquery
from django.http import Http404

from applications.models import (
    Application,
    Assessment,
    Calibration,
    CaseAside,
    CitedAlignment,
    Idea,
    Memo,
    Opinion,
    PlanAlignment,
    Recommendation,
    RecommendedYear,
    SubmittedVersion,
)
from applications.models.recommendation import with_dissents
from applications.register import secrecy
from applications.separation import asked
from core import clock
from core.kept import Kept, Keys, Some, kept, known
from fund.models import Delegation, Plan, PlanItem, RuleSet
from projects.conflicts.queries import NAMED, with_asides

# Of the idea a case came from, its name is shown.
SHOWN = {"id", "application", "title", "registry_number"}
UNREAD = [
    "search",  # the index of its words: longer than all the rest
    *("call__text", "call__frame_amount", "fund__purpose", "fund__contact_email"),
    *(
        f"from_idea__{column.name}"
        for column in Idea._meta.concrete_fields
        if column.name not in SHOWN
    ),
]


def with_project(applications: QuerySet) -> QuerySet:
    """Each application with what its pages say about fund, call and project, the content
    of the version handed in last (`content`), whether its assessors talk
    (`is_calibrating`), whether it has a paper that is closed (`has_closed_paper`), and
    who stands aside.

    Who leads and owns the project is left to the few pages that ask: with them, and with
    the whole idea it came from, it is longer to plan than to answer."""
    return with_asides(_with_project(applications))


def _with_project(applications: QuerySet) -> QuerySet:
    latest = SubmittedVersion.objects.filter(application=OuterRef("pk"))
    talks = Calibration.objects.open().filter(application=OuterRef("pk"))
    rows = applications.annotate(
        content=Subquery(latest.order_by("-number").values("content")[:1]),
        is_calibrating=Exists(talks),
        has_closed_paper=secrecy.has_closed_paper(),
    )
    case = rows.select_related(
        "fund",
        "call",
        "submitted_by",
        "project__lead_board",
        "project__lead_organisation",
        "from_idea",
    )
    return case.defer(*UNREAD)


@kept
def _visible(pk, funds: Some, mine: Some):
    rows = Application.objects.all().visible_in(funds, mine).filter(pk=pk)
    return _with_project(rows)


@kept
def _asides(application):
    return CaseAside.objects.filter(application=application).select_related(*NAMED)


def know_asides(application: Any) -> None:
    """Who stands aside from it, and has answered, is read now, once for the page."""
    known(application, "asides", _asides(application=application.pk))


def case_for(user, pk: int) -> Any:
    """The case as `with_project` reads it. Http404 when the person may not know of it."""
    for row in _visible(pk=pk, **Application.objects.all().given_to(user)):
        know_asides(row)
        return row
    asked.answer_first(user, application=pk)
    raise Http404


def _read(application: Any, question: Kept) -> list:
    """The answer, asked for once a page: two places of it tell the same."""
    read = application.__dict__.setdefault("read", {})
    if question not in read:
        read[question] = question(application=application.pk)
    return read[question]


@kept
def _versions(application):
    rows = SubmittedVersion.objects.filter(application=application)
    return rows.defer("content").order_by("-number")


def versions_of(application: Application) -> list[SubmittedVersion]:
    """The versions handed in, without what they say; the latest first."""
    return _read(application, _versions)


@kept
def _assessments(application):
    return _chosen(application)


def _chosen(application) -> QuerySet:
    rows = Assessment.objects.filter(application=application)
    chosen = rows.exclude(state=Assessment.State.DECLINED).select_related("assessor")
    return chosen.order_by("assigned_at", "pk")


def assessments_of(application: Application) -> list[Assessment]:
    """Of those who assess the case, handed in or not, without who has declined."""
    return _read(application, _assessments)


def read_assessments_once(applications: Iterable[Application]) -> None:
    """Those of many cases in one question; `assessments_of` has them from here on."""
    cases = {row.pk: row for row in applications}
    found: dict[int, list[Assessment]] = {pk: [] for pk in cases}
    for row in _chosen(Keys(cases)):
        found[row.application_id].append(row)
    for pk, rows in found.items():
        cases[pk].__dict__.setdefault("read", {})[_assessments] = rows


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


def rules_of(application: Application) -> RuleSet:
    """The rules of the day it was handed in; before the first, as they are until somebody
    adopts some."""
    read = application.__dict__.setdefault("read", {})
    if "rules" not in read:
        day = clock.day_of(application.submitted_at or clock.now())
        read["rules"] = application.fund.rules_on(day)
    return read["rules"]


@kept
def _alignments(application):
    rows = PlanAlignment.objects.filter(application=application)
    by_plan = ("item__plan__kind", "item__plan__board__name", "item__code")
    return rows.select_related("item__plan__board").order_by(*by_plan)


def alignments_of(application: Application) -> list[PlanAlignment]:
    """What each goal and line of the plans says about it, plan by plan."""
    return _alignments(application=application.pk)


def investments_in(alignments: Iterable[PlanAlignment]) -> list[PlanItem]:
    """The lines of the investment plan that are said to support the case, or to speak
    against it: what does not mention it has no bearing on its money."""
    silent = PlanAlignment.Stance.SILENT
    items = [row.item for row in alignments if row.stance != silent]
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


@kept
def _recommendations(application, user, today):
    """With the amount up to which the person has it by delegation to decide alone."""
    rows = Recommendation.objects.in_force().filter(application=application)
    fund = OuterRef("application__fund")
    held = Delegation.objects.holding(fund, today).filter(user=user)
    told = rows.annotate(delegated=Subquery(held.values("up_to")[:1]))
    return with_dissents(told.select_related("plan_item__plan", "signed_by"))


@kept
def _years(recommendation):
    return RecommendedYear.objects.filter(recommendation=recommendation)


@kept
def _cited(recommendation):
    rows = CitedAlignment.objects.filter(recommendation=recommendation)
    return rows.order_by("pk")


def recommendation_of(application: Application, user: Any = None) -> Any:
    """The one in force, with its amounts and what of the plans it rests on, and how much
    `user` may decide alone; None without one."""
    asked = {"user": user.pk if user else 0, "today": clock.today()}
    for row in _recommendations(application=application.pk, **asked):
        known(row, "years", _years(recommendation=row.pk))
        known(row, "cited", _cited(recommendation=row.pk))
        return row
    return None


def memo_of(
    application: Application, recommendation: Recommendation | None
) -> Memo | None:
    """Its latest memo, which those who decide read."""
    wanted = recommendation.pk if recommendation else None
    found = (row for row in memos_of(application) if row.recommendation_id == wanted)
    return next(found, None) if wanted else None
