"""Totals, abstaining and spread, for any points: the same in Python and in SQL."""

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from applications.assessment import actions as assessment_actions
from applications.brief import scores as brief_scores
from applications.finding import listing as finding_listing
from applications.models import Assessment, Criterion, Score
from applications.models.assessment import total_of, weighted_total
from applications.models.score import far_apart
from applications.ranking import comparing
from config.guard import without_triggers
from tests import factories

some_points = st.none() | st.integers(0, 4)
eight = st.lists(some_points, min_size=8, max_size=8)
weights = st.lists(st.integers(1, 50), min_size=8, max_size=8)


def test_what_cannot_be_judged_is_missing_and_not_zero():
    whole = list(zip(factories.WEIGHTS, factories.WORKED_SCORES, strict=True))
    assert weighted_total(whole) == Decimal(75)
    without = [(weight, None if n == 3 else p) for n, (weight, p) in enumerate(whole)]
    as_zero = [(weight, 0 if n == 3 else p) for n, (weight, p) in enumerate(whole)]
    # (300 − 15·2) ÷ 4 × 100 ÷ 85
    assert round(weighted_total(without), 2) == Decimal("79.41")
    assert weighted_total(as_zero) == Decimal("67.5")
    assert weighted_total([(15, None)]) is None
    assert total_of(None, None) is None


@given(points=eight, weights=weights)
def test_a_total_lies_between_the_lowest_and_the_highest_points(points, weights):
    total = weighted_total(zip(weights, points, strict=True))
    judged = [p for p in points if p is not None]
    if not judged:
        assert total is None
    else:
        assert min(judged) * 25 <= total <= max(judged) * 25


@given(points=eight, weights=weights, places=st.data())
def test_abstaining_is_as_if_the_criterion_was_not_there(points, weights, places):
    place = places.draw(st.integers(0, 7))
    abstained = [None if n == place else p for n, p in enumerate(points)]
    rest = [(w, p) for n, (w, p) in enumerate(zip(weights, points, strict=True))]
    del rest[place]
    assert weighted_total(zip(weights, abstained, strict=True)) == weighted_total(rest)


@given(points=eight)
def test_more_points_are_never_a_lower_total(points):
    higher = [p if p is None else min(p + 1, 4) for p in points]
    before = weighted_total(zip(factories.WEIGHTS, points, strict=True))
    after = weighted_total(zip(factories.WEIGHTS, higher, strict=True))
    assert before is None or after >= before


@given(points=st.lists(some_points, max_size=5))
def test_the_spread_is_of_those_who_have_judged(points):
    row = brief_scores.ScoreRow(
        Criterion(code="C1", name="Behov", weight=15), points, []
    )
    judged = [p for p in points if p is not None]
    expected = max(judged) - min(judged) if len(judged) > 1 else None
    assert row.spread == expected
    assert row.is_far_apart == ((expected or 0) >= 2)


@pytest.fixture
def both_in(in_preparation, assessors, coordinator):
    for assessor in assessors:
        factories.assess(in_preparation, assessor, by=coordinator)
    return in_preparation


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(first=eight, second=eight)
def test_page_list_and_database_agree(both_in, coordinator, first, second):
    for assessment, points in zip(
        both_in.assessments.order_by("pk"), (first, second), strict=True
    ):
        scores = Score.objects.filter(assessment=assessment)
        rows = scores.order_by("criterion__position")
        for score, given_points in zip(rows, points, strict=True):
            score.points, score.is_abstained = given_points, given_points is None
            with without_triggers():  # they are handed in
                score.save()

    shown = brief_scores.scores_open_to(coordinator, both_in)
    listed = finding_listing.totals_open_to(coordinator, [both_in.pk]).get(
        both_in.pk, []
    )
    done = Assessment.objects.done().order_by("assigned_at", "pk")
    totals = [assessment.total() for assessment in done]
    assert shown.totals == totals
    assert sorted(listed) == sorted(t for t in totals if t is not None)
    assert {c.pk for c in shown.far_apart} == far_apart(both_in)


def hand_in(assessment: Assessment) -> None:
    criteria, by = assessment.application.criteria(), assessment.assessor
    points = dict.fromkeys(criteria, (3, "Därför att")) | {criteria[0]: (4, "Ja")}
    assessment_actions.save_scores(assessment, points, summary="", by=by)
    assessment_actions.hand_in_assessment(assessment, by=by)


def outcome_told(user, case) -> list:
    """What a comparison and a member's agenda make of the points that `user` may read."""
    (compared,) = comparing.compared(user, [case.pk]) or ()
    return [
        compared.strongest,
        compared.weakest,
        brief_scores.medians_open_to(user, [case.pk]),
    ]


def test_the_points_of_one_of_two_are_nobodys_outcome(
    in_preparation, assessors, coordinator
):
    """Who has handed in sees the own points, and neither a total of the case yet nor
    what it is best and least for."""
    first = assessors[0]
    assignments = [
        factories.assign(in_preparation, each, by=coordinator) for each in assessors
    ]
    hand_in(assignments[0])
    cases = [in_preparation.pk]
    shown = brief_scores.scores_open_to(first, in_preparation)
    assert len(shown.totals) == 1
    assert not shown.is_all_in
    assert (shown.median, shown.lowest, shown.highest, shown.range) == (None,) * 4
    assert finding_listing.totals_open_to(first, cases) == {}
    assert outcome_told(first, in_preparation) == [[], [], {}]
    in_packet = Assessment.objects.done()
    (scores,) = brief_scores.scores_by_case(in_packet).values()
    assert scores.median is None

    hand_in(assignments[1])
    whole = brief_scores.scores_open_to(first, in_preparation)
    assert (len(whole.totals), whole.is_all_in) == (2, True)
    assert whole.median is not None
    assert all(outcome_told(first, in_preparation))
    assert len(finding_listing.totals_open_to(first, cases)[in_preparation.pk]) == 2
