"""Who is at the meeting when it begins, and who comes and leaves?"""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from applications.meetings import attendance
from applications.meetings.forms import AttendanceForm, MovementForm
from applications.meetings.views import get_meeting, terms_of
from core.pages.refusals import refusal_as_message, refusal_in_form
from fund import permissions as of_fund
from fund.models import Meeting, Movement


@require_http_methods(["GET", "POST"])
def attendance_write(request, pk):
    """Who is there at the beginning; while the meeting goes on also who comes and leaves."""
    meeting = get_meeting(request, pk, of_fund.may_write_minutes)
    terms = terms_of(meeting)
    present = dict(meeting.attendances.values_list("term", "is_present"))
    initial = [str(t.pk) for t in terms if present.get(t.pk, not t.is_deputy)]
    data = request.POST if request.method == "POST" else None
    form = AttendanceForm(data, terms=terms, initial={"present": initial})
    if form.is_valid():
        with refusal_as_message(request):
            attendance.write(meeting, form.attendance(), by=request.user)
            messages.success(request, _("The attendance is written down."))
        return redirect(meeting)
    return _show(request, meeting, terms, form=form, movement_form=None)


def _show(request, meeting: Meeting, terms: list, *, form, movement_form):
    is_open = meeting.state == Meeting.State.OPEN
    movements = Movement.objects.none()
    if is_open:
        movement_form = movement_form or _movement_form(None, meeting, terms, request)
        movements = Movement.objects.filter(item__meeting=meeting).select_related(
            "item", "term__user"
        )
    context = {
        "meeting": meeting,
        "form": form,
        "terms": terms,
        "movement_form": movement_form,
        "movements": movements.order_by("item__number", "pk"),
    }
    return render(request, "applications/meetings/attendance.html", context)


def _movement_form(data, meeting: Meeting, terms: list, request) -> MovementForm:
    initial = {"item": request.GET.get("before", "")}
    items = meeting.items.order_by("number")
    return MovementForm(data, terms=terms, items=items, initial=initial)


@require_POST
def movement_note(request, pk):
    """Somebody comes or leaves before a point."""
    meeting = get_meeting(request, pk, of_fund.may_write_minutes)
    terms = terms_of(meeting)
    form = _movement_form(request.POST, meeting, terms, request)
    if form.is_valid():
        item, term, is_arrival = form.movement()
        item.meeting = meeting
        with refusal_in_form(form):
            attendance.move(item, term, is_arrival=is_arrival, by=request.user)
            messages.success(request, _("It is written down."))
            return redirect("applications:attendance", pk)
    present = dict(meeting.attendances.values_list("term", "is_present"))
    initial = [str(t.pk) for t in terms if present.get(t.pk)]
    empty = AttendanceForm(terms=terms, initial={"present": initial})
    return _show(request, meeting, terms, form=empty, movement_form=form)


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
    return redirect("applications:attendance", pk)
