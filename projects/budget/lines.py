"""What does a budget hold, cell by cell, and what does it come to?

Working time is hours each year, at a rate for each type of cost.
"""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from projects.budget.queries import years_without_amounts
from projects.models import BudgetLine, Project

MOST_YEARS = 8
ZERO = Decimal(0)

CostType, Payer = BudgetLine.CostType, BudgetLine.Payer


def cell_name(payer: str, cost_type: str, year: int) -> str:
    return f"{payer}-{cost_type}-{year}"


def rate_name(cost_type: str) -> str:
    return f"{Payer.OWN_TIME}-{cost_type}-rate"


class Lines:
    """The budget of a project as cost type × year for each payer."""

    def __init__(self, project: Project, reached: str = ""):
        self.project, self.reached = project, reached
        self.kept = {
            cell_name(line.payer, line.cost_type, line.year): line
            for line in project.budget_lines.all()
        }
        planned = project.years()[:MOST_YEARS]
        self.years = sorted({*planned, *(line.year for line in self.kept.values())})
        self.timed = self._timed()
        self.places = {
            cell_name(payer, cost_type, year): (payer, cost_type, year)
            for payer, cost_type in self.rows()
            for year in self.years
        }
        self.rates = {rate_name(cost_type): cost_type for cost_type in self.timed}

    def _timed(self) -> list[str]:
        """The costs that are given in hours: people's. What was written earlier as
        hours of something else is shown, so that it can be taken away."""
        kept = {x.cost_type for x in self.kept.values() if x.payer == Payer.OWN_TIME}
        return [cost for cost in CostType.values if cost in kept | {CostType.STAFF}]

    def rows(self) -> list[tuple[str, str]]:
        """Payer and type of cost, row by row."""
        return [
            (payer, cost)
            for payer in Payer.values
            for cost in (self.timed if payer == Payer.OWN_TIME else CostType.values)
        ]

    def value(self, name: str) -> Decimal | None:
        """What the cell holds: hours for working time, otherwise kronor."""
        if name not in self.kept:
            return None
        line = self.kept[name]
        return line.hours if line.payer == Payer.OWN_TIME else line.amount

    def rate(self, cost_type: str) -> int | None:
        """What an hour of this type of cost is counted at, the same in all years."""
        cells = self.cells_of_time(cost_type)
        rates = [self.kept[name].rate for name in cells if name in self.kept]
        return next(filter(None, rates), None)

    def cells_of_time(self, cost_type: str) -> list[str]:
        return [cell_name(Payer.OWN_TIME, cost_type, year) for year in self.years]

    def are_there_of(self, payer: str) -> bool:
        return any(line.payer == payer for line in self.kept.values())

    # --- what it comes to ---

    def sum(self, payers: Iterable, cost_types: Iterable, years: Iterable) -> Decimal:
        payers, cost_types, years = set(payers), set(cost_types), set(years)
        return sum(
            (
                line.amount
                for line in self.kept.values()
                if line.payer in payers
                and line.cost_type in cost_types
                and line.year in years
            ),
            ZERO,
        )

    def by_year(self) -> list[dict[str, Any]]:
        """Payer by payer, what each pays in each year."""
        return [
            {
                "title": label,
                "sums": [self.sum([payer], CostType, [year]) for year in self.years],
                "sum": self.sum([payer], CostType, self.years),
            }
            for payer, label in Payer.choices
        ]

    def totals(self) -> dict[str, Any]:
        """The whole cost, by year and in all, and what it says."""
        total = self.sum(Payer, CostType, self.years)
        asked = self.sum([Payer.FUND], CostType, self.years)
        evaluation = self.sum(Payer, [CostType.EVALUATION], self.years)
        return {
            "sums": [self.sum(Payer, CostType, [year]) for year in self.years],
            "total": total,
            "asked": asked,
            "evaluation_share": evaluation / total if total else None,
            "own_share": (total - asked) / total if total else None,
        }

    def cost_per_person(self) -> Decimal | None:
        """The whole cost ÷ persons reached over the years; None when unknown."""
        years, total = len(self.project.years()), self.sum(Payer, CostType, self.years)
        if not (self.reached.isdigit() and int(self.reached) and years and total):
            return None
        return Decimal(round(total / (int(self.reached) * years)))

    def years_outside(self) -> str:
        planned = set(self.project.years())
        return ", ".join(str(year) for year in self.years if year not in planned)

    def warnings(self) -> list[str]:
        """What does not stop anybody from saving, but is good to know."""
        share, found = self.totals()["evaluation_share"], []
        if share is not None and not Decimal("0.05") <= share <= Decimal("0.15"):
            found.append(
                _("The evaluation usually costs between 5 and 15 percent of the whole.")
            )
        if self.years_outside():
            found.append(
                _("The budget has money in years outside the plan: %(years)s.")
                % {"years": self.years_outside()}
            )
        if remark := self._years_without():
            found.append(remark)
        return found

    def _years_without(self) -> str:
        """The years of the plan that nobody pays anything in, in a sentence."""
        return years_without_amounts(
            self.project.years(), {line.year for line in self.kept.values()}
        )
