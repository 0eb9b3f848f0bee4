"""What every test stands on: the database, the texts, the queue, the browser."""

import gc
import os

import hypothesis
import pytest
from django.conf import settings
from django.db import connection
from django.utils import translation

from config import catalogue, celery_app
from tests import chromium, emptying, kept_plans, template_database
from tests.shared_scenes import SharedScenes
from tests.spreading import Spread, turn
from tests.worker import Worker, changed, forget_jobs

hypothesis.settings.register_profile(
    "verkan",
    deadline=None,  # the machine may be busy; a slow example is not a wrong one
    max_examples=50,
    suppress_health_check=[hypothesis.HealthCheck.function_scoped_fixture],
)
hypothesis.settings.load_profile("verkan")

LEFT_OUT = (
    "THE BROWSER JOURNEYS WERE LEFT OUT: there is no Chromium "
    "(apt install chromium-headless-shell)"
)


def pytest_configure(config):
    """Screens speak Swedish in the tests too.

    Before anything is asked, and before other processes of the same run begin: whoever
    asks while there is no catalogue remembers that there was none.
    """
    catalogue.compile_all()
    config.pluginmanager.register(SharedScenes(config), "shared scenes")
    emptying.instead_of_flush()
    kept_plans.over_rollbacks()
    if config.getoption("numprocesses", None) and not config.getoption("reuse_db"):
        making = template_database.begin()
        config.add_cleanup(making.wait)


def pytest_xdist_make_scheduler(config, log):
    return Spread(config, log)


def pytest_runtest_setup():
    """A test begins in the language of the program: a request leaves its reader's behind."""
    translation.activate(settings.LANGUAGE_CODE)


def pytest_collection_modifyitems(config, items):
    """Journeys need Chromium; a machine without one says so, and CI must have one."""
    items.sort(key=turn)
    journeys = [item for item in items if item.get_closest_marker("journey")]
    if chromium.PROGRAM or not journeys:
        return
    if os.environ.get("CI") == "true":
        raise pytest.UsageError(LEFT_OUT)
    config.hook.pytest_deselected(items=journeys)
    items[:] = [item for item in items if item not in journeys]


def pytest_collection_finish():
    """What is imported by now stays to the end: the garbage collector, a sixth of the
    suite's time, need not look through it again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


def pytest_terminal_summary(terminalreporter):
    if not chromium.PROGRAM:
        terminalreporter.section(LEFT_OUT, red=True, bold=True)


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings_parallel_suffix,
    django_db_keepdb,
    django_db_blocker,
):
    """The database of the tests is copied, unless that of the last run is kept."""
    if not django_db_keepdb:
        with django_db_blocker.unblock():
            connection.settings_dict["TEST"]["TEMPLATE"] = template_database.make()


@pytest.fixture(scope="session")
def scenes(request, django_db_setup, django_db_blocker):
    """What tests share; it is taken down before the database is."""
    with django_db_blocker.unblock():
        emptying.beginning.remember()
    shared = request.config.pluginmanager.get_plugin("shared scenes")
    yield shared
    shared.take_down()


@pytest.fixture(autouse=True)
def _database(scenes, db):
    """Every test may use the database."""


@pytest.fixture
def queue(transactional_db):
    """Jobs go to the queue, for a worker to fetch, instead of being done at once."""
    forget_jobs()
    with changed(celery_app.conf, task_always_eager=False):
        yield
    forget_jobs()


@pytest.fixture
def worker(queue):
    """A real worker does the jobs, in a process of its own."""
    worker = Worker()
    worker.start()
    yield worker
    worker.kill()
