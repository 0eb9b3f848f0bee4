"""How is the budget typed in: cost type × year, one table per payer?"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from accounts.forms import Form, MoneyField
from accounts.numbers import written
from projects.models import BudgetLine, Project

MOST_YEARS = 8
ZERO = Decimal(0)

CostType, Payer = BudgetLine.CostType, BudgetLine.Payer


@dataclass
class Cell:
    """One control of the grid, as it is drawn."""

    name: str
    label: str
    value: str
    mark: str
    mistakes: list[str]
    theirs: str | None = None


def cell_name(payer: str, cost_type: str, year: int) -> str:
    return f"{payer}-{cost_type}-{year}"


def mark_of(amount: Decimal | None) -> str:
    """What a cell held when the page was made, sent along to notice another's change."""
    return f"{amount:.2f}" if amount else ""


class BudgetForm(Form):
    """Every cell that is right is saved, also when another one is wrong."""

    prefix_of_mark = "fingerprint-"

    def __init__(self, data, *, project: Project, reached: str = ""):
        super().__init__(data)
        self.project, self.reached = project, reached
        self.kept = {
            cell_name(line.payer, line.cost_type, line.year): line
            for line in project.budget_lines.all()
        }
        planned = project.years()[:MOST_YEARS]
        self.years = sorted({*planned, *(line.year for line in self.kept.values())})
        self.clashes: dict[str, str] = {}
        self.places = {
            cell_name(payer, cost_type, year): (payer, cost_type, year)
            for payer in Payer.values
            for cost_type in CostType.values
            for year in self.years
        }
        self.fields = {name: MoneyField(required=False) for name in self.places}

    def kept_amount(self, name: str) -> Decimal | None:
        return self.kept[name].amount if name in self.kept else None

    def save(self, *, by, only: set[str] | None = None) -> None:
        """Save the cells that have changed; a cell left empty, or zero, is no line."""
        self.is_valid()
        changed = {}
        for name in self.places:
            typed = self.cleaned_data.get(name) or None
            if name not in self.cleaned_data or name not in self.data:
                continue
            if typed == self.kept_amount(name):
                continue
            sent = self.data.get(self.prefix_of_mark + name)
            if sent is None or sent == mark_of(self.kept_amount(name)):
                changed[name] = typed
            elif sent != mark_of(typed):
                self.clashes[name] = self._in_words(self.kept_amount(name))
        self._write(changed)

    def _write(self, changed: dict[str, Decimal | None]) -> None:
        gone = [self.kept.pop(name).pk for name, new in changed.items() if not new]
        if gone:
            BudgetLine.objects.filter(pk__in=gone).delete()
        lines = [
            BudgetLine(
                project=self.project,
                payer=self.places[name][0],
                cost_type=self.places[name][1],
                year=self.places[name][2],
                amount=amount,
            )
            for name, amount in changed.items()
            if amount
        ]
        BudgetLine.objects.bulk_create(
            lines,
            update_conflicts=True,
            unique_fields=["project", "payer", "cost_type", "year"],
            update_fields=["amount"],
        )
        for line in lines:
            self.kept[cell_name(line.payer, line.cost_type, line.year)] = line

    @property
    def has_mistakes(self) -> bool:
        return self.is_bound and not self.is_valid()

    def mistakes(self, names: set[str]) -> dict[str, list[str]]:
        return {
            name: [str(text) for text in texts]
            for name, texts in self.errors.items()
            if name in names
        }

    def clashed(self) -> dict[str, dict[str, str]]:
        return {
            name: {"theirs": theirs, "by": ""} for name, theirs in self.clashes.items()
        }

    def fingerprints(self, names: set[str]) -> dict[str, str]:
        """Only of the cells sent as changed, as SectionForm does and for its reason."""
        return {
            name: mark_of(self.kept_amount(name))
            for name in self.places
            if name in names
        }

    # --- as it is drawn -------------------------------------------------------------

    def tables(self) -> list[dict[str, Any]]:
        """One table per payer: rows of cells with their sums, and a sum per year."""
        return [
            {
                "key": payer,
                "title": label,
                "rows": [
                    {
                        "title": cost_label,
                        "cells": [
                            self._cell(payer, label, cost_type, cost_label, year)
                            for year in self.years
                        ],
                        "sum": self._sum([payer], [cost_type], self.years),
                    }
                    for cost_type, cost_label in CostType.choices
                ],
                "sums": [self._sum([payer], CostType, [year]) for year in self.years],
                "sum": self._sum([payer], CostType, self.years),
                "is_open": payer == Payer.FUND or self._is_used(payer),
            }
            for payer, label in Payer.choices
        ]

    def _cell(self, payer, payer_label, cost_type, cost_label, year) -> Cell:
        name = cell_name(payer, cost_type, year)
        kept = self.kept_amount(name)
        shown = self._in_words(kept)
        if self.is_bound and (name in self.errors or name in self.clashes):
            shown = self.data.get(name, "")
        return Cell(
            name=name,
            label=f"{payer_label}, {cost_label}, {year}",
            value=shown,
            mark=mark_of(kept),
            mistakes=[str(text) for text in self.errors.get(name, [])],
            theirs=self.clashes.get(name),
        )

    def _in_words(self, amount: Decimal | None) -> str:
        if not amount:
            return ""
        whole = amount == amount.to_integral_value()
        return written(amount, 0 if whole else 2)

    def _is_used(self, payer: str) -> bool:
        named = any(name.startswith(f"{payer}-") for name in self.errors)
        return named or any(line.payer == payer for line in self.kept.values())

    def _sum(self, payers: Iterable, cost_types: Iterable, years: Iterable) -> Decimal:
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
                "sums": [self._sum([payer], CostType, [year]) for year in self.years],
                "sum": self._sum([payer], CostType, self.years),
            }
            for payer, label in Payer.choices
        ]

    def totals(self) -> dict[str, Any]:
        """The whole cost, by year and in all, and what it says."""
        total = self._sum(Payer, CostType, self.years)
        asked = self._sum([Payer.FUND], CostType, self.years)
        evaluation = self._sum(Payer, [CostType.EVALUATION], self.years)
        return {
            "sums": [self._sum(Payer, CostType, [year]) for year in self.years],
            "total": total,
            "asked": asked,
            "evaluation_share": evaluation / total if total else None,
            "own_share": (total - asked) / total if total else None,
        }

    def cost_per_person(self) -> Decimal | None:
        """The whole cost ÷ persons reached over the years; None when unknown."""
        years, total = len(self.project.years()), self._sum(Payer, CostType, self.years)
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
        return found
