"""Up to which krona and on which days does the group decide itself, and what is said?"""

from datetime import date
from decimal import Decimal

import pytest

from applications.decisions import levels
from applications.models import Application, Level
from core import clock
from fund.models import RuleSet
from fund.rules.actions import adopt_rules
from tests import factories

ON = date(2026, 6, 15)
LIMIT = Decimal(1000)


def amounts(*kronor) -> dict:
    return {(2026 + n, None): Decimal(amount) for n, amount in enumerate(kronor)}


@pytest.mark.parametrize(
    ("outcome", "requested", "granted", "level"),
    [
        ("grant", 9000, (400, 600), Level.GROUP),  # exactly the limit
        ("grant", 9000, (400, "600.01"), Level.RECOMMENDED),
        ("grant", 1, (400, 601), Level.RECOMMENDED),  # what is granted counts
        ("conditions", 9000, (1000,), Level.GROUP),
        ("conditions", 1, (1001,), Level.RECOMMENDED),
        ("grant", 9000, None, Level.GROUP),
        ("reject", 1000, None, Level.GROUP),
        ("reject", "1000.01", None, Level.RECOMMENDED),
        ("reject", 9000, (1,), Level.RECOMMENDED),  # what was asked for counts
        ("reject", None, None, Level.GROUP),
        ("table", 9000, None, Level.GROUP),
        ("refer_back", 9000, None, Level.GROUP),
    ],
)
@pytest.mark.parametrize("hands_over", [False, True])
def test_up_to_the_amount(fund, outcome, requested, granted, level, hands_over):
    adopt_rules(
        fund,
        valid_from=clock.today(),
        adopted_reference="KF § 9",
        delegated_amount=LIMIT,
        by=factories.User.objects.system(),
    )
    asked = None if requested is None else Decimal(requested)
    case = Application(fund=fund, requested_amount=asked)
    told = levels.of_the_group(
        case,
        outcome,
        None if granted is None else amounts(*granted),
        clock.today(),
        hands_over,
    )
    is_final = outcome in ("grant", "conditions", "reject")
    assert told == (Level.RECOMMENDED if hands_over and is_final else level)


@pytest.mark.parametrize(
    ("rules", "words"),
    [
        (
            {"group_decides": "recommends"},
            "Gruppen förordar och kommunstyrelsen beslutar.",
        ),
        (
            {"group_decides": "recommends", "delegated_until": date(2026, 6, 14)},
            "Gruppen förordar och kommunstyrelsen beslutar.",
        ),
        ({}, "Gruppen beslutar på delegation."),
        ({"delegated_amount": Decimal(0)}, "upp till 0 kr"),
        ({"delegated_amount": LIMIT}, "upp till 1 000 kr"),
        (
            {"delegated_until": date(2026, 6, 14)},
            "Delegationen gäller inte 15 juni 2026",
        ),
        ({"delegated_until": ON}, "Gruppen beslutar på delegation."),
        (
            {"delegated_from": date(2026, 6, 16)},
            "Delegationen gäller inte 15 juni 2026",
        ),
        ({"delegated_from": ON, "delegated_amount": LIMIT}, "upp till 1 000 kr"),
        ({"delegated_amount": LIMIT, "final_body": "council"}, "kommunfullmäktige"),
    ],
)
def test_what_is_said_to_those_in_the_room(rules, words):
    told = levels.in_words_of(RuleSet(**rules), ON)
    assert words in told.replace("\N{NO-BREAK SPACE}", " ")
    assert ("Delegationen gäller inte" in told) == ("gäller inte" in words)


@pytest.mark.parametrize(
    ("name", "inside"),
    [("Kommunstyrelsen", "kommunstyrelsen"), ("KSAU", "kSAU"), ("", "")],
)
def test_a_body_in_the_middle_of_a_sentence(name, inside):
    assert levels.lower(name) == inside
