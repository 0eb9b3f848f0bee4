"""What cannot be decided is tabled, with the reason in words (B10, domain 3.4)."""

from collections.abc import Iterator

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from accounts.audit import record
from accounts.models import User
from applications.decisions import actions, queries
from applications.models import AgendaCase, Application, Decision
from applications.models.decision import Outcome
from applications.voting import points
from core import clock
from core.refusals import TransitionRefused
from fund.group import balance
from fund.meetings import actions as meetings
from fund.models import AgendaItem, Meeting


def why_not(case: AgendaCase) -> str:
    """Why the group cannot decide the case as things stand, after conflicts and deputies,
    or because somebody has not answered about a conflict; empty when it can."""
    why = balance.why_not(actions.checks_for(case))
    if silent := queries.unanswered(case):
        words = queries.has_not_answered(silent)
        why = f"{why} {words}".strip()
    if not case.application.recommendations.in_force().exists():
        why = f"{why} {_('No recommendation holds any longer.')}".strip()
    return why


def reasons_for(case: AgendaCase) -> str:
    """Why it is tabled, as the decision says it, in Swedish. Raises TransitionRefused for
    a case that can be decided."""
    with translation.override("sv"):
        why = why_not(case)
        reasons = _("The case could not be decided. %(why)s") % {"why": why}
    if not why:
        raise TransitionRefused(_("The case can be decided now."))
    return reasons


@transaction.atomic
def table(case: AgendaCase, *, by: User, closed_by: User | None = None) -> Decision:
    """Table a case that cannot be decided; `closed_by` when the end of the meeting does
    it. Raises TransitionRefused for a case that can be."""
    reasons = reasons_for(case)
    if closed_by:
        with translation.override("sv"):
            ended = _("Tabled when %(name)s closed the meeting.")
            reasons = f"{reasons} {ended % {'name': closed_by}}"
    day = clock.day_of(case.item.meeting.starts_at)
    return actions.record_decision(
        case,
        outcome=Outcome.TABLE,
        reasons=reasons,
        minute=f"{day.isoformat()} § {case.item.number}",
        by=by,
    )


def _undecided(meeting: Meeting) -> Iterator[AgendaCase]:
    """The cases at the meeting that have no decision, in the order of the points."""
    cases = AgendaCase.objects.filter(
        item__meeting=meeting,
        decision=None,
        application__state=Application.State.ON_AGENDA,
    ).select_related("item", "application__project")
    for case in cases.order_by("item__number"):
        case.item.meeting = meeting
        yield case


def left_to_decide(meeting: Meeting) -> list[AgendaItem]:
    """The points whose case can be decided and is not: the meeting is not closed before."""
    return [case.item for case in _undecided(meeting) if not why_not(case)]


@transaction.atomic
def close(meeting: Meeting, *, by: User) -> None:
    """Close a meeting: what cannot be decided is tabled by itself, also a plan or rules. Raises
    TransitionRefused when a case is left that can be."""
    meetings.lock(meeting)
    points_left = meeting.items.filter(kind__in=points.TO_DECIDE, point_decision=None)
    for item in points_left.order_by("number"):
        item.meeting = meeting
        points.table_undecidable(item, closed_by=by)
    left = []
    for case in _undecided(meeting):
        if why_not(case):
            table(case, by=User.objects.system(), closed_by=by)
            note = str(case.item)
            record(case.application, "tabled_at_closing", by=by, note=note)
        else:
            left.append(str(case.item))
    if left:
        raise TransitionRefused(
            _(
                "Can be decided, and has no decision yet: %(cases)s. Decide or table first."
            )
            % {"cases": ", ".join(left)}
        )
    meetings.close_meeting(meeting, by=by)
