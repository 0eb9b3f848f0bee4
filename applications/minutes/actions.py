"""What is done with the minutes of a meeting, by whom, and who is told of it."""

from collections.abc import Collection, Iterable

from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.access import people_given
from accounts.actions import notify
from accounts.audit import record
from accounts.models import User
from applications.minutes import tasks as minutes_tasks
from applications.paragraphs import drafting
from applications.paragraphs import record as minutes_record
from core import clock
from core.days import in_words
from core.refusals import TransitionRefused
from fund.minutes import actions as minutes_actions
from fund.models import (
    Announcement,
    AppealText,
    EntryVerification,
    Meeting,
    Minutes,
    MinutesEntry,
    MinutesParagraph,
)
from fund.models.appeal import Body

State = Minutes.State


@transaction.atomic
def begin_minutes(
    meeting: Meeting,
    *,
    led_by: User,
    verifiers: Iterable[User],
    first_number: int | None = None,
    by: User,
) -> Minutes:
    """A draft of everything that is on record about the meeting."""
    others = [person for person in verifiers if person.pk != led_by.pk]
    drafted = drafting.draw(meeting, led_by=led_by, verifiers=others)
    return minutes_actions.begin(
        meeting,
        drafted,
        led_by=led_by,
        verifiers=others,
        first_number=first_number,
        by=by,
    )


@transaction.atomic
def choose_verifiers(
    minutes: Minutes, *, led_by: User, verifiers: Iterable[User], by: User
) -> None:
    """Other verifiers; what is written about the choice follows, unless it was edited."""
    minutes_actions.choose_verifiers(minutes, led_by=led_by, verifiers=verifiers, by=by)
    take_again(minutes, by=by)


@transaction.atomic
def take_again(
    minutes: Minutes, *, numbers: Collection[int] | None = None, by: User
) -> list[int]:
    """Draft these § again from what happened; without `numbers` those nobody edited."""
    drafted = drafting.draw_for(minutes)
    return minutes_actions.redraw(minutes, drafted, numbers=numbers, by=by)


@transaction.atomic
def send_to_verifiers(minutes: Minutes, *, by: User) -> list[int]:
    """Send the minutes; each verifier gets a mail with the way to them.

    When something has happened since a § was drafted, it is drafted again and nothing is
    sent: its number is returned, to be read first.
    """
    if stale := take_again(minutes, by=by):
        return stale
    minutes_actions.send(minutes, not_for=drafting.not_for(minutes), by=by)
    people = [row.user for row in minutes.verifiers.select_related("user")]
    notify(
        people,
        subject=gettext_lazy("The minutes of a meeting wait for you to verify them"),
        path=minutes.get_absolute_url(),
    )
    return []


@transaction.atomic
def take_back(minutes: Minutes, *, reason: str, by: User) -> None:
    """Back to the writer, who is told; the verifiers will be asked again."""
    minutes_actions.take_back(minutes, reason=reason, by=by)
    if by.pk != minutes.begun_by_id:
        notify(
            [minutes.begun_by],
            subject=gettext_lazy("The minutes have come back: something is to change"),
            path=minutes.get_absolute_url(),
        )


@transaction.atomic
def verify(minutes: Minutes, *, seen: str, by: User) -> bool:
    """Verify the words marked `seen`; the last one locks the minutes, and the papers are
    made. Returns whether they are locked."""
    apart = drafting.not_for(minutes)
    is_last = minutes_actions.sign(minutes, seen=seen, not_for=apart, by=by)
    if not is_last:
        return False
    row = Minutes.objects.select_related("meeting", "fund__municipality").get(
        pk=minutes.pk
    )
    minutes_actions.lock_minutes(row, kept=minutes_record.of(row), by=by)
    minutes_tasks.make_minutes_files.delay_on_commit(minutes_id=row.pk)
    notify(
        [
            person
            for person in people_given("fund.register_cases", row.fund)
            if person.pk != by.pk
        ],
        subject=gettext_lazy("Minutes have been verified: announce them"),
        path=row.get_absolute_url(),
    )
    return True


# --- Afterwards -----------------------------------------------------------------------


@transaction.atomic
def write_entry(
    paragraph: MinutesParagraph, *, kind: str, text: str, reason: str, by: User
) -> MinutesEntry:
    """A correction or an addition to verified minutes, for a verifier to verify."""
    minutes = minutes_actions.locked(paragraph.minutes, State.LOCKED)
    entry = MinutesEntry.objects.create(
        minutes=minutes,
        paragraph=paragraph,
        kind=kind,
        text=text,
        reason=reason,
        written_by=by,
    )
    record(minutes, "minutes_entry", by=by, note=f"§ {paragraph.number}: {reason}")
    verifiers = minutes.verifiers.select_related("user")
    notify(
        [row.user for row in verifiers if entry.waits_for(row)],
        subject=gettext_lazy("A correction of the minutes waits to be verified"),
        path=minutes.get_absolute_url(),
    )
    return entry


@transaction.atomic
def verify_entry(entry: MinutesEntry, *, by: User) -> None:
    """The entry holds from now on, and stands in a new edition of the papers."""
    minutes = minutes_actions.locked(entry.minutes, State.LOCKED)
    verifier = minutes.verifiers.filter(user=by).first()
    if verifier is None or not entry.waits_for(verifier):
        raise TransitionRefused(
            _("A verifier who neither wrote it nor stood aside verifies it.")
        )
    _verification, is_new = EntryVerification.objects.get_or_create(
        entry=entry, defaults={"verified_by": by}
    )
    if not is_new:
        raise TransitionRefused(_("Someone else was first. Reload the page."))
    record(minutes, "entry_verified", by=by, note=str(entry.pk))
    minutes_tasks.make_minutes_files.delay_on_commit(minutes_id=minutes.pk)


@transaction.atomic
def announce(
    minutes: Minutes, *, announced_on, down_on, place: str, by: User
) -> Announcement:
    """Put it on record that the minutes are announced; the time for an appeal runs."""
    row = minutes_actions.locked(minutes, State.LOCKED)
    day = clock.day_of(row.locked_at) if row.locked_at else announced_on
    if announced_on < day:
        raise TransitionRefused(
            _("The minutes were verified later than that: announce them from %(day)s.")
            % {"day": in_words(day)}
        )
    if announced_on > clock.today():
        raise TransitionRefused(_("Write down the announcement when it has been made."))
    announcement = Announcement(
        minutes=row,
        announced_on=announced_on,
        down_on=down_on,
        place=place,
        appeal=AppealText.objects.at(row.fund, Body.STEERING_GROUP, announced_on),
        written_by=by,
    )
    if down_on <= announcement.last_day_to_appeal:
        raise TransitionRefused(
            _("It has to stay up until the time for an appeal is over, %(day)s.")
            % {"day": in_words(announcement.last_day_to_appeal)}
        )
    announcement.save(force_insert=True)
    record(row, "announced", by=by, note=f"{announced_on.isoformat()}, {place}")
    minutes_tasks.make_minutes_files.delay_on_commit(minutes_id=row.pk)
    return announcement


def address_of(minutes: Minutes, paragraph: MinutesParagraph) -> str:
    """Where a § is read."""
    page = reverse("applications:minutes", args=[minutes.meeting_id])
    return f"{page}#{paragraph.anchor}"
