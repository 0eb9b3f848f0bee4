"""The notice of a meeting, and its papers as one PDF for each reader."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from accounts.access import require
from accounts.audit import record
from applications.meetings import agenda, packets
from applications.meetings import tasks as meetings_tasks
from applications.meetings.forms import LateForm
from applications.meetings.views import get_meeting, reads_cases
from core.days import moment_in_words
from core.files.making import Making
from core.files.sending import send_kept
from core.pages.refusals import refusal_as_message
from fund import permissions as of_fund
from fund.meetings import actions as meetings
from fund.models import Meeting, Notice


@require_http_methods(["GET", "POST"])
def papers_send(request, pk):
    """Who is called and to what; late papers need a reason."""
    meeting = get_meeting(request, pk, of_fund.may_prepare_meeting)
    new = meetings.unsent(meeting)
    require(bool(new))
    before, required = meetings.days_before(meeting), meetings.days_required(meeting)
    is_late = before < required
    data = request.POST if request.method == "POST" else None
    form = LateForm(data) if is_late else None
    if request.method == "POST" and (form is None or form.is_valid()):
        reason = form.cleaned_data["late_reason"] if form else ""
        with refusal_as_message(request):
            notice = agenda.send(meeting, late_reason=reason, by=request.user)
            done = _("The members have been called.")
            if notice.is_supplement:
                done = _("The supplement is sent.")
            messages.success(request, done)
        return redirect(meeting)
    context = {
        "meeting": meeting,
        "form": form,
        "new": new,
        "called": meetings.called(meeting).order_by("name", "pk"),
        "is_supplement": meeting.state != Meeting.State.PLANNED,
        "days_before": before,
        "days_required": required,
    }
    return render(request, "applications/meetings/papers.html", context)


def _get_notice(request, pk: int, number: int) -> Notice:
    """A notice of a meeting, for those who read the fund's cases."""
    meeting = get_meeting(request, pk, reads_cases)
    notice = get_object_or_404(meeting.notices, number=number)
    notice.meeting = meeting
    return notice


@require_GET
def packet(request, pk, number):
    """The PDF that this reader may have now; while it is made, a page that follows."""
    notice = _get_notice(request, pk, number)
    kept = packets.find(notice, request.user)
    if kept is None:
        meetings_tasks.make_packet.delay_on_commit(
            notice_id=notice.pk, reader_id=request.user.pk
        )
        return _making(notice).page(request)
    day = notice.meeting.starts_at.date().isoformat()
    name = _("papers-%(day)s-%(number)s.pdf") % {"day": day, "number": number}
    with refusal_as_message(request):
        answer = send_kept(kept.file, name, is_opened=True)
        record(notice.meeting, "downloaded", by=request.user, version_hash=kept.sha256)
        return answer
    return redirect(notice.meeting)


@require_GET
def packet_progress(request, pk, number):
    """The part of the page that says whether the PDF is made."""
    notice = _get_notice(request, pk, number)
    is_ready = packets.find(notice, request.user) is not None
    return _making(notice).part(request, is_ready=is_ready)


def _making(notice: Notice) -> Making:
    args = [notice.meeting_id, notice.number]
    return Making(
        about=moment_in_words(notice.meeting.starts_at),
        title=_("Notice and papers"),
        back_title=_("The steering group's meeting"),
        back_url=notice.meeting.get_absolute_url(),
        file_url=reverse("applications:packet", args=args),
        fragment_url=reverse("applications:packet_progress", args=args),
    )
