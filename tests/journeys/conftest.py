"""A real browser, and the site it visits."""

import os

import pytest
from django.db import connections
from playwright.sync_api import sync_playwright

from tests.chromium import launch


@pytest.fixture(scope="session")
def browser(scenes):
    """Chromium, for all journeys of this process."""
    # What stands is out of reach of the loop that begins now, and at its end the other way.
    scenes.take_down()
    # Playwright waits in an event loop of its own; the database is used from outside it.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        chromium = launch(playwright)
        yield chromium
        scenes.take_down()
        # Opened beside the loop, out of reach once it has stopped: the test database
        # could not be taken away.
        connections.close_all()
        chromium.close()


@pytest.fixture
def live_site(live_server, settings) -> str:
    """The address of a running Verkan with this test's database."""
    settings.SITE_URL = live_server.url
    return live_server.url
