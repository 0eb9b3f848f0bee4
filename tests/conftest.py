"""What every test stands on: the database, the texts, the queue."""

import pytest
from hypothesis import HealthCheck, settings

from config import catalogue

settings.register_profile(
    "verkan",
    deadline=None,  # the machine may be busy; a slow example is not a wrong one
    max_examples=50,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
settings.load_profile("verkan")


@pytest.fixture(scope="session", autouse=True)
def _texts():
    """Screens speak Swedish in the tests too."""
    catalogue.compile_all()


@pytest.fixture(autouse=True)
def _database(db):
    """Every test may use the database."""
