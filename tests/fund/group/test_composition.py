"""Does each rule B1–B11 say what the rules of the fund ask, why, and what mends it?"""

from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from fund.group import balance, composition
from fund.models import RuleSet, Seat, Term
from fund.models.balance import BALANCE_RULES
from tests import factories
from tests.fund.pages import adopt

OK, WARN, FAIL = balance.Verdict.OK, balance.Verdict.WARN, balance.Verdict.FAIL
UNTOLD = balance.Verdict.UNTOLD
MILLION = Decimal(1_000_000)

# Domain 3.4: how severe each rule is until a fund says something else.
DEFAULTS = {
    **dict.fromkeys(["B1", "B4", "B6", "B7", "B8", "B9", "B11"], "warn"),
    **dict.fromkeys(["B2", "B3", "B5", "B10"], "fail"),
}


@pytest.fixture
def fund():
    return factories.make_fund(capital=0)


def seats_of(fund) -> list[Seat]:
    seats = Seat.objects.filter(group__fund=fund)
    return list(seats.select_related("board", "group").order_by("number"))


def test_the_severities_are_those_of_the_table():
    rules = RuleSet()
    assert {code: rules.severity(code) for code in BALANCE_RULES} == DEFAULTS


@pytest.mark.parametrize("code", ["B1", "B2", "B3", "B4", "B5", "B6"])
@pytest.mark.parametrize(
    ("severity", "verdict"), [("off", None), ("warn", WARN), ("fail", FAIL)]
)
def test_a_fund_says_how_severe_a_rule_is(fund, code, severity, verdict):
    rules = RuleSet(
        min_voters=10,
        max_voters=11,
        max_board_percent=Decimal(5),
        min_boards=9,
        max_central_percent=Decimal(5),
        **{f"{code.lower()}_severity": severity},
    )
    seats = seats_of(fund)
    for seat in seats:
        seat.competences = []
        if seat.side == Seat.Side.OPPOSITION:
            seat.side = Seat.Side.MAJORITY
    checks = {
        check.code: check for check in composition.check_composition(seats, rules)
    }

    found = checks.get(code)
    assert (found.verdict if found else None) == verdict
    assert found is None or (found.why and found.mend)


def test_b5_only_warns_of_what_may_be_missing_whatever_the_severity(fund):
    seats = [seat for seat in seats_of(fund) if seat.title != "Civilsamhället"]
    check = next(
        check
        for check in composition.check_composition(seats, RuleSet(b5_severity="fail"))
        if check.code == "B5"
    )
    assert check.verdict == WARN


@pytest.mark.parametrize(
    ("fields", "codes"),
    [
        ({}, {"quorum": OK, "B2": FAIL, "B5": FAIL}),
        ({"b10_severity": "warn"}, {"quorum": OK, "B2": WARN, "B5": WARN}),
        ({"b10_severity": "off"}, {"quorum": OK}),
        ({"b2_severity": "off"}, {"quorum": OK, "B5": FAIL}),
        ({"b2_severity": "warn", "b5_severity": "off"}, {"quorum": OK, "B2": FAIL}),
    ],
)
def test_b10_says_how_severe_the_rules_are_for_one_item(fund, fields, codes):
    seats = [seat for seat in seats_of(fund) if seat.is_voting]
    for seat in seats:
        seat.board, seat.competences = seats[0].board, []
    terms = [Term(seat=seat, user_id=number) for number, seat in enumerate(seats)]
    checks = balance.check_among(
        terms, conflicted=(), appointed=9, rules=RuleSet(**fields)
    )
    assert {check.code: check.verdict for check in checks} == codes


@pytest.mark.parametrize(
    ("counts", "verdict"),
    [
        ({}, UNTOLD),
        ({"woman": 2, "man": 2}, UNTOLD),  # fewer than five
        ({"woman": 2, "man": 3}, OK),
        ({"woman": 4, "man": 5}, OK),
        ({"woman": 3, "man": 6}, WARN),
        ({"woman": 9}, WARN),
        ({"woman": 8, "man": 1}, UNTOLD),  # would be about one person
        ({"woman": 4, "man": 4, "other": 1}, UNTOLD),
        ({"woman": 3, "man": 3, "other": 3}, WARN),
    ],
)
def test_b7_is_told_of_enough_people_and_never_of_one(counts, verdict):
    check = composition.check_gender(counts, RuleSet())
    assert check.verdict == verdict
    for count in {*counts.values(), sum(counts.values())} - {40}:
        assert str(count) not in check.note.replace("40", "")


def test_b7_says_the_same_whether_too_few_or_one_alone():
    few = composition.check_gender({"man": 4}, RuleSet())
    alone = composition.check_gender({"man": 8, "woman": 1}, RuleSet())
    assert few == alone
    assert composition.check_gender({}, RuleSet(b7_severity="off")) is None


def test_b7_follows_the_limit_and_the_smallest_group_of_the_rules():
    rules = RuleSet(least_gender_percent=Decimal(30), smallest_group=7)
    counted = {"woman": 2, "man": 4}
    assert composition.check_gender(counted, rules).verdict == UNTOLD
    counted = {"woman": 3, "man": 6}
    assert composition.check_gender(counted, rules).verdict == OK


@pytest.mark.parametrize(
    ("owned", "verdict"), [(0, OK), (4, OK), (Decimal("4.01"), WARN)]
)
def test_b8_compares_what_the_chair_owns_with_the_fund(owned, verdict):
    check = composition.check_chair(owned * MILLION, 40 * MILLION, RuleSet())
    assert check.verdict == verdict


def test_b8_of_an_empty_fund_is_no_division():
    check = composition.check_chair(Decimal(0), Decimal(0), RuleSet())
    assert check.verdict == OK
    assert composition.check_chair(MILLION, Decimal(0), RuleSet()).verdict == WARN


@pytest.mark.parametrize(("applying", "verdict"), [(0, OK), (4, OK), (5, WARN)])
def test_b11_counts_members_whose_department_applies(applying, verdict):
    check = composition.check_independence(applying, 9, RuleSet())
    assert check.verdict == verdict
    assert f"{applying} av 9" in check.why


def test_time_and_logic_are_told_from_what_the_seats_speak_for(fund):
    seats = seats_of(fund)
    before = composition.check_perspectives(seats)
    seats[0].perspectives = ["long_term", "budget", "plan"]
    after = {c.code: c for c in composition.check_perspectives(seats)}
    assert {check.verdict for check in before} == {WARN}
    assert after["time"].verdict == OK
    assert after["logic"].verdict == WARN
    assert "försök" in after["logic"].why


@pytest.mark.parametrize(
    "fields",
    [
        {"b3_severity": "some"},
        {"max_central_percent": 0},
        {"least_gender_percent": 51},
        {"max_chair_percent": 101},
        {"max_applying_percent": -1},
    ],
)
def test_the_database_refuses_rules_that_make_no_sense(fund, fields):
    with pytest.raises(IntegrityError), transaction.atomic():
        RuleSet.objects.create(
            fund=fund,
            version=9,
            valid_from="2030-01-01",
            adopted_reference="§",
            **fields,
        )


def test_the_coordinator_adopts_severities_and_limits(client, fund):
    maria = factories.make_role(fund, factories.Role.COORDINATOR)
    client.force_login(maria)
    url = reverse("fund:rules_adopt", args=[fund.pk])
    form = client.get(url).context["form"]
    answers = {name: form[name].value() for name in form.fields}
    answers = {k: v for k, v in answers.items() if v not in (None, False)}
    answers |= {
        "valid_from": "2030-01-01",
        "adopted_reference": "KF § 9",
        "b7_severity": "off",
        "max_chair_percent": "20",
    }

    wrong = client.post(url, {**answers, "least_gender_percent": "60"})
    assert wrong.context["form"].errors["least_gender_percent"]
    adopt(client, fund, answers)

    rules = fund.rule_sets.get(version=2)
    assert (rules.severity("B7"), rules.max_chair_percent) == ("off", 20)
    assert rules.severity("B2") == "fail"
    page = client.get(reverse("fund:rules", args=[fund.pk])).text
    assert "B7: Kvinnor och män delar på rösterna" in page
    assert "Används inte" in page
