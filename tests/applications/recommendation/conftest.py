"""A case that can be recommended."""

import pytest

from applications.recommendation import actions as recommendation_actions
from tests import factories


@pytest.fixture
def assessed(in_preparation, assessors, coordinator):
    for assessor in assessors:
        factories.assess(in_preparation, assessor, by=coordinator)
    item = factories.plan_item(in_preparation.fund)
    recommendation_actions.judge_alignment(
        in_preparation, item, stance="supports", by=coordinator
    )
    return in_preparation
