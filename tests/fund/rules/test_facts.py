"""The rules in five plain lines, and each rule once."""

from datetime import date
from decimal import Decimal

import pytest

from fund.models import RuleSet
from fund.rules import facts


def said(line: int, **fields) -> str:
    return facts.in_plain_words(RuleSet(**fields))[line].replace("\xa0", " ")


@pytest.mark.parametrize(
    ("line", "fields", "words"),
    [
        (0, {}, "gäller valfritt belopp, i högst 4 år, och har minst 2 parter."),
        (0, {"min_amount": Decimal(1_000)}, "gäller minst 1 000 kr, "),
        (0, {"max_amount": Decimal(5_000)}, "gäller högst 5 000 kr, "),
        (
            0,
            {"min_amount": Decimal(1_000), "max_amount": Decimal(5_000)},
            "gäller 1 000 kr till 5 000 kr, ",
        ),
        (
            0,
            {"min_cofinancing_percent": Decimal(25)},
            "parter. Minst 25 % medfinansieras.",
        ),
        (1, {"min_assessors": 1}, "En bedömare bedömer varje ärende."),
        (
            1,
            {"conditions_from_score": Decimal("54.5")},
            "Från 70 poäng talar poängen för bifall, från 54,5 för bifall med villkor.",
        ),
        (2, {}, "Ledningsgruppen beslutar själv inom reglerna, annat beslutar"),
        (
            2,
            {"delegated_amount": Decimal(2_000_000)},
            "beslutar själv upp till 2 000 000 kr, däröver kommunstyrelsen.",
        ),
        (
            2,
            {"delegated_until": date(2027, 12, 31)},
            "Delegationen gäller till och med 31 december 2027.",
        ),
        (
            2,
            {"group_decides": "recommends", "final_body": "council"},
            "Ledningsgruppen förordar och kommunfullmäktige beslutar.",
        ),
        (
            3,
            {"min_boards": 4},
            "från minst 4 nämnder. Den är beslutsför när mer än 50 %",
        ),
        (4, {}, "Inget återförs till fonden. Effekter mäts i 3 år efter slutet."),
        (
            4,
            {"return_model": "verified", "cap_factor": Decimal("1.5")},
            "100 %, högst 1,5 gånger utfallet.",
        ),
    ],
)
def test_a_line_says_what_the_rules_say(line, fields, words):
    assert words in said(line, **fields)


def test_the_page_says_first_which_rules_hold(client, fund, maria):
    page = client.get(f"/fund/{fund.pk}/rules/")
    now = page.context["now"]
    assert len(now["said"]) == 5
    assert all(line in page.text.replace("&nbsp;", "\xa0") for line in now["said"])
    assert page.context["coming"] == page.context["earlier"] == []


def test_each_rule_is_told_once(fund):
    parts = facts.parts(fund.rule_sets.get())
    rows = [row for part in parts for row in part.rows]
    assert len({label for label, _value in rows}) == len(rows)
