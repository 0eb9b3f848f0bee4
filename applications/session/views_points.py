"""A point of the meeting that is no case: what it is about, and what is decided."""

from typing import Any

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import require
from applications import permissions
from applications.meetings.views import agenda_of, entries, get_meeting, reads_cases
from applications.paragraphs import wording
from applications.session import facts, reading
from applications.session.forms import PointDecideForm
from applications.voting import points
from applications.voting import queries as voting
from core.pages.read_first import CHANGE, MARK
from core.pages.refusals import refusal_in_form
from fund.group import balance
from fund.models import AgendaItem, Meeting


def get_point(meeting: Meeting, number: int) -> AgendaItem:
    """A point without a case, with all that happened at it."""
    rows = meeting.items.filter(case=None).select_related("point_decision")
    item = get_object_or_404(voting.with_session(rows), number=number)
    item.meeting = meeting
    return item


def show(request, meeting: Meeting, item: AgendaItem, form=None):
    """The page; `form` when what was typed in it could not be kept."""
    session = voting.Session.of(item)
    tabs = entries(meeting, agenda_of(meeting), here=item.number)
    decision = getattr(item, "point_decision", None)
    may_write = permissions.may_write_voting(request.user, item)
    context: dict[str, Any] = {
        "meeting": meeting,
        "item": item,
        "entries": tabs,
        "next": tabs[item.number + 1] if len(tabs) > item.number + 1 else None,
        "is_to_decide": item.kind in points.TO_DECIDE,
        "session": session,
        "decision": decision,
        "may_write_voting": may_write,
        "form": form,
    }
    voters: list[balance.Voter] = []
    context["result"] = session.result()
    if meeting.state == Meeting.State.OPEN and not decision:
        voters, checks = voting.voters_of(item), voting.checks_for(item)
        result = session.result(voters)
        can_decide = balance.can_decide(checks)
        context |= {"voters": voters, "checks": checks, "can_decide": can_decide}
        context["result"] = result
        if may_write:
            context["form"] = form or _form(None, checks, result)
    context["paragraphs"] = wording.of_point(item, voters)
    return render(request, "applications/session/item_point.html", context)


def _form(data, checks: list[balance.Check], result: voting.Result) -> PointDecideForm:
    winner = result.winner
    return PointDecideForm(
        data,
        only_table=not balance.can_decide(checks),
        initial={"outcome": winner.outcome, "text": winner.text} if winner else None,
    )


@require_http_methods(["GET", "POST"])
def point_decide(request, pk, number):
    """What the group decides at a point that is no case, as it will stand, to be read
    aloud: nothing binds yet."""
    meeting, item = _to_decide(request, pk, number)
    if request.method == "GET" or hasattr(item, "point_decision"):
        return redirect("applications:item", pk, number)
    form = _form_of(request, item)
    if CHANGE in request.POST:
        form.errors.clear()  # nothing was sent in yet
    elif form.is_valid():
        with refusal_in_form(form):
            again = get_point(meeting, number)
            sheet = reading.rehearse_point(again, form.cleaned_data, by=request.user)
            return _show_sheet(request, item, form, sheet)
    return show(request, meeting, item, form=form)


@require_http_methods(["GET", "POST"])
def point_fix(request, pk, number):
    """Write down what the group decided, as it was read."""
    meeting, item = _to_decide(request, pk, number)
    if request.method == "GET" or hasattr(
        item, "point_decision"
    ):  # sent again: the answer was lost on its way
        return redirect("applications:item", pk, number)
    form = _form_of(request, item)
    if form.is_valid():
        again, read = get_point(meeting, number), request.POST.get(MARK, "")
        told, by = form.cleaned_data, request.user
        try:
            with refusal_in_form(form):
                decided = reading.fix_point(again, told, read=read, by=by)
                outcome = decided.get_outcome_display().lower()
                words = _("Written down: %(outcome)s.") % {"outcome": outcome}
                messages.success(request, words)
                return redirect("applications:item", pk, number)
        except reading.Changed as changed:
            return _show_sheet(request, item, form, changed.sheet, has_changed=True)
    return show(request, meeting, item, form=form)


def _to_decide(request, pk: int, number: int) -> tuple[Meeting, AgendaItem]:
    meeting = get_meeting(request, pk, reads_cases)
    item = get_point(meeting, number)
    require(permissions.may_write_voting(request.user, item))
    return meeting, item


def _form_of(request, item: AgendaItem) -> PointDecideForm:
    checks = voting.checks_for(item)
    return _form(request.POST, checks, voting.Session.of(item).result())


def _show_sheet(request, item: AgendaItem, form, sheet, *, has_changed=False):
    context = {
        "meeting": item.meeting,
        "item": item,
        "sheet": sheet,
        "typed": list(form.cleaned_data.items()),
        "minute": facts.minute_of(item),
        "has_changed": has_changed,
    }
    return render(request, "applications/session/read_point.html", context)
