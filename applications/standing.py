"""How did things stand when a case was decided?"""

from collections.abc import Iterable

from applications.models import Decision, DecisionBasis
from fund.balance import Check, Voter


def keep(
    decision: Decision, voters: Iterable[Voter], checks: Iterable[Check]
) -> DecisionBasis:
    """Keep with a decision how the group that made it was put together, and how each
    check went at that moment."""
    return DecisionBasis.objects.create(
        decision=decision,
        composition=[
            {
                "seat": voter.seat.title,
                "person": str(voter.term.user),
                "board": str(voter.seat.board or ""),
                "side": voter.seat.side,
                "is_deputy": voter.is_deputy,
            }
            for voter in voters
        ],
        checks=[
            {"code": check.code, "verdict": str(check.verdict), "why": check.why}
            for check in checks
        ],
    )
