"""Who has it by delegation to decide alone, in words, and as it is written with the rules?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.utils.translation import gettext as _

from accounts.models import User
from core.days import in_words as day_in_words
from core.numbers import in_kronor
from core.refusals import TransitionRefused
from fund.models import Delegation, RuleSet


@dataclass(frozen=True)
class Delegated:
    """A delegation that is not written yet; `up_to` in kronor."""

    user: User
    office: str
    up_to: Decimal
    holds_from: date
    holds_until: date | None
    reference: str


Row = Delegated | Delegation


def write(rules: RuleSet, rows: Iterable[Delegated]) -> None:
    """The delegations of new rules, which have said how many they are."""
    for number, row in enumerate(rows, 1):
        written = Delegation(rule_set=rules, number=number, **vars(row))
        written.full_clean(validate_unique=False)
        written.save(force_insert=True)


def overlapping(rows: Iterable[Delegated]) -> Delegated | None:
    """The first of them whose person has another one on some of the same days."""
    seen: list[Delegated] = []
    for row in rows:
        if any(row.user == other.user and _meet(row, other) for other in seen):
            return row
        seen.append(row)
    return None


def _meet(one: Delegated, other: Delegated) -> bool:
    return one.holds_from <= (other.holds_until or date.max) and (
        other.holds_from <= (one.holds_until or date.max)
    )


def refuse_overlapping(rows: Iterable[Delegated]) -> None:
    """Each has one delegation at a time. Raises TransitionRefused."""
    if row := overlapping(rows):
        raise TransitionRefused(two_at_once(row))


def two_at_once(row: Delegated) -> str:
    return _("%(name)s has another delegation on some of these days.") % {
        "name": row.user
    }


def who(row: Row) -> str:
    return f"{row.user}, {row.office}"


def terms(row: Row) -> str:
    """Up to how much, when, and by which decision."""
    words = {
        "most": in_kronor(row.up_to),
        "first": day_in_words(row.holds_from),
        "reference": row.reference,
    }
    if row.holds_until is None:
        return _("up to %(most)s, from %(first)s, by %(reference)s") % words
    words["last"] = day_in_words(row.holds_until)
    return _("up to %(most)s, from %(first)s until %(last)s, by %(reference)s") % words


def in_words(rows: Iterable[Row]) -> str:
    """All of them, as rules are compared."""
    return "; ".join(f"{who(row)}: {terms(row)}" for row in rows) or _("nobody")
