"""What does a plan ask the fund for, year by year?"""

from decimal import Decimal

from projects.models import BudgetLine, Project

Payer = BudgetLine.Payer


def requested_by_year(project: Project) -> dict[int, Decimal]:
    """Year → what the fund is asked to pay, kronor."""
    found: dict[int, Decimal] = {}
    for line in project.budget_lines.filter(payer=Payer.FUND).order_by("year"):
        found[line.year] = found.get(line.year, Decimal(0)) + line.amount
    return found
