"""What does a case cost per participant, and per unit of expected effect?

Asked in every assessment (domain 1.4: the National Audit Office on Allmänna arvsfonden,
2024, found grants decided without holding the cost against what is to be achieved).
What cannot be computed says why, and is never zero.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from core.numbers import in_kronor, without_idle_zeros, written
from projects.models import Indicator

COUNTS = ("antal", "st", "stycken", "number", "count")
TWO_DECIMALS = Decimal("0.01")


@dataclass(frozen=True)
class UnitCost:
    """Kronor per unit; when there is none, `why` says what is missing.

    `basis` is the division in words, `assumes` what it takes for granted.
    """

    amount: Decimal | None
    unit: str = ""
    basis: str = ""
    assumes: str = ""
    why: str = ""

    @property
    def shown(self) -> Decimal | None:
        """As it is written: whole kronor, since the figures behind it are no closer."""
        if self.amount is None or self.amount < 100:
            return self.amount
        return self.amount.quantize(Decimal(1))


def missing(why: str) -> UnitCost:
    return UnitCost(None, why=_("Cannot be computed because %(why)s.") % {"why": why})


@dataclass(frozen=True)
class Effect:
    """What an indicator of an outcome is expected to change.

    `change` is in the indicator's own unit, for the better; `scope` says whether the unit
    is a "share" (percent of the participants), a "count" of the whole group, or "each"
    (an average per participant).
    """

    name: str
    unit: str
    change: Decimal | None
    scope: str
    why: str = ""

    def units(self, participants: int | None) -> Decimal | None:
        """How many units the whole group is expected to change; None if unknown.

        share: change ÷ 100 × participants (persons); count: the change itself;
        each: change × participants (units over all participants).
        """
        if self.change is None:
            return None
        if self.scope == "count":
            return self.change
        if not participants:
            return None
        units = self.change * participants
        return units / 100 if self.scope == "share" else units

    def in_words(self, participants: int | None) -> str:
        """The change of the whole group, as it is worked out."""
        change = written(without_idle_zeros(self.change or Decimal(0)))
        words = {"change": change, "count": participants}
        if self.scope == "share":
            return _("(%(change)s percent of %(count)s participants)") % words
        if self.scope == "each":
            return _("(%(change)s × %(count)s participants)") % words
        return change

    @property
    def unit_words(self) -> str:
        if self.scope == "share":
            return _("person who does better (%(name)s)") % {"name": self.name}
        return f"{self.unit} ({self.name})"


def per_participant(cost: Decimal, participants: int | None) -> UnitCost:
    """Cost ÷ participants over the whole project, kronor per person (domain 1.4).

    P1 of domain 13.1: 5 400 000 kr ÷ 24 children = 225 000 kr.
    """
    if not participants:
        return missing(_("the application does not say how many are reached each year"))
    if cost <= 0:
        return missing(_("the application has no budget"))
    return UnitCost(
        (cost / participants).quantize(TWO_DECIMALS),
        unit=_("participant"),
        basis=_("%(cost)s ÷ %(count)s participants")
        % {"cost": in_kronor(cost), "count": participants},
        assumes=_("everyone who is reached counts as one, all years together"),
    )


def per_effect(cost: Decimal, effect: Effect, participants: int | None) -> UnitCost:
    """Cost ÷ expected change of the whole group, kronor per unit (domain 1.4).

    P1 of domain 13.1, days in residential care: 31 → 20 is 11 days a child and year;
    5 400 000 kr ÷ (11 × 24 children) = 20 454.55 kr per day and year.
    """
    if effect.change is None:
        return missing(effect.why)
    units = effect.units(participants)
    if units is None:
        return missing(_("the application does not say how many are reached each year"))
    if cost <= 0:
        return missing(_("the application has no budget"))
    return UnitCost(
        (cost / units).quantize(TWO_DECIMALS),
        unit=effect.unit_words,
        basis=f"{in_kronor(cost)} ÷ {effect.in_words(participants)}",
        assumes=_("the target is reached, and nothing would have changed anyway"),
    )


def expected_effects(content: dict[str, Any]) -> list[Effect]:
    """The indicators of outcomes in a version handed in, in its order."""
    outcomes = {n["id"] for n in content["chain"]["nodes"] if n["kind"] == "outcome"}
    return [
        _effect(row)
        for row in content["chain"]["indicators"]
        if row["node"] in outcomes
    ]


def first_effect(content: dict[str, Any]) -> Effect:
    """The effect that a case is compared by: the first one that can be computed."""
    effects = expected_effects(content)
    computable = [effect for effect in effects if effect.change is not None]
    if not effects:
        return Effect("", "", None, "each", _("no outcome has an indicator"))
    return (computable or effects)[0]


def _effect(row: dict[str, Any]) -> Effect:
    name, unit = row["name"], row["unit"]
    why, change = "", Decimal(0)
    if row["baseline"] is None:
        why = _("the baseline of “%(name)s” is missing")
    elif row["target"] is None:
        why = _("the target of “%(name)s” is missing")
    else:
        change = Decimal(str(row["target"])) - Decimal(str(row["baseline"]))
        if row["direction"] == Indicator.Direction.DOWN:
            change = -change
        if change <= 0:
            why = _("the target of “%(name)s” is no better than its baseline")
    if why:
        return Effect(name, unit, None, _scope(name, unit), why % {"name": name})
    return Effect(name, unit, change, _scope(name, unit))


def _scope(name: str, unit: str) -> str:
    indicator = Indicator(name=name, unit=unit)
    if indicator.is_percent:
        return "share"
    first = (unit.casefold().split() or ["antal"])[0].strip(".")
    if first in COUNTS or indicator.counts_people:
        return "count"
    return "each"
