"""What is around every test of a file is around the scene that they share."""

from collections import Counter

import pytest

from accounts.models import Organisation
from core import clock
from tests.factories import moment

made = Counter()


@pytest.fixture(autouse=True)
def _spring():
    with clock.travel(moment(2026, 3, 10)):
        yield


@pytest.fixture
def town():
    made["town"] += 1
    name = f"Founded {clock.today()}"
    return Organisation.objects.create(name=name, kind="municipality")


@pytest.mark.parametrize("turn", range(2))
def test_the_scene_is_made_once_on_the_day_of_the_tests(town, turn):
    assert town.name == "Founded 2026-03-10"
    assert made["town"] == 1
