"""Whose turn is it with a meeting: to send its papers, to open, decide and close it?"""

from datetime import timedelta

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.access import rows_given
from applications.models import AgendaCase, Application
from applications.models.separation import DECIDING, stands_aside
from core import clock
from core.days import in_words
from core.kept import Some, kept
from core.waiting import MOST, Waiting
from fund.models import AgendaItem, Fund, Meeting, RuleSet

State = Meeting.State
LEADS = "fund.record_decisions"


@kept
def _cases(user, funds: Some):
    """Those at an open meeting whose decision this person writes down."""
    here = _undecided().filter(application__fund=funds, item__meeting__state=State.OPEN)
    theirs = Application.objects.filter(pk__in=here.values("application"))
    free = theirs.filter(~stands_aside(user, deed=DECIDING))
    return free.values_list("pk", flat=True)


def cases(user) -> list[int]:
    funds = rows_given(user, LEADS, Fund)
    return _cases(user=user.pk, funds=funds) if funds else []


def _undecided() -> QuerySet[AgendaCase]:
    return AgendaCase.objects.filter(
        application__state=Application.State.ON_AGENDA, decision=None
    )


@kept
def _to_hold(calling: Some, leading: Some, soon):
    """Meetings ahead and in session, with something on the agenda."""
    rules = RuleSet.objects.filter(
        fund=OuterRef("fund"), valid_from__lte=OuterRef("starts_at__date")
    )
    days = rules.order_by("-version").values("notice_days")[:1]
    rows = Meeting.objects.filter(
        Q(fund=calling, state=State.PLANNED)
        | Q(fund=leading, state=State.NOTIFIED, starts_at__lte=soon)
        | Q(fund=leading, state=State.OPEN),
        Exists(AgendaItem.objects.filter(meeting=OuterRef("pk"))),
    ).annotate(
        notice_days=Subquery(days),
        is_decided=~Exists(_undecided().filter(item__meeting=OuterRef("pk"))),
    )
    columns = ("pk", "state", "starts_at", "notice_days", "is_decided")
    return rows.order_by("starts_at", "pk").values_list(*columns)[:MOST]


def waiting_for(user) -> list[Waiting]:
    calling = rows_given(user, "fund.prepare_cases", Fund)
    leading = rows_given(user, LEADS, Fund)
    if not calling and not leading:
        return []
    soon = clock.now() + timedelta(days=1)
    rows = _to_hold(calling=calling, leading=leading, soon=soon)
    return [_in_words(*row) for row in rows]


def _in_words(pk, state, starts_at, notice_days, is_decided) -> Waiting:
    day = clock.day_of(starts_at)
    due, title = day, _("Open the meeting")
    if state == State.PLANNED:
        title = _("Send the papers for the meeting")
        days = RuleSet().notice_days if notice_days is None else notice_days
        due = day - timedelta(days=days)
    elif state == State.OPEN:
        title = _("Close the meeting") if is_decided else _("Write down the decisions")
    return Waiting(
        due=due,
        since=clock.now(),
        title=title,
        subject=_("The steering group's meeting %(day)s") % {"day": in_words(day)},
        url=reverse("applications:meeting", args=[pk]),
    )
