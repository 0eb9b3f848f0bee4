"""A draft, and those who write it."""

import pytest

from fund.models import Appointment
from tests import factories

Role = Appointment.Role


@pytest.fixture
def fund():
    return factories.make_fund()


@pytest.fixture
def applicant():
    return factories.make_user("Karin Berg")


@pytest.fixture
def stranger():
    return factories.make_user("Nisse Nyfiken")


@pytest.fixture
def coordinator(fund):
    return factories.make_role(fund, Role.COORDINATOR)


@pytest.fixture
def application(fund, applicant):
    return factories.make_draft(factories.make_call(fund), applicant)


@pytest.fixture
def writer(client, applicant):
    client.force_login(applicant)
    return client
