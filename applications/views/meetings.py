"""The steering group's meeting: agenda, attendance, each case and its decision."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from django.contrib import messages
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Count, OuterRef, Subquery
from django.db.models.functions import Coalesce, JSONObject
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from accounts import clock
from accounts.access import given, require
from accounts.models import TransitionRefused
from accounts.templatetags.ui import day
from applications import brief, case_page, decisions, levels, minutes, permissions
from applications.forms.deciding import AttendanceForm, DecideForm
from applications.models import AgendaCase, Application
from applications.models.decision import GRANTING
from applications.views.recommending import boards_of
from fund import balance, convening, ledger
from fund import permissions as of_fund
from fund.conditions import planned
from fund.models import AgendaItem, Meeting, Seat, Term
from projects.models import ConflictOfInterest, TeamMember

Ground = ConflictOfInterest.Ground
M = Meeting.State


def _get_meeting(request, pk: int) -> Meeting:
    """The meeting, if this user may know that it exists. Locked for a change."""
    seats = Seat.objects.filter(group__fund=OuterRef("fund"), is_voting=True).order_by()
    count = seats.values("group").annotate(n=Count("pk")).values("n")
    meetings = Meeting.objects.visible_to(request.user).select_related("fund")
    meetings = meetings.annotate(appointed=Coalesce(Subquery(count), 0))
    if request.method == "POST":
        meetings = meetings.select_for_update(of=("self",))
    return get_object_or_404(meetings, pk=pk)


def _agenda(meeting: Meeting) -> list[AgendaItem]:
    """The points with their cases, and with the decisions where there are any."""
    rows = meeting.items.select_related("case__application__project", "case__decision")
    return list(rows.order_by("number"))


def _case_of(item: AgendaItem) -> AgendaCase | None:
    return getattr(item, "case", None)


def _entries(meeting: Meeting, items: list[AgendaItem], *, here: int = 0) -> list[dict]:
    entries = [
        {
            "title": _("The meeting"),
            "url": meeting.get_absolute_url(),
            "current": here == 0,
        }
    ]
    for item in items:
        case = _case_of(item)
        decision = getattr(case, "decision", None)
        entries.append(
            {
                "title": str(item),
                "url": reverse("applications:item", args=[meeting.pk, item.number]),
                "current": item.number == here,
                "note": decision.get_outcome_display() if decision else "",
            }
        )
    return entries


@require_GET
def meeting_detail(request, pk):
    """The agenda, who was there, and what happens next with the meeting."""
    meeting = _get_meeting(request, pk)
    items = _agenda(meeting)
    terms = _terms(meeting)
    present = dict(meeting.attendances.values_list("term", "is_present"))
    answered = _answers(request.user, items)
    reads = given(request.user, "fund.view_cases", meeting.fund)
    context = {
        "meeting": meeting,
        "items": [
            (item, _case_of(item), _asked(request.user, meeting, item, answered))
            for item in items
        ],
        "entries": _entries(meeting, items),
        "attendance": [(term, present.get(term.pk)) for term in terms],
        "is_written": bool(present),
        "reads_cases": reads,
        "undecided": [i for i in items if _case_of(i) and not _is_decided(i)],
        "may_send": of_fund.may_prepare_meeting(request.user, meeting)
        and meeting.state == M.PLANNED
        and bool(items),
        "may_write": of_fund.may_write_minutes(request.user, meeting),
    }
    return render(request, "applications/meeting.html", context)


def _is_decided(item: AgendaItem) -> bool:
    return hasattr(item.case, "decision")


def _answers(user, items: list[AgendaItem]) -> dict[int, str]:
    """Project → this person's answer about a conflict of interest."""
    projects = [item.case.application.project_id for item in items if _case_of(item)]
    rows = ConflictOfInterest.objects.filter(user=user, project__in=projects)
    return dict(rows.values_list("project", "ground"))


def _asked(user, meeting: Meeting, item: AgendaItem, answers: dict[int, str]) -> str:
    """What this person has to do with the point: "answer", "barred", nothing
    ("decided") or nothing yet."""
    case = _case_of(item)
    if case is None:
        return ""
    answer = answers.get(case.application.project_id)
    if answer is None:
        decides = given(user, "fund.decide_cases", meeting.fund)
        if decides and not _is_decided(item):
            return "answer"
    elif answer != Ground.NONE:
        return "barred"
    return "decided" if _is_decided(item) else ""


def _terms(meeting: Meeting) -> list[Term]:
    day = clock.day_of(meeting.starts_at)
    terms = Term.objects.filter(seat__group__fund=meeting.fund).on(day)
    return list(terms.for_page())


# --- One point of the agenda ----------------------------------------------------------


def _get_case(meeting: Meeting, number: int) -> AgendaCase:
    cases = AgendaCase.objects.filter(item__meeting=meeting, item__number=number)
    case = get_object_or_404(cases.select_related("item", "decision__grant"))
    team = TeamMember.objects.filter(project=OuterRef("project"))
    told = team.order_by("user__name", "pk").values(
        told=JSONObject(user="user", name="user__name")
    )
    applications = case_page.with_project(Application.objects.all())
    applications = applications.annotate(team=ArraySubquery(told))
    case.application = applications.get(pk=case.application_id)
    case.item.meeting = meeting
    return case


@require_GET
def item_detail(request, pk, number):
    """One case at the meeting: brief, conditions for deciding, conflicts, minutes."""
    meeting = _get_meeting(request, pk)
    require(given(request.user, "fund.view_cases", meeting.fund))
    return _show_item(request, meeting, _get_case(meeting, number))


def _show_item(request, meeting: Meeting, case: AgendaCase, form=None):
    """The page; `form` when what was typed in it could not be kept."""
    application = case.application
    answers = case_page.conflict_answers(application)
    context = {
        "meeting": meeting,
        "case": case,
        "application": application,
        "entries": _entries(meeting, _agenda(meeting), here=case.item.number),
    }
    applies = permissions.is_applicant(request.user, application)
    if applies or case_page.is_barred(request.user, answers):
        context["applies"] = applies
        return render(request, "applications/item_barred.html", context)
    context |= _facts(request.user, case, answers)
    if form is None and _may_record(request.user, case, context):
        form = _decide_form(None, case, context)
    return render(request, "applications/item.html", context | {"form": form})


def _facts(user, case: AgendaCase, answers: list) -> dict:
    application: Any = case.application  # with what with_project adds
    meeting = case.item.meeting
    decides = given(user, "fund.decide_cases", meeting.fund)
    must_answer = decides and all(answer.user_id != user.pk for answer in answers)
    recommendation: Any = case_page.recommendation_of(application)
    content = brief.Content(application.content)
    day = clock.day_of(meeting.starts_at)
    rules = meeting.fund.rules_on(day)
    scores = None if must_answer else brief.scores_open_to(user, application)
    return {
        "content": content,
        "facts": content.facts(),
        "economy": content.economy(),
        "recommendation": recommendation,
        "by_year": list(recommendation.by_year.items()) if recommendation else [],
        "scores": scores if scores and scores.assessments else None,
        "must_answer": must_answer,
        "available": ledger.balance(application.fund).available,
        "level_words": levels.in_words_of(rules, day),
        "rules": rules,
        **_conditions(case, answers, rules),
    }


def _conditions(case: AgendaCase, answers: list, rules) -> dict:
    """Can the group decide the case with those who are here, and who says so?"""
    meeting: Any = case.item.meeting  # with the number of seats appointed
    is_decided = hasattr(case, "decision")
    declared = [a for a in answers if a.ground != Ground.NONE]
    barred = {a.user_id for a in declared}
    answered = {a.user_id for a in answers}
    terms = balance.present(meeting)
    voters = balance.voters_among(terms, conflicted=barred)
    here = {term.user_id for term in terms}
    checks, silent = [], []
    if meeting.state in (M.OPEN, M.CLOSED) and not is_decided:
        checks = balance.check_among(
            terms,
            conflicted=barred,
            appointed=meeting.appointed,
            rules=rules,
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
        "conflicted": barred,
        "answered_none": [a for a in answers if a.ground == Ground.NONE],
        "silent": silent,
        "is_decided": is_decided,
        "paragraphs": minutes.of_item(
            case, [a for a in declared if a.user_id in here], voters
        ),
    }


def _may_record(user, case: AgendaCase, facts: dict) -> bool:
    recommendation = facts["recommendation"]
    return permissions.may_record_knowing(
        user,
        case,
        signed_by=recommendation.signed_by_id if recommendation else None,
        conflicted=facts["conflicted"],
    )


def _decide_form(data, case: AgendaCase, facts: dict) -> DecideForm:
    """The decision as recommended, to be changed where the group decided otherwise."""
    recommendation = facts["recommendation"]
    proposed = recommendation.by_board if recommendation else {}
    day = clock.day_of(case.item.meeting.starts_at)
    initial = {"minute": f"{day.isoformat()} § {case.item.number}"}
    if recommendation and facts["can_decide"]:
        initial |= {
            "outcome": recommendation.outcome,
            "reasons": recommendation.reasons,
        }
    years = {year for year, _board in proposed} | set(facts["content"].years())
    form = DecideForm(
        data,
        only_table=not facts["can_decide"],
        may_decide=facts["rules"].group_may_decide(Decimal(0), day),
        years=sorted(years),
        boards=boards_of(case.application, {board for _year, board in proposed}),
        proposed=proposed,
        initial=initial,
    )
    told = recommendation.conditions if recommendation else ""
    application: Any = case.application  # with the team, from _get_case
    people = {row["user"]: row["name"] for row in application.team}
    form.add_condition_rows(planned(told), people)
    return form


@require_http_methods(["GET", "POST"])
def decision_record(request, pk, number):
    """Write down what the group decided; money and project follow in the same moment."""
    meeting = _get_meeting(request, pk)
    require(given(request.user, "fund.view_cases", meeting.fund))
    case = _get_case(meeting, number)
    require(permissions.may_record_decision(request.user, case))
    if request.method == "GET":
        return redirect("applications:item", pk=pk, number=number)
    answers = case_page.conflict_answers(case.application)
    form = _decide_form(request.POST, case, _facts(request.user, case, answers))
    if form.is_valid() and _record(request, case, form):
        return redirect("applications:item", pk=pk, number=number)
    return _show_item(request, meeting, case, form=form)


def _record(request, case: AgendaCase, form: DecideForm) -> bool:
    data = form.cleaned_data
    try:
        decision = decisions.record_decision(
            case,
            outcome=data["outcome"],
            reasons=data["reasons"],
            minute=data["minute"],
            amounts=form.amounts() if data["outcome"] in GRANTING else None,
            conditions=form.conditions(),
            hands_over=data.get("hands_over", False),
            by=request.user,
        )
    except TransitionRefused as refusal:
        form.add_error(None, str(refusal))
        return False
    messages.success(
        request,
        _written(decision),
    )
    return True


def _written(decision) -> str:
    outcome = {"outcome": decision.get_outcome_display().lower()}
    if decision.is_recommended:
        return (
            _("Written down as recommended: %(outcome)s. Another body decides.")
            % outcome
        )
    return _("Written down: %(outcome)s.") % outcome


# --- The meeting itself ---------------------------------------------------------------


@require_http_methods(["GET", "POST"])
def papers_send(request, pk):
    meeting = _get_meeting(request, pk)
    allowed = of_fund.may_prepare_meeting(request.user, meeting)
    require(allowed and meeting.state == M.PLANNED)
    return _confirmed(
        request,
        meeting,
        convening.send_papers,
        done=_("The members have been called."),
        title=_("Send the papers?"),
        text=_("Everybody with a seat gets a mail with the way to the agenda."),
        action=_("Send the papers"),
    )


@require_http_methods(["GET", "POST"])
def meeting_open(request, pk):
    meeting = _get_meeting(request, pk)
    allowed = of_fund.may_write_minutes(request.user, meeting)
    require(allowed and meeting.state == M.NOTIFIED)
    return _confirmed(
        request,
        meeting,
        convening.open_meeting,
        done=_("The meeting is in session."),
        title=_("Open the meeting?"),
        text=_("The agenda is closed, and the cases can be decided."),
        action=_("Open the meeting"),
    )


@require_http_methods(["GET", "POST"])
def meeting_close(request, pk):
    meeting = _get_meeting(request, pk)
    allowed = of_fund.may_write_minutes(request.user, meeting)
    require(allowed and meeting.state == M.OPEN)
    undecided = Application.objects.filter(
        agenda_cases__item__meeting=meeting,
        agenda_cases__decision=None,
        state=Application.State.ON_AGENDA,
    ).count()
    text = _("Attendance and decisions can no longer be changed.")
    if undecided:
        text = _("%(count)s cases have no decision. Table them first.") % {
            "count": undecided
        }
    return _confirmed(
        request,
        meeting,
        _close_when_decided if undecided else convening.close_meeting,
        done=_("The meeting is closed."),
        title=_("Close the meeting?"),
        text=text,
        action=_("Close the meeting"),
    )


def _close_when_decided(meeting: Meeting, *, by) -> None:
    raise TransitionRefused(
        _("A case has no decision yet. Decide or table it before the meeting closes.")
    )


def _confirmed(request, meeting: Meeting, act: Callable, *, done: str, **page):
    """Ask once more, then do it."""
    if request.method == "POST":
        try:
            act(meeting, by=request.user)
        except TransitionRefused as refusal:
            messages.error(request, str(refusal))
        else:
            messages.success(request, done)
        return redirect(meeting)
    context = {
        **page,
        "back_url": meeting.get_absolute_url(),
        "back_title": day(meeting.starts_at),
    }
    return render(request, "components/confirm.html", context)


@require_http_methods(["GET", "POST"])
def attendance_write(request, pk):
    meeting = _get_meeting(request, pk)
    require(of_fund.may_write_minutes(request.user, meeting))
    terms = _terms(meeting)
    present = dict(meeting.attendances.values_list("term", "is_present"))
    initial = [str(t.pk) for t in terms if present.get(t.pk, not t.is_deputy)]
    form = AttendanceForm(
        request.POST or None, terms=terms, initial={"present": initial}
    )
    if form.is_valid():
        try:
            convening.write_attendance(meeting, form.attendance(), by=request.user)
        except TransitionRefused as refusal:
            messages.error(request, str(refusal))
        else:
            messages.success(request, _("The attendance is written down."))
        return redirect(meeting)
    context = {"meeting": meeting, "form": form, "terms": terms}
    return render(request, "applications/attendance.html", context)
