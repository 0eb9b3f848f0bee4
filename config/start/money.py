"""Where does a fund stand, for those who read its ledger?"""

from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Q, QuerySet, Sum
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from accounts.access import given, rows_given
from core import clock
from core.kept import Some, kept
from fund.ledger import sums
from fund.ledger.standing import drawn, while_figures_hold
from fund.models import Entry, Fund, Grant

SHOWN = 8
WORKS_WITH_CASES = ("fund.prepare_cases", "fund.decide_cases")
Kind = Entry.Kind


@dataclass(frozen=True)
class Money:
    """Where a fund stands today, in figures and in a bar.

    `planned` is what is expected back this year, and never counted as available.
    """

    balance: sums.Balance
    planned: Decimal | None
    bar: SafeString


def money_of(fund: Fund) -> Money | None:
    """What is shown of a fund; nothing before its first entry."""
    return while_figures_hold(fund, "start", lambda: (_money(fund),))[0]


def _money(fund: Fund) -> Money | None:
    now = drawn(fund)
    if not now.outlook.years:
        return None
    planned = now.outlook.planned_return.get(clock.today().year)
    return Money(now.outlook.balance, planned, now.bar)


@dataclass(frozen=True)
class Books:
    """How the sums of a fund hang together, for those who keep or audit its books: the
    section of its years, and the grants that hold money still, each with `granted`,
    `used`, `released` and `left` in kronor."""

    years: SafeString
    grants: list[Grant]


def books_of(user, fund: Fund) -> Books | None:
    """Nothing for those who work with the cases: they have the fund's page for it."""
    reads = given(user, "fund.view_ledger", fund)
    if not reads or any(given(user, perm, fund) for perm in WORKS_WITH_CASES):
        return None
    return while_figures_hold(fund, "books", lambda: _books(fund))


def _books(fund: Fund) -> Books:
    now = drawn(fund)
    words = {
        "fund": fund,
        "years": now.outlook.years,
        "wide": now.wide,
        "narrow": now.narrow,
        "today": clock.today(),
    }
    years = render_to_string("start/_years.html", words)
    return Books(years, list(_with_money(fund)))


def _with_money(fund: Fund) -> QuerySet[Grant]:
    def added_up(*kinds: str) -> Sum:
        of_kinds = Q(entries__kind__in=kinds)
        return Sum("entries__amount", filter=of_kinds, default=sums.ZERO)

    rows = fund.grants.with_left().filter(left__gt=0)
    return rows.annotate(
        granted=added_up(Kind.COMMITMENT, Kind.CHANGE),
        used=added_up(Kind.ACTUAL),
        released=added_up(Kind.RELEASE),
    ).order_by("project_code", "pk")[:SHOWN]


@kept
def _funds(funds: Some):
    return Fund.objects.filter(pk=funds).order_by("pk")


def funds_of(user) -> list[Fund]:
    """Those whose inside the person sees."""
    inside = rows_given(user, "fund.view_fund_inside", Fund)
    return _funds(funds=inside) if inside else []
