"""What does a plan ask for, year by year, and what is it meant to give for the money?"""

from decimal import Decimal

from projects.models import BudgetLine, Project
from projects.plan import answers

Payer = BudgetLine.Payer


def requested_by_year(project: Project) -> dict[int, Decimal]:
    """Year → what the fund is asked to pay, kronor."""
    found: dict[int, Decimal] = {}
    for line in project.budget_lines.filter(payer=Payer.FUND).order_by("year"):
        found[line.year] = found.get(line.year, Decimal(0)) + line.amount
    return found


def evaluation_share(project: Project) -> Decimal | None:
    """The evaluation's percent of the whole cost (5–15 is advised); None without a cost."""
    lines = list(project.budget_lines.all())
    total = sum((line.amount for line in lines), Decimal(0))
    if not total:
        return None
    evaluation = sum(
        (x.amount for x in lines if x.cost_type == BudgetLine.CostType.EVALUATION),
        Decimal(0),
    )
    return round(evaluation / total * 100, 1)


def cost_per_person(project: Project) -> Decimal | None:
    """The whole cost ÷ persons reached over the years; None when either is unknown."""
    texts = answers.read_all(project)
    reached, years = texts["reached_per_year"], len(project.years())
    total = sum((line.amount for line in project.budget_lines.all()), Decimal(0))
    if not (reached.isdigit() and int(reached) and years and total):
        return None
    return Decimal(round(total / (int(reached) * years)))
