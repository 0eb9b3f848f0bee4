"""A reason for every score where the fund's rules say so, and words for 1 and 3."""

from datetime import date

import pytest
from django.urls import reverse
from pytest_django.asserts import assertContains

from applications.assessment import actions as assessment_actions
from applications.models import Assessment
from config.guard import without_triggers
from core.refusals import TransitionRefused
from fund.rules import actions as rules
from tests import factories

STATE = Assessment.State


@pytest.fixture
def strict(fund, coordinator):
    """Rules that ask for a reason whatever the points are, of every case from 2022."""
    rules.adopt_rules(
        fund,
        valid_from=date(2022, 1, 2),
        adopted_reference="KF § 46",
        by=coordinator,
        every_score_explained=True,
    )
    return fund


@pytest.fixture
def own(in_preparation, assessors, coordinator):
    return factories.assign(in_preparation, assessors[0], by=coordinator)


def give(own, points: int, reason: str) -> None:
    criteria = own.application.criteria()
    assessment_actions.save_scores(
        own,
        dict.fromkeys(criteria, (points, reason)),
        summary="",
        by=own.assessor,
    )


def test_without_such_a_rule_three_points_need_no_words(own):
    give(own, 3, "")
    assessment_actions.hand_in_assessment(own, by=own.assessor)
    assert own.state == STATE.DONE


def test_with_it_every_score_needs_one(strict, own):
    give(own, 3, "")
    with pytest.raises(TransitionRefused, match="skriv varför för varje kriterium"):
        assessment_actions.hand_in_assessment(own, by=own.assessor)
    give(own, 3, "Väl belagt")
    assessment_actions.hand_in_assessment(own, by=own.assessor)
    assert own.state == STATE.DONE


def test_the_page_says_it_and_keeps_the_points(client, strict, own):
    client.force_login(own.assessor)
    page = reverse("applications:assess_criterion", args=[own.application_id, "C1"])
    assertContains(client.get(page), "Krävs för varje poäng.")
    answer = client.post(page, {"C1-points": "3", "C1-reason": ""})
    assert "reason" in answer.context["form"].errors
    assert own.scores.get(criterion__code="C1").points == 3
    answer = client.post(page, {"C1-points": "3", "C1-reason": "Väl belagt"})
    assert answer.status_code == 302


def test_a_reason_is_as_long_as_the_rules_ask(client, fund, own, coordinator):
    rules.adopt_rules(
        fund,
        valid_from=date(2022, 1, 2),
        adopted_reference="KF § 47",
        by=coordinator,
        reason_length=20,
    )
    client.force_login(own.assessor)
    page = reverse("applications:assess_criterion", args=[own.application_id, "C1"])
    assertContains(client.get(page), "Minst 20 tecken.")
    answer = client.post(page, {"C1-points": "4", "C1-reason": "Bra  "})
    told = answer.context["form"].errors["reason"]
    assert told == ["Skriv minst 20 tecken. Du har skrivit 3."]
    give(own, 4, "För kort")
    with pytest.raises(TransitionRefused, match="så långa som reglerna"):
        assessment_actions.hand_in_assessment(own, by=own.assessor)
    give(own, 3, "")  # three points need no words by these rules
    assessment_actions.hand_in_assessment(own, by=own.assessor)


def test_the_rules_tell_it(client, strict, coordinator):
    client.force_login(coordinator)
    page = client.get(reverse("fund:rules", args=[strict.pk]))
    assertContains(page, "Skäl till varje poäng")


@pytest.mark.parametrize(
    ("words", "shown"), [("", "Mellan 0 och 2"), ("Enstaka uppgifter", "Enstaka")]
)
def test_one_and_three_are_told_in_the_words_of_the_call(client, own, words, shown):
    with without_triggers():  # as if the call had been written so
        own.application.call.criteria.update(anchor_1=words, anchor_3=words)
    client.force_login(own.assessor)
    page = reverse("applications:assess_criterion", args=[own.application_id, "C1"])
    assertContains(client.get(page), shown)


def test_they_are_written_in_the_call(client, call, coordinator):
    client.force_login(coordinator)
    page = client.get(reverse("applications:call_criteria", args=[call.pk, "testing"]))
    assertContains(page, "1 poäng betyder")
    assert not call.criteria.exclude(anchor_1="").exists()
