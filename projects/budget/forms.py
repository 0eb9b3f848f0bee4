"""How is the budget typed in: cost type × year, one table per payer?

Working time is typed as hours each year, at a rate for each type of cost.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from core.forms.base import Form
from core.forms.fields import CountField, MoneyField, NumberField
from core.numbers import in_kronor, written
from projects.budget.queries import years_without_amounts
from projects.models import BudgetLine, Project

MOST_YEARS = 8
MOST_RATE = 100_000  # kronor an hour
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
    note: str = ""


def cell_name(payer: str, cost_type: str, year: int) -> str:
    return f"{payer}-{cost_type}-{year}"


@dataclass(frozen=True)
class Sum:
    """A sum of the grid, under the name by which a save may replace it."""

    name: str
    text: str

    @classmethod
    def of(cls, name: str, amount: Decimal) -> "Sum":
        exact = 0 if amount == amount.to_integral_value() else 2
        return cls(f"sum-{name}", written(amount, exact) if amount else "–")


def _field(payer: str) -> NumberField:
    if payer == Payer.OWN_TIME:
        return NumberField(max_digits=8, decimal_places=2)
    return MoneyField()


def rate_name(cost_type: str) -> str:
    return f"{Payer.OWN_TIME}-{cost_type}-rate"


def mark_of(amount: Decimal | int | None) -> str:
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
        self.timed = self._timed()
        self.places = {
            cell_name(payer, cost_type, year): (payer, cost_type, year)
            for payer, cost_type in self.rows()
            for year in self.years
        }
        self.rates = {rate_name(cost_type): cost_type for cost_type in self.timed}
        self.waits: set[str] = set()
        self.fields = {
            **{name: _field(payer) for name, (payer, *_rest) in self.places.items()},
            **{name: CountField(max_value=MOST_RATE) for name in self.rates},
        }
        for field in self.fields.values():
            field.required = False

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

    def clean(self):
        """Hours need a rate, and a rate needs hours."""
        cleaned = super().clean()
        for name, cost_type in self.rates.items():
            if name in self.errors:
                continue
            rate = cleaned.get(name) if name in self.data else self.kept_rate(cost_type)
            cells = self._cells_of_time(cost_type)
            if rate is None and any(cleaned.get(cell) for cell in cells):
                self.add_error(name, _("Write what an hour costs."))
            hours = [cleaned.get(cell) or self.kept_value(cell) for cell in cells]
            if rate is not None and not any(hours):
                self.add_error(name, _("Write the hours of a year too, or empty this."))
        return cleaned

    def kept_value(self, name: str) -> Decimal | None:
        """What the cell holds: hours for working time, otherwise kronor."""
        if name not in self.kept:
            return None
        line = self.kept[name]
        return line.hours if line.payer == Payer.OWN_TIME else line.amount

    def kept_rate(self, cost_type: str) -> int | None:
        cells = self._cells_of_time(cost_type)
        rates = [self.kept[name].rate for name in cells if name in self.kept]
        return next(filter(None, rates), None)

    def _cells_of_time(self, cost_type: str) -> list[str]:
        return [cell_name(Payer.OWN_TIME, cost_type, year) for year in self.years]

    def save(self, *, by, only: set[str] | None = None) -> None:
        """Save the cells that have changed; a cell left empty, or zero, is no line."""
        self.is_valid()
        changed: dict[str, BudgetLine | None] = {}
        for name, (payer, *_place) in self.places.items():
            kept = self.kept_value(name)
            typed = self._typed(name, kept)
            if payer != Payer.OWN_TIME and typed != kept:
                changed[name] = self._line(name, amount=typed) if typed else None
        for name, cost_type in self.rates.items():
            changed |= self._changed_time(name, cost_type)
        self._write(changed)

    def _typed(self, name: str, kept: Any) -> Any:
        """What is to be kept: what was typed, unless somebody else was first."""
        typed = self.cleaned_data.get(name) or None
        if name not in self.cleaned_data or name not in self.data or typed == kept:
            return kept
        sent = self.data.get(self.prefix_of_mark + name)
        if sent is None or sent == mark_of(kept):
            return typed
        if sent != mark_of(typed):
            self.clashes[name] = self._in_words(kept)
        return kept

    def _changed_time(self, name: str, cost_type: str) -> dict[str, BudgetLine | None]:
        """The lines of one row of working time whose hours or rate have changed."""
        kept_rate, changed = self.kept_rate(cost_type), {}
        rate = self._typed(name, kept_rate)
        any_hours = False
        for cell in self._cells_of_time(cost_type):
            kept = self.kept_value(cell)
            hours = self._typed(cell, kept)
            any_hours = any_hours or bool(hours)
            if hours == kept and (rate == kept_rate or not hours):
                continue
            if hours and not rate:
                self.waits |= {cell, name}
            else:
                changed[cell] = self._time_line(cell, hours, rate) if hours else None
        if rate != kept_rate and not any_hours:
            self.waits.add(name)
        return changed

    def _time_line(self, name: str, hours: Decimal, rate: int) -> BudgetLine:
        return self._line(name, amount=hours * rate, hours=hours, rate=rate)

    def _line(self, name: str, **values) -> BudgetLine:
        payer, cost_type, year = self.places[name]
        return BudgetLine(
            project=self.project,
            payer=payer,
            cost_type=cost_type,
            year=year,
            **values,
        )

    def _write(self, changed: dict[str, BudgetLine | None]) -> None:
        gone = [
            self.kept.pop(name).pk
            for name, line in changed.items()
            if line is None and name in self.kept
        ]
        if gone:
            BudgetLine.objects.filter(pk__in=gone).delete()
        lines = {name: line for name, line in changed.items() if line is not None}
        BudgetLine.objects.bulk_create(
            lines.values(),
            update_conflicts=True,
            unique_fields=["project", "payer", "cost_type", "year"],
            update_fields=["amount", "hours", "rate"],
        )
        self.kept |= lines

    @property
    def has_mistakes(self) -> bool:
        return self.is_bound and not self.is_valid()

    def mistakes(self, names: set[str]) -> dict[str, list[str]]:
        """Changed cell → what is wrong; [] while hours or rate wait for each other."""
        return {
            **{name: [] for name in names & self.waits},
            **{
                name: [str(text) for text in texts]
                for name, texts in self.errors.items()
                if name in names - self.waits
            },
        }

    def clashed(self) -> dict[str, dict[str, str]]:
        return {
            name: {"theirs": theirs, "by": ""} for name, theirs in self.clashes.items()
        }

    def fingerprints(self, names: set[str]) -> dict[str, str]:
        """Only of the cells sent as changed, as SectionForm does and for its reason."""
        found = {
            **{name: mark_of(self.kept_value(name)) for name in self.places},
            **{name: mark_of(self.kept_rate(c)) for name, c in self.rates.items()},
        }
        return {name: mark for name, mark in found.items() if name in names}

    # --- as it is drawn -------------------------------------------------------------

    def tables(self) -> list[dict[str, Any]]:
        """One table per payer: rows of cells with their sums, and a sum per year."""
        return [
            {
                "key": payer,
                "title": label,
                "is_time": payer == Payer.OWN_TIME,
                "rows": [
                    self._row(payer, label, cost_type)
                    for its_payer, cost_type in self.rows()
                    if its_payer == payer
                ],
                "sums": [
                    Sum.of(f"{payer}-{year}", self._sum([payer], CostType, [year]))
                    for year in self.years
                ],
                "sum": Sum.of(payer, self._sum([payer], CostType, self.years)),
                "heading": self._heading(payer),
                "is_open": payer == Payer.FUND or self._is_used(payer),
            }
            for payer, label in Payer.choices
        ]

    def _row(self, payer: str, payer_label, cost_type: str) -> dict[str, Any]:
        label = CostType(cost_type).label
        return {
            "title": label,
            "rate": self._rate_cell(payer_label, cost_type, label),
            "cells": [
                self._cell(payer, payer_label, cost_type, label, year)
                for year in self.years
            ],
            "sum": Sum.of(
                f"{payer}-{cost_type}", self._sum([payer], [cost_type], self.years)
            ),
        }

    def _heading(self, payer: str) -> Sum:
        amount = self._sum([payer], CostType, self.years)
        return Sum(f"heading-{payer}", in_kronor(amount) if amount else "–")

    def sums(self) -> dict[str, str]:
        """Every sum of the grid by its name, as it now stands."""
        found = [
            each
            for table in self.tables()
            for each in (
                table["sum"],
                table["heading"],
                *table["sums"],
                *(row["sum"] for row in table["rows"]),
            )
        ]
        return {each.name: each.text for each in found}

    def _cell(self, payer, payer_label, cost_type, cost_label, year) -> Cell:
        name = cell_name(payer, cost_type, year)
        kept, note = self.kept_value(name), ""
        if payer == Payer.OWN_TIME:
            cost_label = _("%(cost)s, hours") % {"cost": cost_label}
            if kept is None and name in self.kept:
                note = in_kronor(self.kept[name].amount)
        label = f"{payer_label}, {cost_label}, {year}"
        return self._drawn(name, label, kept, note=note)

    def _rate_cell(self, payer_label, cost_type, cost_label) -> Cell:
        label = f"{payer_label}, {cost_label}, " + _("kronor per hour")
        return self._drawn(rate_name(cost_type), label, self.kept_rate(cost_type))

    def _drawn(self, name: str, label: str, kept, *, note: str = "") -> Cell:
        shown = self._in_words(kept)
        wanting = name in self.errors or name in self.clashes or name in self.waits
        if self.is_bound and wanting:
            shown = self.data.get(name, "")
        return Cell(
            name=name,
            label=label,
            value=shown,
            mark=mark_of(kept),
            mistakes=[str(text) for text in self.errors.get(name, [])],
            theirs=self.clashes.get(name),
            note=note,
        )

    def _in_words(self, amount: Decimal | int | None) -> str:
        if not amount:
            return ""
        amount = Decimal(amount)
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
        if remark := self._years_without():
            found.append(remark)
        return found

    def _years_without(self) -> str:
        """The years of the plan that nobody pays anything in, in a sentence."""
        return years_without_amounts(
            self.project.years(), {line.year for line in self.kept.values()}
        )
