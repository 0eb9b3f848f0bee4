"""Which cases wait for a meeting, and what does each lack to be put on its agenda?"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import OuterRef, Subquery
from django.utils.translation import gettext as _

from accounts.models import User
from applications.case import watch
from applications.decisions import actions as decisions
from applications.meetings import tasks as meetings_tasks
from applications.models import AgendaCase, Application, Memo, Recommendation, case_of
from applications.models.decision import Outcome
from applications.models.separation import stands_aside
from applications.process import reporting
from core import clock
from core.refusals import TransitionRefused
from fund.meetings import actions as meetings
from fund.models import AgendaItem, Meeting, Notice
from projects.conflicts.queries import ids, is_aside

State = Application.State


@dataclass(frozen=True)
class Candidate:
    """A case that is ready or tabled, what it rests on, and what stands in the way."""

    application: Any
    recommended: str
    memo_number: int | None
    is_aside: bool
    no_grant: str = ""  # why the group could not grant it that day

    @property
    def problem(self) -> str:
        """Why it cannot be put on an agenda now; empty when it can."""
        if self.is_aside:
            return _("You do not handle this case.")
        if not self.recommended:
            return _("No recommendation holds. Prepare the case anew and sign one.")
        return ""

    @property
    def lacks_memo(self) -> bool:
        return not (self.problem or self.memo_number)

    @property
    def note(self) -> str:
        """What the members will miss, though the case can be put there."""
        if self.problem:
            return ""
        memo = _("No memo is finished.") if self.lacks_memo else ""
        return f"{memo} {self.no_grant}".strip()


def candidates(meeting: Meeting, user: User) -> list[Candidate]:
    """The fund's cases that wait for a meeting, those tabled first; one query."""
    rows = Recommendation.objects.in_force().filter(application=OuterRef("pk"))
    memos = Memo.objects.filter(
        application=OuterRef("pk"),
        state=Memo.State.FINISHED,
        recommendation__voided_at=None,
    ).order_by("-number")
    waiting = Application.objects.visible_to(user).filter(
        fund=meeting.fund_id, state__in=[State.READY, State.TABLED]
    )
    found = (
        waiting.annotate(
            recommended=Subquery(rows.values("outcome")[:1]),
            memo_number=Subquery(memos.values("number")[:1]),
            is_aside=stands_aside(user),
        )
        .select_related("project")
        .defer("search")
        .order_by("-state", "submitted_at", "pk")
    )
    words = dict(Outcome.choices)
    day = clock.day_of(meeting.starts_at)
    return [
        Candidate(
            row,
            str(words.get(row.recommended or "", "")),
            row.memo_number,
            row.is_aside,
            watch.granted_in_vain(row.recommended or "", row.project.starts_on, day),
        )
        for row in found
    ]


@transaction.atomic
def put_on(
    meeting: Meeting,
    applications: Iterable[Application],
    *,
    without_memo: str = "",
    by: User,
) -> list[Application]:
    """Put the chosen cases on the agenda, in this order; `without_memo` says why those
    that have no finished memo come there. Raises TransitionRefused, and then none is put
    there."""
    put = list(applications)
    for application in put:
        decisions.put_on_agenda(application, meeting, without_memo=without_memo, by=by)
    return put


@transaction.atomic
def take_off(item: AgendaItem, *, by: User) -> None:
    """A point leaves the agenda; a case goes back to those that wait."""
    case = case_of(item)
    if case is None:
        meetings.remove_agenda_item(item, by=by)
        return
    if is_aside(by, case.application):
        raise TransitionRefused(_("You do not handle this case."))
    decisions.take_off_agenda(case.application, by=by)


@transaction.atomic
def send(meeting: Meeting, *, late_reason: str = "", by: User) -> Notice:
    """The notice or a supplement goes out, and the papers are made for those called; on
    the agenda of the first is what was decided by delegation and not reported yet."""
    if meeting.state == Meeting.State.PLANNED:
        reporting.put_on(meeting, by=by)
    notice = meetings.send_papers(
        meeting, late_reason=late_reason, but=_not_for(meeting), by=by
    )
    meetings_tasks.make_packets.delay_on_commit(notice_id=notice.pk)
    return notice


def _not_for(meeting: Meeting) -> set[int]:
    """Who is not written to (user ids): all that is new are cases they stand aside from."""
    new = meetings.unsent(meeting)
    cases = AgendaCase.objects.filter(item__in=new).select_related("application")
    if meeting.state == Meeting.State.PLANNED or len(cases) < len(new):
        return set()
    aside = [ids(case.application) for case in cases]
    return set.intersection(*aside) if aside else set()
