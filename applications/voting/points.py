"""What does the group decide at a point that is no case: a plan, rules, something else?

It is moved, voted and reserved as at a case (`applications.voting`); with too few there,
or out of balance, the point can only be tabled.
"""

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from accounts.audit import record
from accounts.models import User
from applications.voting import actions, queries
from core.refusals import TransitionRefused
from fund.group import balance
from fund.models import AgendaItem, PointDecision, PointOutcome

# Points that are there to be decided: left without a decision they may be tabled.
TO_DECIDE = {AgendaItem.Kind.PLAN, AgendaItem.Kind.RULES}


@transaction.atomic
def decide(
    item: AgendaItem, *, outcome: str, text: str = "", by: User
) -> PointDecision:
    """Write down what the group decided at a point. Raises TransitionRefused."""
    actions.require_in_session(item)
    voters = queries.voters_of(item)
    with translation.override("sv"):
        checks = queries.checks_for(item)
    can_decide = balance.can_decide(checks)
    if outcome != PointOutcome.TABLE and not can_decide:
        raise TransitionRefused(
            _("The point can only be tabled. %(why)s")
            % {"why": balance.why_not(checks)}
        )
    actions.forget_others(item, voters)
    if can_decide:
        queries.require_winner(item, outcome, voters)
    decision = PointDecision.objects.create(
        item=item,
        outcome=outcome,
        text=text,
        voters=[f"{voter.term.user}, {voter.seat.title}" for voter in voters],
        checks=[
            {"code": check.code, "verdict": check.verdict, "why": check.why}
            for check in checks
        ],
        recorded_by=by,
    )
    record(item.meeting, "point_decided", by=by, note=f"{item}: {outcome}")
    return decision


def table_undecidable(item: AgendaItem, *, closed_by: User) -> None:
    """Table what was to be decided and cannot be, when the meeting ends."""
    with translation.override("sv"):
        why = balance.why_not(queries.checks_for(item))
        ended = _("Tabled when %(name)s closed the meeting.") % {"name": closed_by}
        text = _("The point could not be decided. %(why)s") % {"why": why}
    if why:
        system = User.objects.system()
        decide(item, outcome=PointOutcome.TABLE, text=f"{text} {ended}", by=system)
