"""Where does a fund stand, for those who read its ledger?"""

from dataclasses import dataclass
from decimal import Decimal

from django.utils.safestring import SafeString

from core import clock
from fund.ledger import sums
from fund.ledger.standing import standing
from fund.models import Fund


@dataclass(frozen=True)
class Money:
    """Where a fund stands today and year by year, with the two pictures."""

    fund: Fund
    outlook: sums.Outlook
    bar: SafeString
    wide: SafeString
    narrow: SafeString

    @property
    def balance(self) -> sums.Balance:
        return self.outlook.balance

    @property
    def planned(self) -> Decimal | None:
        """What is expected back this year, and never counted as available."""
        return self.outlook.planned_return.get(clock.today().year)


def money_of(fund: Fund) -> Money | None:
    """The figures of a fund; nothing before its first entry."""
    now = standing(fund)
    if not now.outlook.years:
        return None
    return Money(fund, now.outlook, now.bar, now.wide, now.narrow)
