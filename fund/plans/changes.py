"""What would be different in a plan: which lines come, go and change?"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.text import capfirst
from django.utils.translation import gettext as _

from core.numbers import in_kronor
from fund.models import Plan, PlanItem
from fund.plans.files import CHOICES

COMPARED = ("text", "priority", "area", "status", "carry_over")


@dataclass(frozen=True)
class Change:
    """One cell of one line: what it was and what it becomes."""

    code: str
    what: str
    before: str
    after: str


def compare(before: Plan | None, rows: Iterable[dict]) -> list[Change]:
    """Line by line and cell by cell; without a plan before, every line is new."""
    kept = {}
    if before is not None:
        kept = {item.code: item for item in before.items.prefetch_related("frames")}
    changes: list[Change] = []
    codes = set()
    for row in rows:
        codes.add(row["code"])
        item = kept.get(row["code"])
        if item is None:
            changes.append(Change(row["code"], _("New line"), "", row["text"]))
        changes += _cells(item, row)
    gone = [item for code, item in sorted(kept.items()) if code not in codes]
    return changes + [Change(i.code, _("The line goes"), i.text, "") for i in gone]


def _cells(item: PlanItem | None, row: dict) -> list[Change]:
    found = []
    for name in COMPARED if item else ():
        if name in row and (was := getattr(item, name)) != row[name]:
            column: Any = PlanItem._meta.get_field(name)
            label = capfirst(str(column.verbose_name))
            found.append(
                Change(row["code"], label, _word(name, was), _word(name, row[name]))
            )
    was_frames = {f.year: f.amount for f in item.frames.all()} if item else {}
    frames = row.get("frames", {})
    for year in sorted(was_frames.keys() | frames.keys()):
        was_amount, amount = was_frames.get(year), frames.get(year)
        if was_amount != amount:
            found.append(
                Change(row["code"], str(year), _money(was_amount), _money(amount))
            )
    return found


def _word(name: str, value: Any) -> str:
    if name in CHOICES:
        return str(CHOICES[name][1](value).label)
    return str(value)


def _money(amount) -> str:
    return "" if amount is None else in_kronor(amount)
