"""Whose turn is it with the minutes of a meeting, and who is reminded?"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Exists, OuterRef, Prefetch, Q, prefetch_related_objects
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.access import rows_given
from accounts.actions import notify
from accounts.models import MailKind
from core import clock
from core.days import in_words
from core.kept import Some, kept
from core.waiting import MOST, Waiting
from fund.models import Fund, Meeting, Minutes, MinutesEntry, Verifier

State = Minutes.State
DAYS_TO_VERIFY = 14  # after the meeting
# After all have verified. The Local Government Act, chapter 8, wants it announced on the
# second day at the latest; the time to appeal runs from the day it is announced.
DAYS_TO_ANNOUNCE = 2
DAYS_TO_REMIND = 7  # after the minutes were sent
DAYS_BACK = 90  # an older meeting has its minutes somewhere else
WRITES = ["fund.prepare_cases", "fund.record_decisions"]


def waiting_for(user) -> list[Waiting]:
    """Minutes to write, to verify and to announce."""
    if not rows_given(user, "fund.view_fund_inside", Fund):
        return []
    # Verifiers are chosen among those who were there with a vote.
    votes = rows_given(user, "fund.decide_cases", Fund)
    return [*(_verifying(user) if votes else ()), *_writing(user)]


def _waiting(title: str, meeting: int, starts_at: datetime, since, *, due=None):
    """`due`: the last day, when it is not counted from the meeting."""
    day = clock.day_of(starts_at)
    return Waiting(
        due=due or day + timedelta(days=DAYS_TO_VERIFY),
        since=since,
        title=title,
        subject=_("The steering group's meeting %(day)s") % {"day": in_words(day)},
        url=reverse("applications:minutes", args=[meeting]),
    )


@kept
def _to_verify(user):
    """The minutes, or what was written beside them since."""
    written = MinutesEntry.objects.filter(
        minutes=OuterRef("minutes"), verification=None
    )
    return (
        Verifier.objects.filter(
            Q(verified_at=None, minutes__state=State.VERIFYING) | Exists(written),
            user=user,
        )
        .select_related("minutes__meeting")
        .order_by("minutes__meeting__starts_at", "pk")[:MOST]
    )


def _verifying(user) -> Iterator[Waiting]:
    """Of what was written beside them, what the person neither wrote nor stood aside
    from."""
    rows = _to_verify(user=user.pk)
    unverified = MinutesEntry.objects.filter(verification=None)
    beside = Prefetch("minutes__entries", unverified.select_related("paragraph"))
    prefetch_related_objects(rows, beside)
    for row in rows:
        minutes = row.minutes
        met = (minutes.meeting_id, minutes.meeting.starts_at)
        if minutes.state == State.VERIFYING and row.verified_at is None:
            yield _waiting(_("Verify the minutes"), *met, minutes.sent_at)
        for entry in minutes.entries.all():
            if entry.waits_for(row):
                title = _("Verify a correction of the minutes")
                yield _waiting(title, *met, entry.written_at)


@kept
def _to_write(writing: Some, announcing: Some, late):
    """Closed meetings whose minutes are not begun, or not sent; and what is locked and
    not announced."""
    no_minutes = Q(minutes=None, starts_at__gte=late)
    locked = Q(minutes__state=State.LOCKED, minutes__locked_at__gte=late)
    rows = Meeting.objects.filter(
        Q(no_minutes | Q(minutes__state=State.DRAFT), fund=writing)
        | Q(locked, minutes__announcements=None, fund=announcing),
        state=Meeting.State.CLOSED,
    )
    columns = ("pk", "starts_at", "minutes__begun_at", "minutes__locked_at")
    return rows.order_by("starts_at", "pk").values_list(*columns)[:MOST]


def _writing(user) -> Iterator[Waiting]:
    writing = rows_given(user, WRITES, Fund)
    announcing = rows_given(user, "fund.register_cases", Fund)
    if not writing and not announcing:
        return
    late = clock.now() - timedelta(days=DAYS_BACK)
    rows = _to_write(writing=writing, announcing=announcing, late=late)
    for meeting, met, begun_at, locked_at in rows:
        if locked_at:
            title = _("Announce the minutes")
            due = clock.day_of(locked_at) + timedelta(days=DAYS_TO_ANNOUNCE)
            yield _waiting(title, meeting, met, locked_at, due=due)
        else:
            yield _waiting(_("Write the minutes"), meeting, met, begun_at or met)


def send_due() -> int:
    """Remind the verifiers who have not verified a week after they were asked; once."""
    sent_before = clock.now() - timedelta(days=DAYS_TO_REMIND)
    due = Minutes.objects.filter(
        state=State.VERIFYING, sent_at__lte=sent_before, reminded_at=None
    )
    count = 0
    for pk in list(due.order_by("sent_at", "pk").values_list("pk", flat=True)):
        with transaction.atomic():
            row = due.select_for_update(of=("self",), skip_locked=True)
            if minutes := row.filter(pk=pk).first():
                _remind(minutes)
                count += 1
    return count


def _remind(minutes: Minutes) -> None:
    minutes.reminded_at = clock.now()
    minutes.save(update_fields=["reminded_at"])
    silent = minutes.verifiers.filter(verified_at=None).select_related("user")
    notify(
        [row.user for row in silent],
        subject=gettext_lazy("A reminder: the minutes wait for you to verify them"),
        path=minutes.get_absolute_url(),
        kind=MailKind.REMINDER,
    )
