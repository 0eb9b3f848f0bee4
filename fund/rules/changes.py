"""What is different between two versions of the rules, in the words of the page?"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils.text import capfirst
from django.utils.translation import gettext as _

from core import days as accounts_days
from core.numbers import in_kronor, without_idle_zeros, written
from fund.models import RuleSet
from fund.models.balance import BALANCE_RULES
from fund.rules import delegations

DELEGATIONS = "delegations"  # rows of their own, compared as one rule
# The fields that say how severe a rule of the group's balance is, with its code.
CODES = {f"{code.lower()}_severity": code for code in BALANCE_RULES}


@dataclass(frozen=True)
class Line:
    """One rule before and after."""

    name: str
    label: str
    before: str
    after: str

    @property
    def is_changed(self) -> bool:
        return self.before != self.after


def compare(
    names: Iterable[str], before: RuleSet | None, after: RuleSet | Mapping[str, Any]
) -> list[Line]:
    """Rule by rule; `after` may be what somebody has filled in and not adopted.

    Without `before` everything is new.
    """
    fields = {field.name: field for field in RuleSet._meta.fields}
    lines = []
    for name in names:
        value = after.get(name) if isinstance(after, Mapping) else getattr(after, name)
        if name == DELEGATIONS:
            lines.append(_of_delegations(before, value))
            continue
        was = "" if before is None else in_words(name, getattr(before, name))
        label = capfirst(str(fields[name].verbose_name))
        if code := CODES.get(name):
            label = f"{code}: {label}"
        lines.append(Line(name, label, was, in_words(name, value)))
    return lines


def _of_delegations(before: RuleSet | None, after: Any) -> Line:
    """Who decides alone; `after` is what is written, or rows of the database."""
    was = "" if before is None else delegations.in_words(_rows(before.delegations))
    now = delegations.in_words(_rows(after))
    return Line(DELEGATIONS, _("Decide alone, by delegation"), was, now)


def _rows(rows: Any) -> list:
    if hasattr(rows, "all"):
        return sorted(rows.all(), key=lambda row: row.number)
    return list(rows or ())


def in_words(name: str, value: Any) -> str:
    """The value of a rule as people read it."""
    field: Any = RuleSet._meta.get_field(name)
    if value is None:
        return _not_set(name)
    if isinstance(value, list):
        labels = dict(field.base_field.flatchoices)
        return ", ".join(str(labels[each]) for each in value) or _("nobody")
    if isinstance(value, date):
        return accounts_days.in_words(value)
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    if field.choices:
        return str(dict(field.flatchoices).get(value, value))
    if name.endswith("_amount"):
        return in_kronor(Decimal(value))
    if isinstance(value, int | Decimal):
        number = written(without_idle_zeros(Decimal(value)))
        return f"{number} %" if name.endswith("_percent") else number
    return str(value)


def _not_set(name: str) -> str:
    """What it means that a rule has no value."""
    if name == "idea_days":
        return _("no last day")
    return _("no upper limit") if name.endswith("_amount") else _("no day")
