"""What was the money meant for, and what has it cost, year by year?"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Q, QuerySet, Sum
from django.db.models.functions import ExtractYear
from django.utils.translation import gettext as _

from core import clock
from core.numbers import in_kronor
from fund.models import Entry, Forecast, GrantYear
from projects.models import BudgetLine, Project

ZERO = Decimal(0)
Kind = Entry.Kind


@dataclass(frozen=True)
class Year:
    """One year in kronor; `actual` is None before anything is booked."""

    year: int
    granted: Decimal
    actual: Decimal | None
    forecast: Decimal | None

    @property
    def difference(self) -> Decimal | None:
        """Actual less granted; positive when it cost more."""
        return None if self.actual is None else self.actual - self.granted

    @property
    def in_words(self) -> str:
        """The deviation of a year that is over; what is expected of the others."""
        if self.year < clock.today().year:
            return _against(self.granted, self.actual or ZERO)
        if self.forecast is None:
            return _("No forecast yet")
        return _against(self.granted, self.forecast, expected=True)


def _against(granted: Decimal, cost: Decimal, *, expected: bool = False) -> str:
    apart = cost - granted
    amount = {"amount": in_kronor(abs(apart))}
    if not apart:
        return _("As budgeted")
    over, left = _("%(amount)s over the budget"), _("%(amount)s was not used")
    if expected:
        over, left = _("Expected %(amount)s over"), _("Expected %(amount)s left")
    return (over if apart > 0 else left) % amount


def years(project: Project) -> list[Year]:
    """Every year with a budget, a cost or a forecast; three queries."""
    of_project = Q(grant__of_project__project=project)
    granted = dict(
        GrantYear.objects.filter(of_project).values_list("year").annotate(Sum("amount"))
    )
    booked = dict(
        Entry.objects.filter(of_project, kind=Kind.ACTUAL)
        .values_list(ExtractYear("booked_on"))
        .annotate(Sum("amount"))
    )
    expected = dict(
        Forecast.objects.filter(of_project, kind=Forecast.Kind.ACTUAL)
        .values_list("year")
        .annotate(Sum("amount"))
    )
    every = {*granted, *expected, *booked}
    return [
        Year(year, granted.get(year, ZERO), booked.get(year), expected.get(year))
        for year in sorted(every)
    ]


@dataclass(frozen=True)
class Sums:
    granted: Decimal
    actual: Decimal


def sums(every: Sequence[Year]) -> Sums:
    return Sums(
        sum((one.granted for one in every), ZERO),
        sum((one.actual or ZERO for one in every), ZERO),
    )


def places(project: Project) -> list[tuple]:
    """Where a forecast can be written: (grant, year, board, the present forecast)."""
    rows = (
        GrantYear.objects.filter(
            grant__of_project__project=project, year__gte=clock.today().year
        )
        .select_related("grant", "board")
        .order_by("year", "board__name", "pk")
    )
    present = {
        (grant, year, board): amount
        for grant, year, board, amount in Forecast.objects.filter(
            grant__of_project__project=project, kind=Forecast.Kind.ACTUAL
        ).values_list("grant", "year", "board", "amount")
    }
    return [
        (
            row.grant,
            row.year,
            row.board,
            present.get((row.grant_id, row.year, row.board_id)),
        )
        for row in rows
    ]


def entries(project: Project) -> QuerySet[Entry]:
    """The latest rows of the ledger that concern the project."""
    rows = Entry.objects.filter(grant__of_project__project=project)
    return rows.for_list()[:50]


def payers(project: Project) -> list[tuple[str, Decimal]]:
    """Who pays for the plan, the largest first."""
    names = dict(BudgetLine.Payer.choices)
    rows = project.budget_lines.values_list("payer").annotate(sum=Sum("amount"))
    return [
        (str(names[payer]), amount) for payer, amount in rows.order_by("-sum", "payer")
    ]
