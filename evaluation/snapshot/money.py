"""What was granted, what has it cost, what is expected, and what comes back?"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import Sum
from django.db.models.functions import ExtractYear

from fund.models import Entry, Forecast, GrantYear
from projects.measuring.queries import Reading
from projects.measuring.reached import cost_per_person, people_reached
from projects.models import BudgetLine, Project

Row = dict[str, Any]
ZERO = Decimal(0)


def content(project: Project, readings: Sequence[Reading], *, until: date) -> Row:
    """Granted, actual and expected by year, to the krona of the ledger on `until`."""
    references, granted = _granted(project)
    keys = list(references)
    booked = _booked(keys, until)
    expected = _expected(keys)
    costs = {year for year, kind in booked if kind == Entry.Kind.ACTUAL}
    years = sorted({*granted, *costs, *expected["actual"]})
    rows = [
        _year(year, granted, booked, expected["actual"], until=until) for year in years
    ]
    actual = sum((row["actual"] or ZERO for row in rows), ZERO)
    return {
        "references": list(references.values()),
        "until": until,
        "years": rows,
        "granted": sum(granted.values(), ZERO),
        "actual": actual,
        "released": _total(booked, Entry.Kind.RELEASE),
        "returned": _total(booked, Entry.Kind.RETURN),
        "planned_returns": [
            {"year": year, "amount": amount}
            for year, amount in sorted(expected["return"].items())
        ],
        "financing": _financing(project),
        "cost_per_person": _cost_per_person(project, readings),
    }


def _granted(project: Project) -> tuple[dict[int, str], dict[int, Decimal]]:
    """The decision behind each grant of the project, and kronor granted by year."""
    references: dict[int, str] = {}
    by_year: dict[int, Decimal] = {}
    rows = GrantYear.objects.filter(grant__of_project__project=project)
    columns = ("grant", "grant__reference", "year")
    for grant, reference, year, amount in rows.values_list(*columns).annotate(
        Sum("amount")
    ):
        references[grant] = reference
        by_year[year] = by_year.get(year, ZERO) + amount
    return references, by_year


def _booked(grants: list[int], until: date) -> dict[tuple[int, str], Decimal]:
    rows = Entry.objects.filter(grant__in=grants, booked_on__lte=until).values_list(
        ExtractYear("booked_on"), "kind"
    )
    return {(year, kind): amount for year, kind, amount in rows.annotate(Sum("amount"))}


def _expected(grants: list[int]) -> dict[str, dict[int, Decimal]]:
    found: dict[str, dict[int, Decimal]] = {kind.value: {} for kind in Forecast.Kind}
    rows = Forecast.objects.filter(grant__in=grants).values_list("kind", "year")
    for kind, year, amount in rows.annotate(Sum("amount")):
        found[kind][year] = amount
    return found


def _year(year: int, granted, booked, expected, *, until: date) -> Row:
    """A year that has not come has no actual: missing, not zero."""
    has_begun = year <= until.year
    is_over = (until.month, until.day) == (12, 31) or year < until.year
    actual = booked.get((year, Entry.Kind.ACTUAL), ZERO) if has_begun else None
    frame = granted.get(year, ZERO)
    return {
        "year": year,
        "granted": frame,
        "actual": actual,
        "forecast": None if year < until.year else expected.get(year),
        "left": frame - actual if actual is not None and is_over else None,
    }


def _total(booked: dict[tuple[int, str], Decimal], kind: str) -> Decimal:
    return sum((sum_ for (_year, one), sum_ in booked.items() if one == kind), ZERO)


def _financing(project: Project) -> list[Row]:
    """Who pays how much by the plan; the lines are already fetched with the project."""
    sums: dict[str, Decimal] = {}
    for line in project.budget_lines.all():
        sums[line.payer] = sums.get(line.payer, ZERO) + line.amount
    labels: dict = dict(BudgetLine.Payer.choices)
    return [
        {"payer": str(labels[payer]), "payer_key": payer, "amount": sums[payer]}
        for payer in BudgetLine.Payer.values
        if payer in sums
    ]


def _cost_per_person(project: Project, readings: Sequence[Reading]) -> Row | None:
    reached = people_reached(readings)
    amount = cost_per_person(project, reached)
    if reached is None or amount is None:
        return None
    return {
        "amount": amount,
        "people": reached.people,
        "counted_by": reached.counted_by,
        "day": reached.day,
        "source": reached.source,
        "approved_by": reached.approved_by,
    }
