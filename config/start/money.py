"""Where does a fund stand, for those who read its ledger?"""

from dataclasses import dataclass
from decimal import Decimal

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from accounts.access import rows_given
from core import clock
from core.kept import Some, kept
from fund.ledger import sums
from fund.ledger.standing import drawn, while_figures_hold
from fund.models import Fund


@dataclass(frozen=True)
class Money:
    """Where a fund stands today, in figures and in a bar, and the section of its years.

    `planned` is what is expected back this year, and never counted as available.
    """

    balance: sums.Balance
    planned: Decimal | None
    bar: SafeString
    years: SafeString


def money_of(fund: Fund) -> Money | None:
    """What is shown of a fund; nothing before its first entry."""
    money = while_figures_hold(fund, "start", lambda: _money(fund))
    return money if money.years else None


def _money(fund: Fund) -> Money:
    now, today = drawn(fund), clock.today()
    outlook, years = now.outlook, SafeString()
    if outlook.years:
        words = {
            "years": outlook.years,
            "wide": now.wide,
            "narrow": now.narrow,
            "today": today,
        }
        years = render_to_string("start/_years.html", words)
    planned = outlook.planned_return.get(today.year)
    return Money(outlook.balance, planned, now.bar, years)


@kept
def _funds(funds: Some):
    return Fund.objects.filter(pk=funds).order_by("pk")


def funds_of(user) -> list[Fund]:
    """Those whose inside the person sees."""
    inside = rows_given(user, "fund.view_fund_inside", Fund)
    return _funds(funds=inside) if inside else []
