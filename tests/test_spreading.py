"""The dear tests come first, wherever they have moved."""

from types import SimpleNamespace

import pytest
from django.conf import settings

from tests.spreading import FIRST, turn


@pytest.mark.parametrize("path", FIRST)
def test_what_comes_first_is_there(path):
    assert (settings.BASE_DIR / path).exists()


def test_the_main_job_comes_before_other_journeys_and_these_before_the_rest():
    turns = [
        turn(SimpleNamespace(nodeid=f"{path}::test_it"))
        for path in (FIRST[0], "tests/journeys/test_site.py", "tests/test_thread.py")
    ]
    assert turns == sorted(turns)
    assert len(set(turns)) == 3
