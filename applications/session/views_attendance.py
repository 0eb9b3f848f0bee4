"""Who is at the meeting when it begins, and who comes and leaves: one list."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import (
    require_GET,
    require_http_methods,
    require_POST,
)

from accounts.access import require
from applications.meetings import attendance
from applications.meetings.forms import AttendanceForm, MovementForm
from applications.meetings.views import agenda_of, entries, get_meeting, terms_of
from applications.session import roll
from core.pages.refusals import refusal_as_message
from fund import permissions as of_fund
from fund.models import AgendaItem, Coming, Meeting, Movement

OPEN = Meeting.State.OPEN


@require_http_methods(["GET", "POST"])
def attendance_write(request, pk):
    """The list of the meeting: ticked before it begins, a button a row while it goes on."""
    meeting = get_meeting(request, pk, of_fund.may_write_minutes)
    if request.method == "POST":
        return _write(request, meeting)
    if meeting.state == OPEN:
        return _show_roll(request, meeting)
    return _show_start(request, meeting)


@require_http_methods(["GET"])
def attendance_start(request, pk):
    """Who was there when the meeting began, put right while it goes on."""
    meeting = get_meeting(request, pk, of_fund.may_write_minutes)
    return _show_start(request, meeting)


def _write(request, meeting: Meeting):
    form = _start_form(meeting, terms_of(meeting), request.POST)
    if not form.is_valid():
        return _show_start(request, meeting, form)
    with refusal_as_message(request):
        attendance.write(meeting, form.attendance(), by=request.user)
        messages.success(request, _("The attendance is written down."))
    if meeting.state == OPEN:
        return redirect("applications:attendance", meeting.pk)
    return redirect(meeting)


def _start_form(meeting: Meeting, terms: list, data=None) -> AttendanceForm:
    """Ticked as it was written; before that those who have said that they come. With `all`
    in what was sent, the members instead: somebody has looked round the table."""
    present = dict(meeting.attendances.values_list("term", "is_present"))
    said = dict(meeting.comings.values_list("term", "answer"))

    if data and "all" in data:
        data = data.copy()
        data.setlist("present", [str(term.pk) for term in terms if not term.is_deputy])
    initial = [
        str(t.pk)
        for t in terms
        if present.get(t.pk, said.get(t.pk) == Coming.Answer.YES)
    ]
    return AttendanceForm(data, terms=terms, said=said, initial={"present": initial})


def _show_start(request, meeting: Meeting, form: AttendanceForm | None = None):
    terms = terms_of(meeting)
    context = {
        "meeting": meeting,
        "form": form or _start_form(meeting, terms),
        "terms": terms,
    }
    return render(request, "applications/session/attendance_start.html", context)


@require_GET
def attendance_list(request, pk):
    """The part of the page that changes while members answer, come and leave."""
    meeting = get_meeting(request, pk, of_fund.may_write_minutes)
    require(meeting.state == OPEN)
    context = _roll(request, meeting, agenda_of(meeting))
    return render(request, "applications/session/attendance_list.html", context)


def _show_roll(request, meeting: Meeting):
    items = agenda_of(meeting)
    context = {
        **_roll(request, meeting, items),
        "entries": _tabs(meeting, items),
        "pressed": request.GET.get("at", ""),
    }
    return render(request, "applications/session/attendance.html", context)


def _roll(request, meeting: Meeting, items: list[AgendaItem]) -> dict:
    here = _point_here(request, items)
    return {"meeting": meeting, "here": here, "roll": roll.of(meeting, items, here)}


def _tabs(meeting: Meeting, items: list[AgendaItem]) -> list[dict]:
    url = reverse("applications:attendance", args=[meeting.pk])
    tab = {"title": _("Attendance"), "url": url, "current": True}
    return [*entries(meeting, items, here=-1), tab]


def _point_here(request, items: list[AgendaItem]) -> AgendaItem | None:
    """The point that is taken up: as the page that led here says, or the first after
    what is decided."""
    asked = request.GET.get("before", "")
    found = next((item for item in items if str(item.number) == asked), None)
    return found or roll.next_to_decide(items)


@require_POST
def movement_note(request, pk):
    """Somebody comes or leaves before a point."""
    meeting = get_meeting(request, pk, of_fund.may_write_minutes)
    items = meeting.items.order_by("number")
    form = MovementForm(request.POST, terms=terms_of(meeting), items=items)
    if not form.is_valid():
        messages.error(request, _("Choose somebody in the list."))
        return redirect("applications:attendance", pk)
    item, term, is_arrival = form.movement()
    item.meeting = meeting
    with refusal_as_message(request):
        attendance.move(item, term, is_arrival=is_arrival, by=request.user)
    if request.POST.get("back") == "item":
        return redirect("applications:item", pk, item.number)
    return redirect(_list_at(pk, item.number, term.pk))


@require_POST
def movement_undo(request, pk, movement_pk):
    """It was written by mistake."""
    meeting = get_meeting(request, pk, of_fund.may_write_minutes)
    rows = Movement.objects.filter(item__meeting=meeting)
    movement = get_object_or_404(
        rows.select_related("item__meeting", "term__user"), pk=movement_pk
    )
    with refusal_as_message(request):
        attendance.undo(movement, by=request.user)
    return redirect(_list_at(pk, movement.item.number, movement.term_id))


def _list_at(pk: int, number: int, term: int) -> str:
    """The list, at the point and the row that were pressed."""
    url = reverse("applications:attendance", args=[pk])
    return f"{url}?before={number}&at={term}"
