"""A meeting in session: one point, who takes part in it, and what is decided."""

from typing import Any

from django.db.models import OuterRef, Subquery
from django.http import Http404
from django.shortcuts import render
from django.views.decorators.http import require_GET

from accounts.access import given, require
from applications import permissions
from applications.case import queries as case_queries
from applications.conflicts import permissions as of_conflicts
from applications.meetings.views import get_meeting, reads_cases
from applications.models import AgendaCase, Application, Memo
from applications.register import secrecy
from applications.session import facts, views_points
from applications.voting import queries as voting
from fund import permissions as of_fund
from fund.models import Meeting
from projects.conflicts.queries import (
    has_conflict,
    is_aside,
    is_unsure,
    with_rulings,
)

M = Meeting.State
# What the page does not show, so that the question is not too long to plan.
UNREAD = (
    "item__paragraph__text",
    "item__paragraph__drawn",
    *(
        f"item__voting__presiding__{column}"
        for column in ("password", "last_login", "phone", "title")
    ),
    "decision__paper_sha256",  # of the minutes of another body
)


UNREAD_OF_CASE = (
    *(
        f"submitted_by__{column}"
        for column in (
            "password",
            "last_login",
            "is_superuser",
            "title",
            "phone",
            "language",
            "single_keys",
            "is_staff",
            "joined_at",
        )
    ),
    *(f"call__{column}" for column in ("grace_minutes", "is_published")),
    *(f"project__{column}" for column in ("summary", "created_at", "created_by")),
    "project__lead_organisation__organisation_number",
    "fund__enters_registry_numbers",
)


def find_case(meeting: Meeting, number: int) -> AgendaCase | None:
    """The case at this point; None when the point is no case."""
    here = AgendaCase.objects.filter(item__meeting=meeting, item__number=number)
    memos = Memo.objects.filter(
        application=OuterRef("application"),
        state=Memo.State.FINISHED,
        recommendation__voided_at=None,
    )
    case = voting.one_with_session(
        here.select_related("item__paragraph", "decision__grant", "decision__basis")
        .defer(*UNREAD)
        .annotate(memo_number=Subquery(memos.order_by("-number").values("number")[:1]))
    )
    if case is None:
        return None
    applications = with_rulings(case_queries.with_project(Application.objects.all()))
    case.application = applications.defer(*UNREAD_OF_CASE).get(pk=case.application_id)
    case.item.meeting = meeting
    return case


def get_case(meeting: Meeting, number: int) -> AgendaCase:
    if case := find_case(meeting, number):
        return case
    raise Http404


@require_GET
def item_detail(request, pk, number):
    """One point: of a case its brief, conditions for deciding, conflicts and minutes."""
    meeting = get_meeting(request, pk, reads_cases)
    case = find_case(meeting, number)
    if case is not None:
        return show_item(request, meeting, case)
    return views_points.show(request, meeting, views_points.get_point(meeting, number))


def show_item(request, meeting: Meeting, case: AgendaCase, form=None):
    """The page; `form` when what was typed in it could not be kept."""
    application = case.application
    context = {
        "meeting": meeting,
        "case": case,
        "application": application,
        **views_points.way(request.user, meeting, case.item.number),
    }
    applies = permissions.is_applicant(request.user, application)
    if is_aside(request.user, application):
        context |= {
            "applies": applies,
            "has_conflict": has_conflict(request.user, application),
            "is_unsure": is_unsure(request.user, application),
        }
        return render(request, "applications/session/item_aside.html", context)
    if secrecy.is_closed_to(request.user, application):
        return render(request, "applications/closed.html", {"application": application})
    secrecy.note_case_reading(request.user, application)
    context |= facts.of(request.user, case)
    context |= _may(request.user, meeting, case)
    if form is None and context["may_record"]:
        form = facts.decide_form(None, case, context)
    return render(request, "applications/session/item.html", context | {"form": form})


def _may(user, meeting: Meeting, case: AgendaCase) -> dict[str, bool]:
    """What this person may do at the point, besides reading."""
    writes = of_fund.may_write_minutes(user, meeting)
    records = permissions.may_record_decision(user, case)
    return {
        "may_record": records,
        "may_move": writes,
        "may_write_voting": meeting.state == M.OPEN and (writes or records),
        "may_rule": given(user, of_conflicts.DECIDED, meeting.fund),
    }


@require_GET
def item_answers(request, pk, number):
    """The part of the page that changes while the members answer, come and leave."""
    meeting = get_meeting(request, pk, reads_cases)
    case = get_case(meeting, number)
    require(not is_aside(request.user, case.application))
    require(not secrecy.is_closed_to(request.user, case.application))
    context: dict[str, Any] = {
        "meeting": meeting,
        "case": case,
        "application": case.application,
        # The page has no form to decide by: it has to be read anew.
        "was_stopped": "stopped" in request.GET,
        **_may(request.user, meeting, case),
        **facts.answers(case, facts.rules_of(meeting)),
    }
    return render(request, "applications/session/item_answers.html", context)
