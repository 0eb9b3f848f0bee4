"""A memo that is written, and one that is finished."""

import pytest

from applications.memos import actions as memos
from applications.models import Memo
from tests.applications.memos.desk import known


@pytest.fixture
def draft(ready, coordinator) -> Memo:
    return memos.begin_memo(known(ready), by=coordinator)


@pytest.fixture
def finished(draft, ready, coordinator) -> Memo:
    memos.finish_memo(draft, known(ready), by=coordinator)
    draft.refresh_from_db()
    return draft
