"""Who has it by delegation to decide this case alone, today, and how much does it weigh?"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from applications.models import Application, Recommendation
from applications.models.decision import GRANTING
from fund.models import Delegation

ZERO = Decimal(0)


def weighs(
    application: Application, outcome: str, amounts: Iterable[Decimal] = ()
) -> Decimal:
    """Kronor: what is granted; to reject weighs as much as what was asked for."""
    if outcome in GRANTING:
        return sum(amounts, ZERO)
    return application.requested_amount or ZERO


def weight_of(signed: Recommendation, application: Application) -> Decimal:
    """The same of what is recommended."""
    return weighs(application, signed.outcome, signed.by_board.values())


def delegation_of(user, application: Application, day: date) -> Delegation | None:
    """By which row of the rules in force the person may decide alone in the fund."""
    rows = Delegation.objects.holding(application.fund, day)
    return rows.filter(user=user.pk).first()
