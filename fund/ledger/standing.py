"""Where does a fund stand today and year by year, in figures and in pictures?"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from django.db.models import OuterRef, Subquery
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from core import clock
from core.kept import kept
from core.pages.once import once, text_of
from fund.ledger import charts, sums
from fund.models import Entry, Forecast, Fund

Made = TypeVar("Made")

FIGURES_KEPT = 60 * 60  # seconds; a new entry or forecast is seen at once all the same


@dataclass(frozen=True)
class Standing:
    """The sums of a fund, and the pictures of them."""

    outlook: sums.Outlook
    bar: SafeString
    wide: SafeString
    narrow: SafeString


def standing(fund: Fund) -> Standing:
    """Read and drawn again only when there is a new entry or forecast."""
    return while_figures_hold(fund, "standing", lambda: drawn(fund))


def while_figures_hold(fund: Fund, name: str, make: Callable[[], Made]) -> Made:
    """What `make` makes of the fund's figures, in one language on one day, kept as `name`
    until there is a new entry or forecast."""

    def marks() -> tuple:
        return (*_marks(fund=fund.pk)[0], clock.today(), get_language())

    return once(f"{name}:{fund.pk}", marks, make, FIGURES_KEPT)


def drawn(fund: Fund) -> Standing:
    """Read and drawn now, for somebody who keeps more than this while it holds."""
    outlook = sums.outlook(fund)
    balance = outlook.balance
    return Standing(
        outlook=outlook,
        bar=charts.fund_bar(balance.actual, balance.committed, balance.available),
        wide=charts.fund_years(outlook.years),
        narrow=charts.fund_years(outlook.years, narrow=True),
    )


@kept
def _marks(fund):
    """What changes when an entry or a forecast is made."""
    entries = Entry.objects.filter(fund=OuterRef("pk")).order_by("-number")
    return Fund.objects.filter(pk=fund).values_list(
        Subquery(entries.values("pk")[:1]),
        Subquery(entries.values("at")[:1]),
        text_of(Forecast, "grant__fund"),
    )
