"""The agenda while it is made: cases that are ready, other points, their order."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import given, require
from applications.meetings import agenda
from applications.meetings.forms import ChooseCasesForm, PointForm, PointWordsForm
from applications.meetings.views import agenda_of, get_meeting
from applications.models import case_of
from core.pages.confirm import edit_page
from core.pages.refusals import refusal_as_message, refusal_in_form
from core.templatetags.ui import day, moment
from fund import permissions as of_fund
from fund.meetings import actions as meetings
from fund.meetings.forms import MeetingForm
from fund.models import AgendaItem, Meeting


def _meeting(request, pk: int) -> Meeting:
    """The meeting, for those who make its agenda."""
    meeting = get_meeting(request, pk, of_fund.may_prepare_meeting)
    require(given(request.user, "fund.view_cases", meeting.fund))
    return meeting


@require_http_methods(["GET", "POST"])
def agenda_make(request, pk):
    """All points, and the cases that can be added to them."""
    meeting = _meeting(request, pk)
    found = agenda.candidates(meeting, request.user)
    data = request.POST if request.method == "POST" else None
    form = ChooseCasesForm(data, candidates=found)
    if form.is_valid():
        with refusal_in_form(form):
            put = agenda.put_on(meeting, form.chosen(), by=request.user)
            words = ", ".join(row.project.title for row in put)
            messages.success(request, _("On the agenda: %(cases)s.") % {"cases": words})
            return redirect("applications:agenda_make", pk)
    return _show(request, meeting, found, form=form, point_form=PointForm())


def _show(request, meeting: Meeting, found: list, **forms):
    items = agenda_of(meeting)
    kinds = {item.kind for item in items}
    context = {
        "meeting": meeting,
        "items": [(item, case_of(item)) for item in items],
        "candidates": found,
        "stopped": [row for row in found if row.problem],
        "is_planned": meeting.state == Meeting.State.PLANNED,
        "lacks_standing": not {"opening", "closing"} <= kinds,
        **forms,
    }
    return render(request, "applications/meetings/agenda_make.html", context)


@require_http_methods(["GET", "POST"])
def meeting_move(request, pk):
    """Another time or place, before the members are called."""
    meeting = _meeting(request, pk)
    require(meeting.state == Meeting.State.PLANNED)
    starts = timezone.localtime(meeting.starts_at)
    initial = {"day": starts.date(), "time": starts.time(), "place": meeting.place}
    return edit_page(
        request,
        meetings.move_meeting,
        meeting,
        form=MeetingForm(request.POST or None, initial=initial),
        then=meeting,
        back_title=day(meeting.starts_at),
        eyebrow=moment(meeting.starts_at),
        title=_("Change time or place"),
        lead=_("Nobody has been called yet, so nobody has to be told."),
        action=_("Change the meeting"),
    )


@require_POST
def point_add(request, pk):
    """A point that is no case."""
    meeting = _meeting(request, pk)
    form = PointForm(request.POST)
    if form.is_valid():
        with refusal_in_form(form):
            meetings.add_agenda_item(meeting, by=request.user, **form.cleaned_data)
            return redirect("applications:agenda_make", pk)
    found = agenda.candidates(meeting, request.user)
    empty = ChooseCasesForm(candidates=found)
    return _show(request, meeting, found, form=empty, point_form=form)


@require_POST
def points_standing(request, pk):
    """The points that most meetings have."""
    return _done(request, pk, meetings.add_standing_items, _meeting(request, pk))


@require_http_methods(["GET", "POST"])
def point_change(request, pk, number):
    """Other words for a point that is no case."""
    item = _point(_meeting(request, pk), number)
    if case_of(item):
        raise Http404
    initial = {"title": item.title, "text": item.text}
    return edit_page(
        request,
        meetings.change_agenda_item,
        item,
        form=PointWordsForm(request.POST or None, initial=initial),
        then=reverse("applications:agenda_make", args=[pk]),
        back_title=_("Make the agenda"),
        eyebrow=item.get_kind_display(),
        title=_("Change the point"),
        action=_("Save the point"),
    )


@require_POST
def point_move(request, pk, number, way):
    """One step up or down."""
    item = _point(_meeting(request, pk), number)
    return _done(request, pk, meetings.move_agenda_item, item, up=way == "up")


@require_POST
def point_remove(request, pk, number):
    """Off the agenda; a case goes back to those that wait."""
    return _done(request, pk, agenda.take_off, _point(_meeting(request, pk), number))


def _point(meeting: Meeting, number: int) -> AgendaItem:
    rows = meeting.items.select_related("meeting", "case__application__project")
    return get_object_or_404(rows, number=number)


def _done(request, pk: int, act, *args, **kwargs):
    with refusal_as_message(request):
        act(*args, by=request.user, **kwargs)
    return redirect("applications:agenda_make", pk)
