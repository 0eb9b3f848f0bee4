"""Where does a fund stand, today and year by year?"""

from dataclasses import dataclass
from decimal import Decimal

from django.core.cache import cache
from django.db.models import Count, Max, OuterRef, Subquery, Sum
from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from accounts.access import rows_given
from core import clock
from core.kept import Some, kept
from fund.ledger import charts as ledger_charts
from fund.ledger import sums
from fund.models import Entry, Forecast, Fund

FIGURES_KEPT = 60 * 60  # seconds; a new entry or forecast is seen at once all the same


@dataclass(frozen=True)
class Money:
    """Where a fund stands today, in figures and in a bar, and the section of its years.

    `planned` is what is expected back this year, and never counted as available.
    """

    balance: sums.Balance
    planned: Decimal | None
    bar: SafeString
    years: SafeString


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
    """What is shown of a fund; added up and drawn again only when there are new figures:
    kept under the marks of what they are made of, and never older than these."""
    [marks] = _marks(fund=fund.pk)
    if marks[0] is None:
        return None
    every = (fund.pk, *marks, clock.today(), get_language())
    key = "money:" + ":".join(str(mark).replace(" ", "") for mark in every)
    kept: Money | None = cache.get(key)
    if kept is None:
        kept = _drawn(sums.outlook(fund))
        cache.set(key, kept, FIGURES_KEPT)
    return kept


def _drawn(outlook: sums.Outlook) -> Money:
    balance, today = outlook.balance, clock.today()
    years = {
        "years": outlook.years,
        "wide": ledger_charts.fund_years(outlook.years),
        "narrow": ledger_charts.fund_years(outlook.years, narrow=True),
        "today": today,
    }
    return Money(
        balance,
        outlook.planned_return.get(today.year),
        bar=ledger_charts.fund_bar(
            balance.actual, balance.committed, balance.available
        ),
        years=render_to_string("start/_years.html", years),
    )


@kept
def _funds(funds: Some):
    return Fund.objects.filter(pk=funds).order_by("pk")


def funds_of(user) -> list[Fund]:
    """Those whose inside the person sees."""
    inside = rows_given(user, "fund.view_fund_inside", Fund)
    return _funds(funds=inside) if inside else []
