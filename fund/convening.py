"""The steering group is called, meets and parts."""

from datetime import datetime

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.actions import notify
from accounts.audit import record
from accounts.models import TransitionRefused, User
from fund.models import AgendaItem, Attendance, Fund, Meeting, Term


@transaction.atomic
def plan_meeting(fund: Fund, *, starts_at: datetime, place: str = "", by) -> Meeting:
    meeting = Meeting.objects.create(fund=fund, starts_at=starts_at, place=place)
    record(meeting, "planned", by=by)
    return meeting


@transaction.atomic
def add_agenda_item(meeting: Meeting, *, title: str, by) -> AgendaItem:
    """The next point on the agenda, while papers can still be added."""
    locked = Meeting.objects.select_for_update(of=("self",)).get(pk=meeting.pk)
    if locked.state not in (Meeting.State.PLANNED, Meeting.State.NOTIFIED):
        raise TransitionRefused(_("The agenda is closed: the meeting has begun."))
    item = AgendaItem.objects.create(
        meeting=meeting, number=meeting.items.count() + 1, title=title[:200]
    )
    record(meeting, "item_added", by=by, note=str(item))
    return item


@transaction.atomic
def remove_agenda_item(item: AgendaItem, *, by) -> None:
    """Take a point off again, before the members are called; the later move up."""
    meeting = Meeting.objects.select_for_update(of=("self",)).get(pk=item.meeting_id)
    if meeting.state != Meeting.State.PLANNED:
        raise TransitionRefused(_("The members have been called to the meeting."))
    record(meeting, "item_removed", by=by, note=str(item))
    item.delete()
    for later in meeting.items.filter(number__gt=item.number).order_by("number"):
        later.number -= 1
        later.save(update_fields=["number"])


@transaction.atomic
def send_papers(meeting: Meeting, *, by) -> None:
    """Call the members: each gets a mail with the way to the agenda."""
    meeting.send_papers(by=by)
    day = timezone.localdate(meeting.starts_at)
    terms = Term.objects.filter(seat__group__fund=meeting.fund).on(day)
    people = User.objects.filter(terms__in=terms, is_active=True).distinct()
    notify(
        people,
        subject=gettext_lazy("The papers for the steering group's meeting are ready"),
        path=meeting.get_absolute_url(),
    )


@transaction.atomic
def write_attendance(meeting: Meeting, present: dict[Term, bool], *, by) -> None:
    """Who was there. Can be changed until the meeting is closed."""
    if meeting.state == Meeting.State.CLOSED:
        raise TransitionRefused(_("The meeting is closed."))
    for term, is_present in present.items():
        Attendance.objects.update_or_create(
            meeting=meeting, term=term, defaults={"is_present": is_present}
        )
    record(meeting, "attendance", by=by)


@transaction.atomic
def open_meeting(meeting: Meeting, *, by) -> None:
    meeting.open(by=by)


@transaction.atomic
def close_meeting(meeting: Meeting, *, by) -> None:
    meeting.close(by=by)
