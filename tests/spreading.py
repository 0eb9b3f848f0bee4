"""How are the tests spread over the processes of a run (`pytest -n 2`)?

A file stays in one process, which makes its scenes once. The dear ones come first, so
that no process is left with a long one at the end; journeys are spread one by one.
"""

from typing import Any

import pytest
from xdist.scheduler import LoadScopeScheduling

ONE_BY_ONE = "tests/journeys/"
# What begins so comes first, in this order: the dearest, by their durations.
FIRST = (
    "tests/journeys/test_main_job.py",
    "tests/journeys/",
    "tests/test_kept.py",
    "tests/config/test_seed.py",
    "tests/applications/assessment/test_leaks.py",
    "tests/test_queries.py",
    "tests/applications/ideas/test_matrix.py",
    "tests/fund/ledger/test_ledger_machine.py",
    "tests/fund/test_pages.py",
    "tests/applications/disclosure/test_dossier.py",
    "tests/test_rules.py",
)


class Spread(LoadScopeScheduling):
    """Units of work in the order in which the tests were collected."""

    def __init__(self, config: pytest.Config, log: Any = None) -> None:
        super().__init__(config, log)
        config.option.loadscopereorder = False

    def _split_scope(self, nodeid: str) -> str:
        return nodeid if nodeid.startswith(ONE_BY_ONE) else nodeid.split("::")[0]


def turn(item: pytest.Item) -> int:
    """The place of a test in the run, before the order in which it is written."""
    starts = (
        number for number, path in enumerate(FIRST) if item.nodeid.startswith(path)
    )
    return next(starts, len(FIRST))
