"""A web process of its own, and a browser for those who look at it."""

import shutil

import pytest
from django.conf import settings

from tests.journeys.conftest import browser
from tests.web import Web

__all__ = ["browser"]


@pytest.fixture
def web(transactional_db):
    """Running, and gone when the test is over whatever came of it."""
    shutil.rmtree(settings.WORKER_VAR / "static", ignore_errors=True)
    web = Web()
    try:
        web.start()
        yield web
    finally:
        web.kill()
