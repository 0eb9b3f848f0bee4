"""A case is decided alone, by one to whom it is delegated, in the place of the body.

The delegation is a row of the rules that hold today (KL 6:37, 7:5). All that is asked of a
decision of the group is asked here too, save what is about a group: quorum and balance.
"""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import Board, User
from applications.decisions import actions as decisions
from applications.models import Application, Decision, Level
from applications.models.decision import FINAL, GRANTING
from applications.models.separation import DECIDING
from applications.process import reporting
from applications.process.delegated import delegation_of, weighs
from applications.separation import asked
from applications.separation import rules as separation
from core import clock
from core.numbers import in_kronor
from core.refusals import TransitionRefused
from fund.conditions.actions import Planned
from fund.models import Delegation
from fund.rules.delegations import who

YearlyAmounts = Mapping[tuple[int, Board], Decimal]


@transaction.atomic
def decide_alone(
    application: Application,
    *,
    outcome: str,
    reasons: str,
    minute: str,
    amounts: YearlyAmounts | None = None,
    conditions: str | Iterable[Planned] = "",
    by: User,
) -> Decision:
    """Decide by delegation, today, and carry it out, all or nothing.

    `amounts` are kronor by year and board; `minute` is the number of the decision. It is
    put on the agenda of the group's next meeting, to be reported. Raises
    TransitionRefused: beyond the delegation, from aside, or when somebody was first.
    """
    application, recommendation = decisions.locked(application.pk)
    _require_decidable(application, outcome, recommendation, by=by)
    delegation = _require_delegated(application, outcome, amounts, by=by)
    today = clock.today()
    grant = None
    if outcome in GRANTING:
        grant = decisions.commit_grant(
            application, recommendation, amounts, minute, today, by=by
        )
    decision = Decision.objects.create(
        application=application,
        level=Level.DELEGATE,
        delegation=delegation,
        outcome=outcome,
        reasons=reasons,
        minute=minute,
        decided_on=today,
        body=delegation.rule_set.final_body,
        voters=[who(delegation)],
        grant=grant,
        version_hash=decisions.version_hash(application, recommendation),
        recorded_by=by,
    )
    decisions.follow(application, decision, amounts, conditions, by=by)
    reporting.report_next(application.fund, by=by)
    return decision


def _require_decidable(application, outcome: str, recommendation, *, by: User) -> None:
    """A case that is ready, on a recommendation that holds, by somebody apart from it."""
    if application.state != Application.State.READY:
        raise TransitionRefused(_("Someone else was first. Reload the page."))
    if outcome not in FINAL:
        raise TransitionRefused(_("Choose what was decided."))
    if recommendation is None:
        raise TransitionRefused(_("The recommendation no longer holds."))
    separation.refuse_aside(application, by=by, deed=DECIDING)
    separation.refuse_word_of_aside(application, outcome)
    asked.refuse_unanswered(application, by=by)


def _require_delegated(
    application: Application, outcome: str, amounts: YearlyAmounts | None, *, by: User
) -> Delegation:
    """The row of the rules by which it may be decided."""
    row = delegation_of(by, application, clock.today())
    if row is None:
        raise TransitionRefused(_("You have no delegation in the fund today."))
    amount = weighs(application, outcome, (amounts or {}).values())
    if amount > row.up_to:
        raise TransitionRefused(
            _(
                "Your delegation reaches to %(most)s, and this is %(amount)s. The "
                "steering group takes it up."
            )
            % {"most": in_kronor(row.up_to), "amount": in_kronor(amount)}
        )
    return row
