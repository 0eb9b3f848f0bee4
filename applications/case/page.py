"""Everything that the page of one case shows, read once."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, OuterRef, QuerySet, Subquery, TextField
from django.db.models.functions import Cast, JSONObject
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext_lazy

from accounts.access import given
from accounts.audit import AuditEvent
from applications.brief import queries as brief
from applications.brief import scores as brief_scores
from applications.case import decision, history, watch
from applications.case.next_step import next_step
from applications.models import (
    Application,
    Assessment,
    Calibration,
    CitedAlignment,
    Idea,
    Memo,
    Opinion,
    PlanAlignment,
    Recommendation,
    RecommendedYear,
    SubmittedVersion,
)
from core import clock
from fund.models import Plan, PlanItem, RuleSet
from fund.permissions import asked_about_conflicts
from projects.conflicts.queries import has_answered, with_asides
from projects.models import PlanLink
from projects.versions import reading as versions_reading

State = Application.State

# The way of a case: name, and the states in which it is there.
WAY = [
    (gettext_lazy("Handed in"), {State.SUBMITTED, State.REGISTERED}),
    (gettext_lazy("Formal check"), {State.FORMAL_CHECK, State.SUPPLEMENT}),
    (
        gettext_lazy("Preparation"),
        {State.PREPARATION, State.READY, State.REFERRED_BACK},
    ),
    (gettext_lazy("Steering group"), {State.ON_AGENDA, State.TABLED}),
    (gettext_lazy("Decision"), {State.WITH_BODY, State.GRANTED, State.REJECTED}),
]
AWAITS_MEETING = {State.READY, State.ON_AGENDA, State.TABLED}
AWAITS_DECISION = {*AWAITS_MEETING, State.WITH_BODY}
TO_PREPARE = {State.PREPARATION, State.REFERRED_BACK, *AWAITS_MEETING}


@dataclass(frozen=True)
class Assessor:
    """Somebody who assesses the case, and whether they have handed in."""

    user_id: int
    name: str
    is_done: bool


def with_project(applications: QuerySet) -> QuerySet:
    """Each application with what its pages say about fund, call and project, the rules
    of the day it was handed in, the version handed in last (`content`), the answers about
    conflicts of interest and who stands aside: in two queries."""
    rules = RuleSet.objects.filter(
        fund=OuterRef("fund"), valid_from__lte=OuterRef("submitted_at__date")
    ).order_by("-version")
    assessors = Assessment.objects.filter(application=OuterRef("pk")).exclude(
        state=Assessment.State.DECLINED
    )
    talks = Calibration.objects.open().filter(application=OuterRef("pk"))
    named = JSONObject(user_id="assessor", name="assessor__name", state="state")
    marks = JSONObject(pk="pk", number="number", sha256="sha256", frozen_at="frozen_at")
    versions = SubmittedVersion.objects.filter(application=OuterRef("pk"))
    annotated = applications.annotate(
        told_versions=ArraySubquery(versions.order_by("-number").values(told=marks)),
        content=Subquery(versions.order_by("-number").values("content")[:1]),
        min_assessors=Subquery(rules.values("min_assessors")[:1]),
        approve_from=Subquery(rules.values("approve_from_score")[:1]),
        conditions_from=Subquery(rules.values("conditions_from_score")[:1]),
        days_to_supplement=Subquery(rules.values("days_to_supplement")[:1]),
        told_assessors=ArraySubquery(
            assessors.order_by("assigned_at", "pk").values(told=named)
        ),
        is_calibrating=Exists(talks),
        told_memos=_memo_array(),
        told_opinions=Opinion.objects.told(),
    )
    return with_asides(annotated).select_related(
        "fund",
        "call",
        "submitted_by",
        "project__lead_board",
        "project__lead_organisation",
        "project__leader",
        "project__owner",
        "from_idea",
    )


def _memo_array() -> ArraySubquery:
    """The memos of the application of an outer query, the latest first."""
    said = JSONObject(
        number="number",
        state="state",
        sha256="sha256",
        begun_at="begun_at",
        finished_at="finished_at",
        voided_at="recommendation__voided_at",
    )
    memos = Memo.objects.filter(application=OuterRef("pk")).order_by("-number")
    return ArraySubquery(memos.values(told=said))


def versions_of(application) -> list[dict]:
    """Number, hash and moment of each version handed in, latest first."""
    return [
        {**told, "frozen_at": parse_datetime(told["frozen_at"])}
        for told in application.told_versions
    ]


def opinions_of(application) -> list[Opinion]:
    """What other boards think, in the order they were asked."""
    return [Opinion.from_told(told) for told in application.told_opinions]


def assessors_of(application) -> list[Assessor]:
    done = Assessment.State.DONE
    return [
        Assessor(told["user_id"], told["name"], told["state"] == done)
        for told in application.told_assessors
    ]


def are_in(application) -> bool:
    """Have all assessors who have not declined handed in, and are they enough?"""
    assessors = assessors_of(application)
    enough = len(assessors) >= (application.min_assessors or 1)
    return enough and all(assessor.is_done for assessor in assessors)


def read(user, application) -> dict:
    """The context of the page. `user` reads the case and does not stand aside."""
    content = brief.Content(application.content)
    economy = content.economy()
    events = list(AuditEvent.objects.about(application))
    agenda = _agenda(application)
    recommendation = _recommendation(application)
    assessors = assessors_of(application)
    plan = _plan(application, content, recommendation)
    handed_in = sum(assessor.is_done for assessor in assessors)
    return {
        "application": application,
        "idea": _idea_behind(user, application),
        "versions": versions_of(application),
        "content": content,
        "type": versions_reading.type_of(content.content),
        "facts": content.facts(),
        "economy": economy,
        "steps": _steps(application, events, agenda),
        "history": history.history(events),
        "step": next_step(
            user,
            application,
            assessors=assessors,
            agenda=agenda,
            is_judged=bool(plan["alignments"]),
            due_on=_due(application),
        ),
        "watch": _watch(
            user, application, agenda, content, plan["rooms"], recommendation
        ),
        "recommendation": _open_to(user, application, recommendation),
        **decision.told(agenda),
        "may_waive": decision.may_waive(user, application, recommendation),
        "agenda": agenda,
        "assessors": assessors,
        **_scores(user, application, handed_in),
        **_opinions(user, application),
        "may_read_assessments": _may_read_assessments(user, application),
        "memos": _memos(user, application, assessors),
        "handed_in": handed_in,
        **plan,
    }


def _scores(user, application, handed_in: int) -> dict:
    """The points that this person may read, as figures, a picture and guidance."""
    scores = brief_scores.scores_open_to(user, application) if handed_in else None
    if not scores or not scores.assessments:
        return {"scores": None, "score_figure": None, "guidance": ""}
    return {
        "scores": scores,
        "score_figure": brief_scores.figure(scores),
        "guidance": brief_scores.guidance(
            scores.median,
            approve_from=application.approve_from,
            conditions_from=application.conditions_from,
        ),
    }


def _opinions(user, application) -> dict:
    """What other boards think, and whether one more can be asked now."""
    is_time = application.state in (State.FORMAL_CHECK, State.PREPARATION)
    prepares = given(user, "fund.prepare_cases", application.fund)
    return {
        "opinions": opinions_of(application),
        "may_ask_opinion": is_time and prepares,
    }


def must_answer(user, application) -> bool:
    """Whoever takes part in the decision says first whether there is a conflict."""
    if has_answered(user, application):
        return False
    return application.fund_id in asked_about_conflicts(user)


def _open_to(user, application, recommendation):
    """The recommendation, which tells of the points: as on the agenda."""
    return None if must_answer(user, application) else recommendation


def _may_read_assessments(user, application) -> bool:
    """As permissions.may_read_assessments, for one known not to stand aside."""
    if given(user, "projects.assess_project", application.project):
        return True
    if application.fund_id in asked_about_conflicts(user):
        return has_answered(user, application)
    return given(user, "fund.view_assessments", application.fund)


def _memos(user, application, assessors) -> list[dict]:
    """The memos that this person may read; a draft only for those who write it."""
    writes = given(user, "fund.recommend_cases", application.fund)
    if not writes and any(not assessor.is_done for assessor in assessors):
        return []
    if not _may_read_assessments(user, application):
        return []
    return [
        {**told, "day": parse_datetime(told["finished_at"] or told["begun_at"])}
        for told in application.told_memos
        if writes or told["state"] == Memo.State.FINISHED
    ]


def _idea_behind(user, application):
    """The idea it came from, for those who read ideas; None when there is none."""
    if not given(user, "fund.view_cases", application.fund):
        return None
    return getattr(application, "from_idea", None)


def _agenda(application: Application):
    """The latest place on an agenda, with what was decided there."""
    if application.state in (State.SUBMITTED, State.REGISTERED, State.FORMAL_CHECK):
        return None
    cases = application.agenda_cases.select_related(
        "item__meeting",
        "decision__grant",
        "decision__letter",
        "decision__followed_by__grant",
        "decision__followed_by__letter",
    )
    return cases.order_by("-pk").first()


def _recommendation(application: Application) -> Recommendation | None:
    if application.state not in AWAITS_DECISION | {State.GRANTED, State.REJECTED}:
        return None
    return recommendation_of(application)


def recommendation_of(application: Application) -> Recommendation | None:
    """The one in force, in one query: `by_board`, (year, board id) → amount, `by_year`,
    all boards together, `cites`, what of the plans it rests on, and `memo_number`, that
    of its latest finished memo."""
    years = RecommendedYear.objects.filter(recommendation=OuterRef("pk"))
    told = JSONObject(year="year", board="board", amount=Cast("amount", TextField()))
    rows = application.recommendations.in_force().select_related(
        "plan_item__plan", "signed_by"
    )
    memos = Memo.objects.filter(recommendation=OuterRef("pk")).order_by("-number")
    found = rows.annotate(
        told=ArraySubquery(years.values(told=told)),
        told_cited=cited_array(),
        memo_number=Subquery(memos.values("number")[:1]),
    ).first()
    if found:
        found.cites = [Cited(**row) for row in found.told_cited]
        found.by_board = {
            (row["year"], row["board"]): Decimal(row["amount"]) for row in found.told
        }
        found.by_year = {}
        for (year, _board), amount in sorted(found.by_board.items()):
            found.by_year[year] = found.by_year.get(year, Decimal(0)) + amount
    return found


@dataclass(frozen=True)
class Cited:
    """A goal or line as it was judged when the recommendation was signed."""

    plan: str
    board: str
    text: str
    stance: str
    note: str

    def get_stance_display(self) -> str:
        return str(dict(PlanAlignment.Stance.choices)[self.stance])


def cited_array() -> ArraySubquery:
    """What a recommendation rests on, for `annotate`."""
    rows = CitedAlignment.objects.filter(recommendation=OuterRef("pk"))
    told = JSONObject(
        plan="plan_title",
        board="board_name",
        text="item_text",
        stance="stance",
        note="note",
    )
    return ArraySubquery(rows.order_by("pk").values(told=told))


def _due(application: Application) -> date | None:
    if application.state != State.SUPPLEMENT:
        return None
    asked = application.supplement_requests.filter(received_at=None)
    return asked.values_list("due_on", flat=True).first()


def _plan(application, content: brief.Content, recommendation) -> dict:
    """What the plans say, and how the yearly frames stand with this case in them."""
    alignments = list(
        application.plan_alignments.select_related("item__plan__board").order_by(
            "item__plan__kind", "item__plan__board__name", "item__code"
        )
    )
    item = recommendation.plan_item if recommendation else None
    lines = [item] if item else [a.item for a in alignments if _is_investment(a.item)]
    if not lines and not alignments:
        links = PlanLink.objects.filter(
            project=application.project_id, item__plan__kind=Plan.Kind.INVESTMENT
        )
        lines = [link.item for link in links.select_related("item__plan")]
    here = content.economy().by_year
    if item and recommendation:
        here = recommendation.by_year
    show = application.state in TO_PREPARE | {State.FORMAL_CHECK}
    found = brief.rooms(lines, here, case=application) if lines and show else {}
    return {
        "alignments": alignments,
        "rooms": [(line, found[line.pk]) for line in lines if line.pk in found],
    }


def _is_investment(item: PlanItem) -> bool:
    return item.plan.kind == Plan.Kind.INVESTMENT


def _watch(
    user, application, agenda, content, rooms, recommendation
) -> list[watch.Point]:
    """What somebody who prepares or decides should keep an eye on."""
    works = given(user, "fund.prepare_cases", application.fund)
    if not works and not given(user, "fund.decide_cases", application.fund):
        return []
    points = watch.conflict_points(application) + _stale_check(application)
    if application.state in AWAITS_DECISION:
        day = _meeting_day(agenda)
        points += watch.start_point(content.starts_on, day)
        if application.state in AWAITS_MEETING:
            points += watch.group_points(application, day)
        amount = content.economy().requested
        if recommendation and recommendation.plan_item:
            amount = sum(recommendation.by_year.values())
        points.append(watch.money_point(application, amount))
        points += watch.memo_point(application.told_memos)
    else:
        points += watch.start_point(content.starts_on, clock.today())
    for _line, rows in rooms:
        points += watch.room_points(rows)
    return points


def _stale_check(application) -> list[watch.Point]:
    """A supplement came in the preparation: the formal check is of the version before."""
    versions = versions_of(application)
    if application.state != State.PREPARATION or len(versions) < 2:
        return []
    newest = versions[0]["pk"]
    if not application.formal_answers.exclude(version=newest).exists():
        return []
    return [watch.stale_check_point(application)]


def _meeting_day(agenda) -> date:
    if agenda is None or decision.has_decision(agenda):
        return clock.today()
    return clock.day_of(agenda.item.meeting.starts_at)


def _steps(application: Application, events, agenda) -> list[dict]:
    """The way of the case, with the day each place was first reached."""
    reached: dict[str, date] = {}
    for event in reversed(events):
        reached.setdefault(event.to_state, clock.day_of(event.at))
    here = next((n for n, (_t, at) in enumerate(WAY) if application.state in at), None)
    steps: list[dict[str, Any]] = []
    for number, (title, states) in enumerate(WAY):
        days = [reached[state] for state in states if state in reached]
        steps.append(
            {
                "label": title,
                "note": min(days) if days else None,
                "done": bool(days) and number != here,
                "current": number == here,
            }
        )
    if here is None:
        steps = [step for step in steps if step["done"]]
        day = reached.get(application.state)
        label = application.get_state_display()
        steps.append({"label": label, "note": day, "done": False, "current": True})
    elif application.state == State.ON_AGENDA and agenda:
        steps[here]["note"] = clock.day_of(agenda.item.meeting.starts_at)
    if application.state in (State.GRANTED, State.REJECTED):
        steps[-1] |= {"label": application.get_state_display(), "done": True}
    return steps


def behind(user, application: Application) -> Idea | None:
    """The idea that the application came from, when there is one that `user` may read."""
    idea = getattr(application, "from_idea", None)
    if idea is None or not Idea.objects.visible_to(user).filter(pk=idea.pk).exists():
        return None
    return idea
