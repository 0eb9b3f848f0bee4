"""Whose turn is it with a meeting and its minutes, and who is reminded?

One question to the database, whatever there is of each kind.
"""

from datetime import timedelta

from django.db import transaction
from django.db.models import (
    Case,
    CharField,
    DateTimeField,
    DurationField,
    Exists,
    ExpressionWrapper,
    F,
    OuterRef,
    Q,
    Subquery,
    Value,
    When,
)
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.access import rows_given
from accounts.actions import notify
from applications.models import AgendaCase, Application
from core import clock
from core.waiting import Waiting
from fund.models import (
    AgendaItem,
    Announcement,
    Fund,
    Meeting,
    Minutes,
    MinutesEntry,
    RuleSet,
    Verifier,
)

State = Minutes.State
M = Meeting.State
DAYS_TO_VERIFY = 14  # after the meeting
DAYS_TO_REMIND = 7  # after the minutes were sent
DAYS_BACK = 90  # an older meeting has its minutes somewhere else
MOST = 50

DEEDS = {
    "papers": gettext_lazy("Send the papers for the meeting"),
    "open": gettext_lazy("Open the meeting"),
    "decide": gettext_lazy("Write down the decisions"),
    "close": gettext_lazy("Close the meeting"),
    "verify": gettext_lazy("Verify the minutes"),
    "write": gettext_lazy("Write the minutes"),
    "announce": gettext_lazy("Announce the minutes"),
    "entry": gettext_lazy("Verify a correction of the minutes"),
}

OF_THE_MEETING = {"papers", "open", "decide", "close"}


def waiting_for(user) -> list[Waiting]:
    """What the meetings wait for from `user`: papers, opening, decisions, closing, and
    minutes to write, to verify and to announce."""
    if not rows_given(user, "fund.view_fund_inside", Fund):
        return []
    parts = [_to_verify(user), _entries_to_verify(user)]
    calling = rows_given(user, "fund.prepare_cases", Fund)
    leading = rows_given(user, "fund.record_decisions", Fund)
    if writing := calling | leading:
        parts += [
            _to_hold(calling, leading),
            _to_begin(writing),
            _to_go_on(writing),
        ]
    if announcing := rows_given(user, "fund.register_cases", Fund):
        parts.append(_to_announce(announcing))
    first, *others = parts
    rows = first.union(*others, all=True).order_by("met", "meeting_pk", "deed")
    return [_row(*each) for each in rows[:MOST]]


def _to_hold(calling: set[int], leading: set[int]):
    """Meetings ahead and in session, with something on the agenda."""
    soon = clock.now() + timedelta(days=1)
    undecided = AgendaCase.objects.filter(
        item__meeting=OuterRef("pk"),
        application__state=Application.State.ON_AGENDA,
        decision=None,
    )
    rows = Meeting.objects.filter(
        Q(fund__in=calling, state=M.PLANNED)
        | Q(fund__in=leading, state=M.NOTIFIED, starts_at__lte=soon)
        | Q(fund__in=leading, state=M.OPEN),
        Exists(AgendaItem.objects.filter(meeting=OuterRef("pk"))),
    )
    deed = Case(
        When(state=M.PLANNED, then=Value("papers")),
        When(state=M.NOTIFIED, then=Value("open")),
        When(Exists(undecided), then=Value("decide")),
        default=Value("close"),
        output_field=CharField(),
    )
    rows = rows.annotate(due=_due_of_meeting())
    return _told(rows, deed, "", "due")


def _due_of_meeting():
    """When it is to be done: the papers so many days before as the rules say."""
    rules = RuleSet.objects.filter(
        fund=OuterRef("fund"), valid_from__lte=OuterRef("starts_at__date")
    )
    days = rules.order_by("-version").values("notice_days")[:1]
    before = ExpressionWrapper(
        Coalesce(Subquery(days), RuleSet().notice_days) * Value(timedelta(days=1)),
        output_field=DurationField(),
    )
    sent_by = ExpressionWrapper(F("starts_at") - before, output_field=DateTimeField())
    return Case(When(state=M.PLANNED, then=sent_by), default=F("starts_at"))


def _told(rows, deed, meeting: str, since: str):
    """The rows as columns that can be put below those of another kind."""
    prefix = f"{meeting}__" if meeting else ""
    told = rows.annotate(
        deed=Value(deed, CharField()) if isinstance(deed, str) else deed,
        meeting_pk=F(f"{prefix}pk"),
        met=F(f"{prefix}starts_at"),
    )
    return told.order_by().values_list("deed", "meeting_pk", "met", since)


def _to_verify(user):
    rows = Verifier.objects.filter(
        user=user, verified_at=None, minutes__state=State.VERIFYING
    )
    return _told(rows, "verify", "minutes__meeting", "minutes__sent_at")


def _entries_to_verify(user):
    mine = Verifier.objects.filter(minutes=OuterRef("minutes"), user=user)
    rows = MinutesEntry.objects.filter(Exists(mine), verification=None)
    rows = rows.exclude(written_by=user)
    return _told(rows, "entry", "minutes__meeting", "written_at")


def _to_begin(funds: set[int]):
    late = clock.now() - timedelta(days=DAYS_BACK)
    rows = Meeting.objects.filter(
        fund__in=funds,
        state=Meeting.State.CLOSED,
        starts_at__gte=late,
        minutes=None,
    )
    return _told(rows, "write", "", "starts_at")


def _to_go_on(funds: set[int]):
    rows = Minutes.objects.filter(
        fund__in=funds, state=State.DRAFT, meeting__state=Meeting.State.CLOSED
    )
    return _told(rows, "write", "meeting", "begun_at")


def _to_announce(funds: set[int]):
    made = Announcement.objects.filter(minutes=OuterRef("pk"))
    late = clock.now() - timedelta(days=DAYS_BACK)
    rows = Minutes.objects.filter(
        ~Exists(made), fund__in=funds, state=State.LOCKED, locked_at__gte=late
    )
    return _told(rows, "announce", "meeting", "locked_at")


def _row(deed: str, meeting: int, met, since) -> Waiting:
    day = clock.day_of(met)
    subject = _("The steering group's meeting %(day)s") % {"day": day.isoformat()}
    if deed in OF_THE_MEETING:
        url = reverse("applications:meeting", args=[meeting])
        return Waiting(clock.day_of(since), clock.now(), str(DEEDS[deed]), subject, url)
    late = None if deed == "announce" else day + timedelta(days=DAYS_TO_VERIFY)
    url = reverse("applications:minutes", args=[meeting])
    return Waiting(late, since, str(DEEDS[deed]), subject, url)


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
    )
