"""Where does a fund stand, today and year by year?"""

from dataclasses import dataclass
from decimal import Decimal

from django.core.cache import cache
from django.db.models import Count, Max, OuterRef, Subquery, Sum
from django.utils.safestring import SafeString

from core import clock
from core.kept import kept
from fund.ledger import charts as ledger_charts
from fund.ledger import sums
from fund.models import Entry, Forecast, Fund

FIGURES_KEPT = 60 * 60  # seconds; a new entry or forecast is seen at once all the same


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


@kept
def _marks(fund):
    """What changes when an entry or a forecast is made."""
    entries = Entry.objects.filter(fund=OuterRef("pk")).order_by("-pk")
    made = Forecast.objects.filter(grant__fund=OuterRef("pk")).order_by()
    of_fund = made.values("grant__fund")
    return Fund.objects.filter(pk=fund).values_list(
        Subquery(entries.values("pk")[:1]),
        Subquery(of_fund.annotate(last=Max("made_at")).values("last")),
        Subquery(of_fund.annotate(count=Count("pk")).values("count")),
        Subquery(of_fund.annotate(sum=Sum("amount")).values("sum")),
    )


def money_of(fund: Fund) -> Money | None:
    """The figures of a fund; read again only when there are new ones."""
    [marks] = _marks(fund=fund.pk)
    if marks[0] is None:
        return None
    outlook = _outlook(fund, marks)
    balance = outlook.balance
    return Money(
        fund=fund,
        outlook=outlook,
        bar=ledger_charts.fund_bar(
            balance.actual, balance.committed, balance.available
        ),
        wide=ledger_charts.fund_years(outlook.years),
        narrow=ledger_charts.fund_years(outlook.years, narrow=True),
    )


def _outlook(fund: Fund, marks: tuple) -> sums.Outlook:
    """The sums, kept under the marks of what they are made of: never older than these."""
    every = (fund.pk, *marks, clock.today())
    key = "outlook:" + ":".join(str(mark).replace(" ", "") for mark in every)
    kept: sums.Outlook | None = cache.get(key)
    if kept is None:
        kept = sums.outlook(fund)
        cache.set(key, kept, FIGURES_KEPT)
    return kept
