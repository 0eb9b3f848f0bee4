"""Can we apply? The rules in words, the test of them, and the formal check agree."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from applications.eligibility import queries as eligibility
from applications.eligibility.forms import SelfTestForm
from applications.eligibility.queries import Request
from core import clock
from fund.models import RuleSet
from projects.models import Party
from tests import factories

RULES = RuleSet(
    min_amount=Decimal(100_000),
    max_amount=Decimal(2_000_000),
    max_years=3,
    min_parties=2,
    min_cofinancing_percent=Decimal(20),
)
FITS = {
    "who": "board",
    "parties": "2",
    "years": "3",
    "amount": "2 mkr",
    "own": "20",
}
UNTOLD = {"endorsed", "not_frame_increase"}  # a person answers these


def verdicts(**typed):
    form = SelfTestForm({**FITS, **typed})
    assert form.is_valid(), form.errors
    found = eligibility.tried(form.request(), RULES)
    return {point.code: point.is_met for point in found}


def unmet(**typed):
    return {code for code, is_met in verdicts(**typed).items() if is_met is False}


def test_what_fits_is_met_in_every_point_that_a_program_can_tell():
    found = verdicts()
    assert {code for code, is_met in found.items() if is_met} == found.keys() - UNTOLD


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ({"parties": "1"}, "parties"),
        ({"who": "association", "board": "no"}, "municipal_party"),
        ({"who": "business", "board": "yes"}, "for_profit"),
        ({"amount": "99 999"}, "amount"),
        ({"amount": "2 000 001"}, "amount"),
        ({"own": "19,9"}, "cofinancing"),
        ({"years": "4"}, "length"),
        ({"years": "0"}, "length"),
    ],
)
def test_each_rule_stops_what_breaks_it_and_nothing_else(typed, code):
    assert unmet(**typed) == {code}


def test_what_is_not_said_is_not_judged():
    form = SelfTestForm({"who": "association"})
    assert form.is_valid()
    found = {p.code: p.is_met for p in eligibility.tried(form.request(), RULES)}
    assert found.pop("for_profit") is True
    assert set(found.values()) == {None}


def test_rules_that_a_fund_does_not_have_are_not_told():
    rules = RuleSet(for_profit_may_apply=True)
    codes = {told.code for told in eligibility.explained(rules)}
    assert codes.isdisjoint({"for_profit", "cofinancing", "attachments"})


def test_each_rule_is_told_with_its_reason_and_an_example():
    for told in eligibility.explained(RULES):
        assert told.label
        assert told.reason
        assert told.example


@given(
    asked=st.integers(0, 3_000_000).map(Decimal),
    least=st.integers(0, 1_000_000).map(Decimal),
    most=st.none() | st.integers(1_000_000, 2_000_000).map(Decimal),
)
def test_the_amount_is_held_to_both_limits_and_to_no_other(asked, least, most):
    rules = RuleSet(min_amount=least, max_amount=most)
    (point,) = [
        p for p in eligibility.tried(Request(asked=asked), rules) if p.code == "amount"
    ]
    above = asked >= least and asked > 0
    assert point.is_met == (above and (most is None or asked <= most))


def test_the_test_and_the_formal_check_say_the_same(call, applicant):
    application = factories.make_draft(call, applicant)
    factories.complete_plan(application.project, by=applicant, years=5)
    Party.objects.create(
        project=application.project, name="AB", kind="business", role="Säljer"
    )
    rules = call.fund.rule_set_at(clock.today())
    formal = {p.code: p for p in eligibility.points(application.project, rules)}
    form = SelfTestForm(
        {
            "who": "business",
            "board": "yes",
            "parties": "3",
            "years": "5",
            "amount": "2 500 000",
            "own": "0",
        }
    )
    assert form.is_valid()
    for tried in eligibility.tried(form.request(), rules):
        assert tried.label == formal[tried.code].label
        if tried.code not in UNTOLD:
            assert tried.is_met == formal[tried.code].is_met


# --- The page -------------------------------------------------------------------------


def test_the_page_of_a_call_answers_before_a_word_is_written(client, call, stranger):
    client.force_login(stranger)
    blank = client.get(call.get_absolute_url())
    assert blank.context["points"] == []
    assert len(blank.context["rules"]) >= 5

    tried = client.get(call.get_absolute_url(), {"who": "association", "board": "no"})

    assert tried.context["unmet"] == 1
    assert "Ingen nämnd finns bland parterna." in tried.content.decode()


@pytest.mark.parametrize(
    "typed",
    [{"parties": "x"}, {"years": "1e9"}, {"amount": "9" * 40}, {"who": "\x00"}],
)
def test_nonsense_is_explained_and_kept(client, call, stranger, typed):
    client.force_login(stranger)
    response = client.get(call.get_absolute_url(), typed)
    assert response.status_code == 200
    assert response.context["test"].errors
    assert response.context["points"] == []
