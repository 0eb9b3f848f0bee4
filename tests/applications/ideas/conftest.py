"""An idea at each stage of its life."""

import pytest

from tests.applications.ideas import desk


@pytest.fixture
def draft(fund, applicant):
    return desk.written(fund, applicant)


@pytest.fixture
def screened(fund, applicant):
    """Handed in and registered: in the screening, nothing answered."""
    return desk.handed_in(fund, applicant)


@pytest.fixture
def proposed(screened, coordinator):
    return desk.proposed(screened, by=coordinator)


@pytest.fixture
def invited(screened, coordinator, chair):
    return desk.decided(screened, by=coordinator, chair=chair)


@pytest.fixture
def closed(screened, coordinator, chair):
    return desk.decided(
        screened, by=coordinator, chair=chair, outcome="not_taken_further"
    )
