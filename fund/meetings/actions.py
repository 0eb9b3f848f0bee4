"""The steering group is called, meets and parts."""

from collections.abc import Collection, Iterable
from datetime import datetime

from django.db import transaction
from django.db.models import F, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.actions import notify
from accounts.audit import record
from accounts.models import User
from core import clock
from core.refusals import TransitionRefused
from fund.group import balance
from fund.models import (
    AgendaItem,
    Attendance,
    Coming,
    Fund,
    Meeting,
    Movement,
    Notice,
    Term,
)

Kind = AgendaItem.Kind
# Numbers that no agenda reaches: where points stand while they change places.
STANDING, ASIDE = 10_000, 20_000


@transaction.atomic
def plan_meeting(fund: Fund, *, starts_at: datetime, place: str = "", by) -> Meeting:
    meeting = Meeting.objects.create(fund=fund, starts_at=starts_at, place=place)
    record(meeting, "planned", by=by)
    return meeting


@transaction.atomic
def say_coming(meeting: Meeting, terms: Iterable[Term], *, answer: str) -> None:
    """Whether one comes to the meeting, for each of the person's seats in it. Raises
    TransitionRefused when it has begun: from then on the attendance tells."""
    if lock(meeting).state not in (Meeting.State.PLANNED, Meeting.State.NOTIFIED):
        raise TransitionRefused(_("The meeting has begun."))
    for term in terms:
        said = {"answer": answer, "said_at": clock.now()}
        Coming.objects.update_or_create(said, meeting=meeting, term=term)


def lock(meeting: Meeting) -> Meeting:
    """The meeting as it is now; who else changes it waits."""
    return Meeting.objects.select_for_update(of=("self",)).get(pk=meeting.pk)


@transaction.atomic
def add_agenda_item(
    meeting: Meeting, *, title: str, kind: str = Kind.OTHER, text: str = "", by
) -> AgendaItem:
    """The next point on the agenda, while papers can still be added."""
    locked = lock(meeting)
    if locked.state not in (Meeting.State.PLANNED, Meeting.State.NOTIFIED):
        raise TransitionRefused(_("The agenda is closed: the meeting has begun."))
    item = AgendaItem.objects.create(
        meeting=meeting,
        number=meeting.items.count() + 1,
        title=title[:200],
        kind=kind,
        text=text,
    )
    record(meeting, "item_added", by=by, note=str(item))
    return item


def _planned(meeting: Meeting) -> Meeting:
    """Locked, and not yet called to. Raises TransitionRefused."""
    locked = lock(meeting)
    if locked.state != Meeting.State.PLANNED:
        raise TransitionRefused(_("The members have been called to the meeting."))
    return locked


@transaction.atomic
def move_meeting(meeting: Meeting, *, starts_at: datetime, place: str, by) -> None:
    """To another time or place, before the members are called."""
    _move(_planned(meeting), starts_at=starts_at, place=place, by=by)


def _move(meeting: Meeting, *, starts_at: datetime, place: str, by) -> None:
    before = f"{meeting.starts_at.isoformat()}, {meeting.place}"
    meeting.starts_at, meeting.place = starts_at, place
    meeting.save(update_fields=["starts_at", "place"])
    record(meeting, "meeting_moved", by=by, note=before)


@transaction.atomic
def remove_agenda_item(item: AgendaItem, *, by) -> None:
    """Take a point off again, before the members are called; the later move up."""
    meeting = _planned(item.meeting)
    record(meeting, "item_removed", by=by, note=str(item))
    item.delete()
    _number_anew(meeting.items.order_by("number"))


@transaction.atomic
def change_agenda_item(item: AgendaItem, *, title: str, text: str, by) -> None:
    """Other words for a point, before the members are called."""
    meeting = _planned(item.meeting)
    item.title, item.text = title[:200], text
    item.save(update_fields=["title", "text"])
    record(meeting, "item_changed", by=by, note=str(item))


@transaction.atomic
def move_agenda_item(item: AgendaItem, *, up: bool, by) -> None:
    """One step up or down; the first cannot go up, nor the last down."""
    meeting = _planned(item.meeting)
    items = list(meeting.items.order_by("number"))
    here = next(n for n, row in enumerate(items) if row.pk == item.pk)
    there = here - 1 if up else here + 1
    if not 0 <= there < len(items):
        return
    items[here], items[there] = items[there], items[here]
    _number_anew(items)
    record(meeting, "item_moved", by=by, note=str(items[there]))


@transaction.atomic
def add_standing_items(meeting: Meeting, *, by) -> None:
    """The points that most meetings have, around those that are there already."""
    meeting = _planned(meeting)
    there = set(meeting.items.values_list("kind", flat=True))
    before, after = (
        [
            AgendaItem(meeting=meeting, number=number, kind=kind, title=str(kind.label))
            for number, kind in enumerate(kinds, start)
            if kind not in there
        ]
        for kinds, start in (
            ((Kind.OPENING, Kind.INFORMATION), STANDING),
            ((Kind.OTHER, Kind.CLOSING), STANDING + 10),
        )
    )
    items = list(meeting.items.order_by("number"))
    AgendaItem.objects.bulk_create([*before, *after])
    _number_anew([*before, *items, *after])
    record(meeting, "items_added", by=by)


def _number_anew(items: Iterable[AgendaItem]) -> None:
    """1, 2, 3 … in this order. They step aside first: no number is held twice."""
    rows = list(items)
    AgendaItem.objects.filter(pk__in=[row.pk for row in rows]).update(
        number=F("number") + ASIDE
    )
    for number, row in enumerate(rows, 1):
        row.number = number
    AgendaItem.objects.bulk_update(rows, ["number"])


def days_required(meeting: Meeting) -> int:
    """How long before the meeting the papers are to be with the members (domain 4.3, row
    7): a week, unless the fund's rules say otherwise."""
    return meeting.fund.rules_on(clock.day_of(meeting.starts_at)).notice_days


def days_before(meeting: Meeting) -> int:
    """From today to the day of the meeting; less than zero when it has been."""
    return (clock.day_of(meeting.starts_at) - clock.today()).days


def unsent(meeting: Meeting) -> list[AgendaItem]:
    """The points of which the members have not been told."""
    latest = meeting.notices.order_by("-number").first()
    covered = latest.points if latest else 0
    return list(meeting.items.filter(number__gt=covered).order_by("number"))


@transaction.atomic
def send_papers(
    meeting: Meeting, *, late_reason: str = "", but: Collection[int] = (), by
) -> Notice:
    """Call the members, or send a supplement with the points that have come since.

    Each gets a mail with the way to the agenda; not those of `but` (user ids), when all
    that is new is a case that they stand aside from. Later than the rules say needs a
    reason. Raises TransitionRefused.
    """
    locked = lock(meeting)
    if not unsent(meeting):
        raise TransitionRefused(_("There is nothing on the agenda to send."))
    left, required = days_before(meeting), days_required(meeting)
    if left < required and not late_reason.strip():
        raise TransitionRefused(
            _(
                "The papers are to be sent %(days)s days before. Write why they are late."
            )
            % {"days": required}
        )
    if locked.state == Meeting.State.PLANNED:
        meeting.send_papers(by=by)
    elif locked.state != Meeting.State.NOTIFIED:
        raise TransitionRefused(_("The agenda is closed: the meeting has begun."))
    notice = Notice.objects.create(
        meeting=meeting,
        number=meeting.notices.count() + 1,
        points=meeting.items.count(),
        days_before=left,
        days_required=required,
        late_reason=late_reason.strip() if left < required else "",
        sent_by=by,
    )
    if notice.is_supplement:
        record(meeting, "supplement_sent", by=by, note=str(notice.number))
    _tell_members(notice, but=but)
    return notice


def _tell_members(notice: Notice, *, but: Collection[int]) -> None:
    meeting = notice.meeting
    subject = gettext_lazy("The papers for the steering group's meeting are ready")
    if notice.is_supplement:
        subject = gettext_lazy("The agenda of the steering group's meeting has grown")
    people = called(meeting).exclude(pk__in=but)
    calendar = reverse("applications:meeting_calendar", args=[meeting.pk])
    path = meeting.get_absolute_url()
    notify(people, subject=subject, path=path, calendar=calendar)


def called(meeting: Meeting) -> QuerySet[User]:
    """Those who are called: everybody with a seat on the day of the meeting."""
    day = clock.day_of(meeting.starts_at)
    terms = Term.objects.filter(seat__group__fund=meeting.fund).on(day)
    return User.objects.filter(terms__in=terms, is_active=True).distinct()


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
def note_movement(item: AgendaItem, term: Term, *, is_arrival: bool, by) -> Movement:
    """Somebody comes or leaves before a point; noted twice it is one. Raises
    TransitionRefused for one who is there already, or is not there."""
    meeting = lock(item.meeting)
    if meeting.state != Meeting.State.OPEN:
        raise TransitionRefused(_("The meeting is not in session."))
    noted = item.movements.filter(term=term).first()
    if noted and noted.is_arrival == is_arrival:
        return noted
    if noted:
        raise TransitionRefused(
            _("Something else is noted of %(name)s before this point. Undo it first.")
            % {"name": term.user}
        )
    is_here = term in balance.present(meeting, at=item.number)
    if is_here == is_arrival:
        words = (
            _("%(name)s is here already.") if is_here else _("%(name)s is not here.")
        )
        raise TransitionRefused(words % {"name": term.user})
    movement = Movement.objects.create(
        item=item, term=term, is_arrival=is_arrival, noted_by=by
    )
    verb = "arrived" if is_arrival else "left"
    record(meeting, verb, by=by, note=f"{term.user}, {item}")
    return movement


@transaction.atomic
def undo_movement(movement: Movement, *, by) -> None:
    """It was noted by mistake."""
    meeting = lock(movement.item.meeting)
    if meeting.state != Meeting.State.OPEN:
        raise TransitionRefused(_("The meeting is not in session."))
    record(
        meeting, "movement_undone", by=by, note=f"{movement.term.user}, {movement.item}"
    )
    movement.delete()


@transaction.atomic
def open_meeting(meeting: Meeting, *, by) -> None:
    """A meeting that is opened before its day is held today instead: nothing is decided
    on a day that has not come."""
    if waiting := unsent(meeting):
        raise TransitionRefused(
            _("The members have not been sent: %(points)s. Send the supplement first.")
            % {"points": ", ".join(map(str, waiting))}
        )
    if clock.today() < clock.day_of(meeting.starts_at):
        _move(meeting, starts_at=clock.now(), place=meeting.place, by=by)
    meeting.open(by=by)


@transaction.atomic
def close_meeting(meeting: Meeting, *, by) -> None:
    meeting.close(by=by)
