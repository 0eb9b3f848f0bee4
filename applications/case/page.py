"""Everything that the page of one case shows, read once."""

from datetime import date
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.utils.translation import gettext_lazy

from accounts.access import given
from accounts.audit import AuditEvent
from applications import permissions
from applications.brief import queries as brief
from applications.brief import scores as brief_scores
from applications.case import decision, history, parts, queries, watch
from applications.case.next_step import next_step
from applications.models import (
    AgendaCase,
    Application,
    Idea,
    Memo,
    Recommendation,
)
from core import clock
from core.kept import kept
from fund.models import Plan
from fund.permissions import asked_about_conflicts
from projects.conflicts.queries import has_answered
from projects.models import PlanLink
from projects.versions import reading as versions_reading

State = Application.State

AT_THE_GROUP = {State.ON_AGENDA, State.TABLED}
# The way of a case: name, and the states in which it is there.
WAY = [
    (gettext_lazy("Handed in"), {State.SUBMITTED, State.REGISTERED}),
    (gettext_lazy("Formal check"), {State.FORMAL_CHECK, State.SUPPLEMENT}),
    (
        gettext_lazy("Preparation"),
        {State.PREPARATION, State.READY, State.REFERRED_BACK},
    ),
    (gettext_lazy("Steering group"), AT_THE_GROUP),
    (gettext_lazy("Decision"), {State.WITH_BODY, State.GRANTED, State.REJECTED}),
]
AWAITS_MEETING = {State.READY, State.ON_AGENDA, State.TABLED}
AWAITS_DECISION = {*AWAITS_MEETING, State.WITH_BODY}
TO_PREPARE = {State.PREPARATION, State.REFERRED_BACK, *AWAITS_MEETING}


def _kind() -> ContentType:
    return ContentType.objects.get_for_model(Application)


@kept
def _events(kind, application):
    rows = AuditEvent.objects.filter(target_type=kind, target_id=application)
    return rows.select_related("by").order_by("-at", "-pk")


def read(user, application) -> dict:
    """The context of the page. `user` reads the case and does not stand aside."""
    told = _told(user, application)
    return told | {"figures": parts.figures(told)}


def _told(user, application) -> dict:
    content = brief.Content(application.content)
    agenda = _agenda(application)
    recommendation = _recommendation(user, application)
    # It tells of the points: open as on the agenda, and so is whatever rests on it.
    told = None if must_answer(user, application) else recommendation
    plan = _plan(application, content, told)
    decided = decision.told(agenda, application)
    return {
        "application": application,
        "idea": _idea_behind(user, application),
        "versions": queries.versions_of(application),
        "content": content,
        "type": versions_reading.type_of(content.content),
        "facts": content.facts(),
        "economy": content.economy(),
        **_way(
            user,
            application,
            agenda,
            is_judged=bool(plan["alignments"]),
            signed=recommendation,
            is_alone=bool(decided["delegated"]),
        ),
        "watch": _watch(user, application, agenda, content, plan["rooms"], told),
        "recommendation": told,
        "memo": queries.memo_of(application, recommendation),
        "may_dissent": permissions.may_dissent(user, application, recommendation),
        **decided,
        "may_waive": decision.may_waive(user, application, recommendation),
        "agenda": agenda,
        **_assessments(user, application),
        **_opinions(user, application),
        "memos": _memos(user, application),
        # As applications.records asks: an assessor reads the case, not its register.
        "may_read_register": bool(application.registry_number)
        and given(user, "fund.view_cases", application.fund),
        **plan,
    }


def _way(user, application, agenda, *, is_judged: bool, signed, is_alone) -> dict:
    """How far the case has come, what has happened, and what is next for this person.
    `is_alone`: somebody decided it by delegation."""
    events = _events(kind=_kind().pk, application=application.pk)
    return {
        "steps": _steps(application, events, agenda, is_alone=is_alone),
        "history": history.history(events),
        "step": next_step(
            user,
            application,
            assessors=queries.assessments_of(application),
            agenda=agenda,
            is_judged=is_judged,
            due_on=_due(application),
            signed=signed,
        ),
    }


def _assessments(user, application) -> dict:
    """Who assesses, how many have handed in, and the points that may be read."""
    assessors = queries.assessments_of(application)
    handed_in = sum(assessment.is_in for assessment in assessors)
    return {
        "assessors": [assessment.assessor for assessment in assessors],
        "handed_in": handed_in,
        "may_read_assessments": _may_read_assessments(user, application),
        **_scores(user, application, handed_in),
    }


def _scores(user, application, handed_in: int) -> dict:
    """The points that this person may read, as figures, a picture and guidance."""
    scores = brief_scores.scores_open_to(user, application) if handed_in else None
    if not scores or not scores.assessments:
        return {"scores": None, "score_figure": None, "guidance": ""}
    rules = queries.rules_of(application)
    return {
        "scores": scores,
        "score_figure": brief_scores.figure(scores),
        "guidance": brief_scores.guidance(scores.median, rules),
    }


def _opinions(user, application) -> dict:
    """What other boards think, and whether one more can be asked now."""
    is_time = application.state in (State.FORMAL_CHECK, State.PREPARATION)
    prepares = given(user, "fund.prepare_cases", application.fund)
    return {
        "opinions": queries.opinions_of(application),
        "may_ask_opinion": is_time and prepares,
    }


def must_answer(user, application) -> bool:
    """Whoever takes part in the decision says first whether there is a conflict."""
    if has_answered(user, application):
        return False
    return application.fund_id in asked_about_conflicts(user)


def _may_read_assessments(user, application) -> bool:
    """As permissions.may_read_assessments, for one known not to stand aside."""
    if given(user, "projects.assess_project", application.project):
        return True
    if application.fund_id in asked_about_conflicts(user):
        return has_answered(user, application)
    return given(user, "fund.view_assessments", application.fund)


def _memos(user, application) -> list[Memo]:
    """The memos that this person may read; a draft only for those who write it."""
    writes = given(user, "fund.recommend_cases", application.fund)
    if not writes and not all(
        assessment.is_in for assessment in queries.assessments_of(application)
    ):
        return []
    if not _may_read_assessments(user, application):
        return []
    return [
        memo
        for memo in queries.memos_of(application)
        if writes or memo.state == Memo.State.FINISHED
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
    return next(iter(_agenda_cases(application=application.pk)), None)


@kept
def _agenda_cases(application):
    cases = AgendaCase.objects.filter(application=application).select_related(
        "item__meeting",
        "decision__grant",
        "decision__letter",
        "decision__followed_by__grant",
        "decision__followed_by__letter",
    )
    return cases.order_by("-pk")[:1]


def _recommendation(user, application: Application) -> Recommendation | None:
    if application.state not in AWAITS_DECISION | {State.GRANTED, State.REJECTED}:
        return None
    return queries.recommendation_of(application, user)


def _due(application: Application) -> date | None:
    if application.state != State.SUPPLEMENT:
        return None
    asked = application.supplement_requests.filter(received_at=None)
    return asked.values_list("due_on", flat=True).first()


@kept
def _links(project):
    rows = PlanLink.objects.filter(project=project)
    investments = rows.filter(item__plan__kind=Plan.Kind.INVESTMENT)
    return investments.select_related("item__plan")


def _plan(application, content: brief.Content, recommendation) -> dict:
    """What the plans say, and how the yearly frames stand with this case in them."""
    alignments = queries.alignments_of(application)
    item = recommendation.plan_item if recommendation else None
    lines = [item] if item else queries.investments_in(alignments)
    if not lines and not alignments:
        lines = [link.item for link in _links(project=application.project_id)]
    here = content.economy().by_year
    if item and recommendation:
        here = recommendation.by_year
    show = application.state in TO_PREPARE | {State.FORMAL_CHECK}
    found = brief.rooms(lines, here, case=application) if lines and show else {}
    return {
        "alignments": alignments,
        "rooms": [(line, found[line.pk]) for line in lines if line.pk in found],
    }


def _watch(
    user, application, agenda, content, rooms, recommendation
) -> list[watch.Point]:
    """What somebody who prepares or decides should keep an eye on."""
    works = given(user, "fund.prepare_cases", application.fund)
    if not works and not given(user, "fund.decide_cases", application.fund):
        return []
    points = watch.conflict_points(application) + _stale_check(application)
    if application.state in AWAITS_DECISION:
        day = clock.today()
        if agenda and not hasattr(agenda, "decision"):
            day = clock.day_of(agenda.item.meeting.starts_at)
        points += watch.start_point(content.starts_on, day)
        if application.state in AWAITS_MEETING:
            points += watch.group_points(application, day)
        amount = content.economy().requested
        if recommendation and recommendation.plan_item:
            amount = sum(recommendation.by_year.values())
        points.append(watch.money_point(application, amount))
        points += watch.memo_point(queries.memos_of(application))
    else:
        points += watch.start_point(content.starts_on, clock.today())
    for _line, rows in rooms:
        points += watch.room_points(rows)
    return points


def _stale_check(application) -> list[watch.Point]:
    """A supplement came in the preparation: the formal check is of the version before."""
    versions = queries.versions_of(application)
    if application.state != State.PREPARATION or len(versions) < 2:
        return []
    if not application.formal_answers.exclude(version=versions[0]).exists():
        return []
    return [watch.stale_check_point(application)]


def _met_on(agenda: AgendaCase) -> date:
    """The day of the decision; before it the day for which the meeting is called."""
    decision = getattr(agenda, "decision", None)
    return (
        decision.decided_on if decision else clock.day_of(agenda.item.meeting.starts_at)
    )


def _steps(application: Application, events, agenda, *, is_alone) -> list[dict]:
    """The way of the case, with the day each place was first reached, and for the group
    the day it meets or met. What somebody decided alone never came to the group."""
    reached: dict[str, date] = {}
    for event in reversed(events):
        reached.setdefault(event.to_state, clock.day_of(event.at))
    if State.ON_AGENDA in reached and agenda:
        reached |= dict.fromkeys(AT_THE_GROUP & reached.keys(), _met_on(agenda))
    here = next((n for n, (_t, at) in enumerate(WAY) if application.state in at), None)
    steps: list[dict[str, Any]] = []
    for number, (title, states) in enumerate(WAY):
        days = [reached[state] for state in states if state in reached]
        if is_alone and states == AT_THE_GROUP and not days:
            continue
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
    if application.state in (State.GRANTED, State.REJECTED):
        steps[-1] |= {"label": application.get_state_display(), "done": True}
    return steps


def behind(user, application: Application) -> Idea | None:
    """The idea that the application came from, when there is one that `user` may read."""
    idea = getattr(application, "from_idea", None)
    if idea is None or not Idea.objects.visible_to(user).filter(pk=idea.pk).exists():
        return None
    return idea
