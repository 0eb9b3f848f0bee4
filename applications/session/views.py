"""A meeting in session: one point, who takes part in it, and what is decided."""

from datetime import datetime
from decimal import Decimal
from typing import Any

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.access import require
from applications import permissions
from applications.brief import queries as brief
from applications.brief import scores as brief_scores
from applications.case import page as case_page
from applications.case import queries as case_queries
from applications.decisions import actions as decisions
from applications.decisions import levels, tabling
from applications.decisions.forms import DecideForm
from applications.decisions.queries import boards_of, people_of
from applications.meetings.views import agenda_of, entries, get_meeting, reads_cases
from applications.models import AgendaCase, Application
from applications.models.decision import GRANTING
from applications.models.separation import DECIDING
from applications.paragraphs import wording
from applications.register import secrecy
from applications.separation import rules as separation
from applications.session import views_points
from applications.voting import queries as voting
from core import clock
from core.pages.refusals import refusal_as_message, refusal_in_form
from fund import permissions as of_fund
from fund.conditions.actions import planned
from fund.group import balance
from fund.ledger import sums as ledger
from fund.minutes import actions as minutes
from fund.models import Meeting
from projects.conflicts.queries import asides_of, has_conflict, is_aside
from projects.models import ConflictOfInterest
from projects.models.conflict import ACTING

Ground = ConflictOfInterest.Ground
M = Meeting.State


def _find_case(meeting: Meeting, number: int) -> AgendaCase | None:
    """The case at this point; None when the point is no case."""
    here = AgendaCase.objects.filter(item__meeting=meeting, item__number=number)
    case = (
        voting.with_session(here)
        .select_related("item__paragraph", "decision__grant", "decision__basis")
        .first()
    )
    if case is None:
        return None
    applications = case_queries.with_project(Application.objects.all())
    case.application = applications.get(pk=case.application_id)
    case.item.meeting = meeting
    return case


def _get_case(meeting: Meeting, number: int) -> AgendaCase:
    if case := _find_case(meeting, number):
        return case
    raise Http404


@require_GET
def item_detail(request, pk, number):
    """One point: of a case its brief, conditions for deciding, conflicts and minutes."""
    meeting = get_meeting(request, pk, reads_cases)
    case = _find_case(meeting, number)
    if case is not None:
        return _show_item(request, meeting, case)
    return views_points.show(request, meeting, views_points.get_point(meeting, number))


def _show_item(request, meeting: Meeting, case: AgendaCase, form=None):
    """The page; `form` when what was typed in it could not be kept."""
    application = case.application
    context = {
        "meeting": meeting,
        "case": case,
        "application": application,
        "entries": entries(meeting, agenda_of(meeting), here=case.item.number),
    }
    applies = permissions.is_applicant(request.user, application)
    if is_aside(request.user, application):
        conflict = has_conflict(request.user, application)
        context |= {"applies": applies, "has_conflict": conflict}
        return render(request, "applications/session/item_aside.html", context)
    if secrecy.is_closed_to(request.user, application):
        return render(request, "applications/closed.html", {"application": application})
    secrecy.note_case_reading(request.user, application)
    context |= _facts(request.user, case)
    context["may_write_voting"] = meeting.state == M.OPEN and (
        of_fund.may_write_minutes(request.user, meeting)
        or permissions.may_record_decision(request.user, case)
    )
    if form is None and permissions.may_record_decision(request.user, case):
        form = _decide_form(None, case, context)
    return render(request, "applications/session/item.html", context | {"form": form})


@require_GET
def item_answers(request, pk, number):
    """The part of the page that changes while the members answer, come and leave."""
    meeting = get_meeting(request, pk, reads_cases)
    case = _get_case(meeting, number)
    require(not is_aside(request.user, case.application))
    require(not secrecy.is_closed_to(request.user, case.application))
    context = {
        "meeting": meeting,
        "case": case,
        "application": case.application,
        "form": permissions.may_record_decision(request.user, case),
        "may_write_voting": permissions.may_write_voting(request.user, case.item),
        **_conditions(case, _rules_of(meeting)),
    }
    return render(request, "applications/session/item_answers.html", context)


def _rules_of(meeting: Meeting):
    return meeting.fund.rules_on(clock.day_of(meeting.starts_at))


def _facts(user, case: AgendaCase) -> dict:
    application: Any = case.application  # with what with_project adds
    meeting = case.item.meeting
    must_answer = case_page.must_answer(user, application)
    recommendation: Any = case_queries.recommendation_of(application)
    content = brief.Content(application.content)
    rules, day = _rules_of(meeting), clock.day_of(meeting.starts_at)
    scores = None if must_answer else brief_scores.scores_open_to(user, application)
    return {
        "content": content,
        "facts": content.facts(),
        "economy": content.economy(),
        "recommendation": recommendation,
        "memo": case_queries.memo_of(application, recommendation),
        "by_year": list(recommendation.by_year.items()) if recommendation else [],
        "scores": scores if scores and scores.assessments else None,
        "must_answer": must_answer,
        "available": ledger.balance(application.fund).available,
        "level_words": levels.in_words_of(rules, day),
        "rules": rules,
        **_conditions(case, rules),
    }


def _conditions(case: AgendaCase, rules) -> dict:
    """Can the group decide the case with those who are here, and who says so?"""
    meeting: Any = case.item.meeting  # with the number of seats appointed
    answers = [row for row in case.application.asides.all() if row.is_answer]
    is_decided = hasattr(case, "decision")
    terms = balance.present(meeting, at=case.item.number)
    apart = asides_of(case.application, DECIDING)
    here = separation.among(apart, terms)
    declared = [row for row in apart if row.closes == ACTING or row in here]
    aside = {row.user_id for row in apart}
    answered = {a.user_id for a in answers} | aside
    voters = balance.voters_among(terms, conflicted=aside)
    session = voting.Session.of(case)
    checks, silent = [], []
    if meeting.state in (M.OPEN, M.CLOSED) and not is_decided:
        checks = balance.check_among(
            terms, conflicted=aside, appointed=meeting.appointed, rules=rules
        )
        silent = [
            term.user
            for term in terms
            if term.seat.is_voting and term.user_id not in answered
        ]
    return {
        "checks": checks,
        "can_decide": balance.can_decide(checks),
        "declared": declared,
        "voters": voters,
        "session": session,
        "result": session.result(None if is_decided else voters),
        "answered_none": [
            a for a in answers if a.ground == Ground.NONE and a.user_id not in aside
        ],
        "silent": silent,
        "is_decided": is_decided,
        "paragraphs": wording.of_item(case, here, voters),
    }


def _later_than(meeting: Meeting) -> list[tuple[int, datetime]]:
    """The next meetings that a case can be put off to: their key, and when they begin."""
    rows = Meeting.objects.filter(
        fund=meeting.fund_id,
        state__in=[M.PLANNED, M.NOTIFIED],
        starts_at__gt=meeting.starts_at,
    )
    return list(rows.order_by("starts_at", "pk").values_list("pk", "starts_at")[:10])


def _decide_form(data, case: Any, facts: dict) -> DecideForm:
    """The decision as recommended, to be changed where the group decided otherwise."""
    recommendation = None if facts["must_answer"] else facts["recommendation"]
    proposed = recommendation.by_board if recommendation else {}
    day = clock.day_of(case.item.meeting.starts_at)
    meeting: Any = case.item.meeting  # with the latest § of its year
    number = minutes.expected_number(case.item, last=meeting.last_number)
    initial = {"minute": f"{day.isoformat()} § {number}"}
    if recommendation and facts["can_decide"]:
        initial |= {
            "outcome": recommendation.outcome,
            "reasons": recommendation.reasons,
        }
    if winner := facts["result"].winner:
        initial["outcome"] = winner.outcome
    years = {year for year, _board in proposed} | set(facts["content"].years())
    form = DecideForm(
        data,
        later=_later_than(case.item.meeting),
        only_table=not facts["can_decide"],
        may_decide=facts["rules"].group_may_decide(Decimal(0), day),
        years=sorted(years),
        boards=boards_of(case.application, {board for _year, board in proposed}),
        proposed=proposed,
        initial=initial,
    )
    told = recommendation.conditions if recommendation else ""
    form.add_condition_rows(planned(told), people_of(case.application.project))
    return form


@require_http_methods(["GET", "POST"])
def decision_record(request, pk, number):
    """Write down what the group decided; money and project follow in the same moment."""
    meeting = get_meeting(request, pk, reads_cases)
    case = _get_case(meeting, number)
    if _has_recorded(request.user, case):  # sent again: the answer was lost on its way
        return redirect("applications:item", pk=pk, number=number)
    require(permissions.may_record_decision(request.user, case))
    if request.method == "GET":
        return redirect("applications:item", pk=pk, number=number)
    form = _decide_form(request.POST, case, _facts(request.user, case))
    if form.is_valid() and _record(request, case, form):
        return redirect("applications:item", pk=pk, number=number)
    return _show_item(request, meeting, case, form=form)


def _has_recorded(user, case: AgendaCase) -> bool:
    return hasattr(case, "decision") and case.decision.recorded_by_id == user.pk


def _record(request, case: AgendaCase, form: DecideForm) -> bool:
    data = form.cleaned_data
    with refusal_in_form(form):
        decision = decisions.record_decision(
            case,
            outcome=data["outcome"],
            reasons=data["reasons"],
            minute=data["minute"],
            amounts=form.amounts() if data["outcome"] in GRANTING else None,
            conditions=form.conditions(),
            hands_over=data.get("hands_over", False),
            defer_to=form.defer_to(),
            by=request.user,
        )
        messages.success(request, _written(decision))
        return True
    return False


def _written(decision) -> str:
    outcome = {"outcome": decision.get_outcome_display().lower()}
    if decision.is_recommended:
        return (
            _("Written down as recommended: %(outcome)s. Another body decides.")
            % outcome
        )
    return _("Written down: %(outcome)s.") % outcome


@require_POST
def case_table(request, pk, number):
    """The case cannot be decided: table it with the reason as it is."""
    meeting = get_meeting(request, pk, reads_cases)
    case = _get_case(meeting, number)
    if _has_recorded(request.user, case):
        return redirect("applications:item", pk, number)
    require(permissions.may_record_decision(request.user, case))
    with refusal_as_message(request):
        tabling.table(case, by=request.user)
        messages.success(request, _("The case is tabled."))
    return redirect("applications:item", pk, number)
