"""Cases with papers."""

import pytest

from tests import factories


@pytest.fixture
def granted(call, applicant, coordinator, assessors, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    application = factories.granted(call, applicant, coordinator, assessors)
    application.refresh_from_db()
    return application


@pytest.fixture
def ground(fund):
    return fund.secrecy_grounds.get(law="OSL 26:1")
