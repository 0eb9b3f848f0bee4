"""How is the budget typed in: cost type × year, one table per payer?

Working time is typed as hours each year, at a rate for each type of cost.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from core.forms.base import Form
from core.forms.fields import CountField, MoneyField, NumberField
from core.numbers import in_kronor, money
from core.texts.clash import FINGERPRINT
from projects.budget.lines import Lines, cell_name, rate_name
from projects.models import BudgetLine, Project

MOST_RATE = 100_000  # kronor an hour

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


@dataclass(frozen=True)
class Sum:
    """A sum of the grid, under the name by which a save may replace it."""

    name: str
    text: str

    @classmethod
    def of(cls, name: str, amount: Decimal) -> "Sum":
        return cls(f"sum-{name}", money(amount) if amount else "–")


def _field(payer: str) -> NumberField:
    if payer == Payer.OWN_TIME:
        return NumberField(max_digits=8, decimal_places=2)
    return MoneyField()


def mark_of(amount: Decimal | int | None) -> str:
    """What a cell held when the page was made, sent along to notice another's change."""
    return f"{amount:.2f}" if amount else ""


class BudgetForm(Form):
    """Every cell that is right is saved, also when another one is wrong."""

    def __init__(self, data, *, project: Project, reached: str = ""):
        super().__init__(data)
        self.project, self.lines = project, Lines(project, reached)
        self.clashes: dict[str, str] = {}
        self.only: set[str] | None = None
        self.waits: set[str] = set()
        self.fields = {
            **{
                name: _field(payer)
                for name, (payer, *_rest) in self.lines.places.items()
            },
            **{name: CountField(max_value=MOST_RATE) for name in self.lines.rates},
        }
        for field in self.fields.values():
            field.required = False

    def clean(self):
        """Hours need a rate, and a rate needs hours."""
        cleaned = super().clean()
        for name, cost_type in self.lines.rates.items():
            if name in self.errors:
                continue
            rate = (
                cleaned.get(name) if name in self.data else self.lines.rate(cost_type)
            )
            cells = self.lines.cells_of_time(cost_type)
            if rate is None and any(cleaned.get(cell) for cell in cells):
                self.add_error(name, _("Write what an hour costs."))
            hours = [cleaned.get(cell) or self.lines.value(cell) for cell in cells]
            if rate is not None and not any(hours):
                self.add_error(name, _("Write the hours of a year too, or empty this."))
        return cleaned

    def save(self, *, by, only: set[str] | None = None) -> None:
        """Save the cells that have changed; a cell left empty, or zero, is no line."""
        self.only = only
        self.is_valid()
        changed: dict[str, BudgetLine | None] = {}
        for name, (payer, *_place) in self.lines.places.items():
            kept = self.lines.value(name)
            typed = self._typed(name, kept)
            if payer != Payer.OWN_TIME and typed != kept:
                changed[name] = self._line(name, amount=typed) if typed else None
        for name, cost_type in self.lines.rates.items():
            changed |= self._changed_time(name, cost_type)
        self._write(changed)

    def _typed(self, name: str, kept: Any) -> Any:
        """What is to be kept: what was typed, unless somebody else was first."""
        is_meant = self.only is None or name in self.only
        typed = self.cleaned_data.get(name) or None
        is_sent = name in self.cleaned_data and name in self.data
        if not (is_meant and is_sent) or typed == kept:
            return kept
        sent = self.data.get(FINGERPRINT + name)
        if sent is None or sent == mark_of(kept):
            return typed
        if sent != mark_of(typed):
            self.clashes[name] = self._in_words(kept)
        return kept

    def _changed_time(self, name: str, cost_type: str) -> dict[str, BudgetLine | None]:
        """The lines of one row of working time whose hours or rate have changed."""
        kept_rate, changed = self.lines.rate(cost_type), {}
        rate = self._typed(name, kept_rate)
        any_hours = False
        for cell in self.lines.cells_of_time(cost_type):
            kept = self.lines.value(cell)
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
        payer, cost_type, year = self.lines.places[name]
        return BudgetLine(
            project=self.project, payer=payer, cost_type=cost_type, year=year, **values
        )

    def _write(self, changed: dict[str, BudgetLine | None]) -> None:
        gone = [
            self.lines.kept.pop(name).pk
            for name, line in changed.items()
            if line is None and name in self.lines.kept
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
        self.lines.kept |= lines

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
        """Only of the cells sent as changed, as SavedForm does and for its reason."""
        found = {
            **{name: self.lines.value(name) for name in self.lines.places},
            **{name: self.lines.rate(c) for name, c in self.lines.rates.items()},
        }
        return {name: self._mark(name, found[name]) for name in names & found.keys()}

    def _mark(self, name: str, kept: Decimal | int | None) -> str:
        """What could not be saved keeps the mark it was sent with: a fresh one would say
        that its writer has seen what somebody else has saved meanwhile."""
        if name in self.errors:
            return self.data.get(FINGERPRINT + name, mark_of(kept))
        return mark_of(kept)

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
                    for its_payer, cost_type in self.lines.rows()
                    if its_payer == payer
                ],
                "sums": [
                    Sum.of(f"{payer}-{year}", self.lines.sum([payer], CostType, [year]))
                    for year in self.lines.years
                ],
                "sum": Sum.of(
                    payer, self.lines.sum([payer], CostType, self.lines.years)
                ),
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
                for year in self.lines.years
            ],
            "sum": Sum.of(
                f"{payer}-{cost_type}",
                self.lines.sum([payer], [cost_type], self.lines.years),
            ),
        }

    def _heading(self, payer: str) -> Sum:
        amount = self.lines.sum([payer], CostType, self.lines.years)
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
        kept, note = self.lines.value(name), ""
        if payer == Payer.OWN_TIME:
            cost_label = _("%(cost)s, hours") % {"cost": cost_label}
            if kept is None and name in self.lines.kept:
                note = in_kronor(self.lines.kept[name].amount)
        label = f"{payer_label}, {cost_label}, {year}"
        return self._drawn(name, label, kept, note=note)

    def _rate_cell(self, payer_label, cost_type, cost_label) -> Cell:
        label = f"{payer_label}, {cost_label}, " + _("kronor per hour")
        return self._drawn(rate_name(cost_type), label, self.lines.rate(cost_type))

    def _drawn(self, name: str, label: str, kept, *, note: str = "") -> Cell:
        shown = self._in_words(kept)
        wanting = name in self.errors or name in self.clashes or name in self.waits
        if self.is_bound and wanting:
            shown = self.data.get(name, "")
        return Cell(
            name=name,
            label=label,
            value=shown,
            mark=self._mark(name, kept),
            mistakes=[str(text) for text in self.errors.get(name, [])],
            theirs=self.clashes.get(name),
            note=note,
        )

    def _in_words(self, amount: Decimal | int | None) -> str:
        return money(amount) if amount else ""

    def _is_used(self, payer: str) -> bool:
        named = any(name.startswith(f"{payer}-") for name in self.errors)
        return named or self.lines.are_there_of(payer)
