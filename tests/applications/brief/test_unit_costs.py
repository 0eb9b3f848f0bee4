"""Kronor per participant and per unit of expected effect, with P1 of domain 13.1."""

from decimal import Decimal

import pytest

from applications.brief import queries as brief
from applications.brief import unit_costs
from applications.brief.unit_costs import Effect
from projects.versions import snapshot

COST = Decimal(5_400_000)


def test_p1_costs_225_000_a_child():
    cost = unit_costs.per_participant(COST, 24)
    assert cost.amount == Decimal("225000.00")
    assert cost.basis.replace("\u00a0", " ") == "5 400 000 kr ÷ 24 deltagare"


def days() -> Effect:
    row = {
        "name": "Dygn på HVB",
        "unit": "dygn/barn/år",
        "direction": "down",
        "baseline": "31.0000",
        "target": "20.0000",
        "node": 1,
    }
    [effect] = unit_costs.expected_effects(content([row]))
    return effect


def content(indicators: list[dict]) -> dict:
    nodes = [{"id": 1, "kind": "outcome"}, {"id": 2, "kind": "output"}]
    return {"chain": {"nodes": nodes, "indicators": indicators}}


def test_p1_costs_20_455_a_day_in_residential_care():
    """31 → 20 is 11 days a child; 24 children are 264 days."""
    assert days().change == Decimal(11)
    assert days().units(24) == Decimal(264)
    assert unit_costs.per_effect(COST, days(), 24).amount == Decimal("20454.55")


@pytest.mark.parametrize(
    ("unit", "name", "before", "goal", "units", "amount"),
    [
        ("%", "Behöriga till gymnasiet", 55, 75, "4.8", "1125000.00"),
        ("poäng", "Läsförmåga", "3.6", "4.4", "19.2", "281250.00"),
        ("antal", "Avbrutna placeringar", 0, 12, "12", "450000.00"),
        ("personer", "I arbete", 0, 20, "20", "270000.00"),
    ],
)
def test_a_share_a_mean_and_a_count_are_different_units(
    unit, name, before, goal, units, amount
):
    row = {
        "name": name,
        "unit": unit,
        "direction": "up",
        "baseline": before,
        "target": goal,
        "node": 1,
    }
    [effect] = unit_costs.expected_effects(content([row]))
    assert effect.units(24) == Decimal(units)
    assert unit_costs.per_effect(COST, effect, 24).amount == Decimal(amount)


ROW = {
    "name": "Dygn",
    "unit": "dygn",
    "direction": "down",
    "baseline": 31,
    "target": 20,
    "node": 1,
}


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"baseline": None}, "nollmätningen av ”Dygn” saknas"),
        ({"target": None}, "målvärdet för ”Dygn” saknas"),
        ({"target": 31}, "inte är bättre än nollmätningen"),
        ({"target": 40}, "inte är bättre än nollmätningen"),
        ({"node": 2}, "ingen effekt har en indikator"),
    ],
)
def test_what_is_missing_is_said_and_never_zero(changes, why):
    effect = unit_costs.first_effect(content([ROW | changes]))
    cost = unit_costs.per_effect(COST, effect, 24)
    assert cost.amount is None
    assert cost.why.startswith("Kan inte räknas ut, eftersom ")
    assert why in cost.why


@pytest.mark.parametrize("participants", [None, 0])
def test_without_participants_nothing_is_divided(participants):
    for cost in (
        unit_costs.per_participant(COST, participants),
        unit_costs.per_effect(COST, days(), participants),
    ):
        assert cost.amount is None
        assert "hur många som nås" in cost.why


def test_without_a_budget_nothing_is_free():
    assert unit_costs.per_participant(Decimal(0), 24).amount is None
    assert unit_costs.per_effect(Decimal(0), days(), 24).amount is None


def test_a_case_is_compared_by_the_first_effect_that_can_be_computed():
    rows = [ROW | {"baseline": None}, ROW | {"name": "Andra"}]
    assert unit_costs.first_effect(content(rows)).name == "Andra"


def test_a_version_handed_in_can_be_counted(submitted):
    frozen = submitted.versions.get().content
    assert snapshot.sha256_of(frozen) == submitted.versions.get().sha256
    economy = brief.Content(frozen).economy()
    effect = unit_costs.first_effect(frozen)
    assert effect == Effect("Dygn på HVB", "dygn", Decimal(11), "each")
    cost = unit_costs.per_effect(economy.total, effect, economy.persons)
    assert cost.amount == round(Decimal(1_000_000) / (11 * 48), 2)
