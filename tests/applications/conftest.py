"""The people and cases that the tests of the pages about applications share."""

import pytest

from applications.casework import actions as casework
from applications.models import AgendaCase, Application
from fund.models import Appointment, Meeting
from tests import factories

Role = Appointment.Role
State = Application.State


@pytest.fixture
def fund():
    return factories.make_fund()


@pytest.fixture
def call(fund):
    return factories.make_call(fund)


@pytest.fixture
def coordinator(fund):
    return factories.make_role(fund, Role.COORDINATOR, "Maria Lindqvist")


@pytest.fixture
def registrar(fund):
    return factories.make_role(fund, Role.REGISTRAR, "Rut Registrator")


@pytest.fixture
def auditor(fund):
    return factories.make_role(fund, Role.AUDITOR, "Assar Revisor")


@pytest.fixture
def finance(fund):
    return factories.make_role(fund, Role.FINANCE, "Fia Ekonom")


@pytest.fixture
def assessors(fund):
    return [
        factories.make_role(fund, Role.ASSESSOR, "Eva Brandt"),
        factories.make_role(fund, Role.ASSESSOR, "Petra Hall"),
    ]


@pytest.fixture
def applicant():
    return factories.make_user("Karin Sökande")


@pytest.fixture
def stranger():
    return factories.make_user("Sten Främling")


@pytest.fixture
def chair(fund):
    return factories.chair_of(fund)


@pytest.fixture
def member(fund):
    return factories.User.objects.get(
        terms__seat__group__fund=fund, terms__seat__title="Folkhälsostrateg"
    )


@pytest.fixture
def application(call, applicant):
    """A draft."""
    return factories.make_draft(call, applicant)


@pytest.fixture
def writer(client, applicant):
    """The applicant, signed in."""
    client.force_login(applicant)
    return client


@pytest.fixture
def submitted(call, applicant):
    return factories.submitted(call, applicant)


@pytest.fixture
def checked(submitted, coordinator):
    """Registered, and the formal check has begun."""
    casework.register_application(submitted, by=coordinator)
    casework.start_formal_check(submitted, by=coordinator)
    return submitted


@pytest.fixture
def in_preparation(call, applicant, coordinator):
    application = factories.in_preparation(call, applicant, coordinator)
    application.refresh_from_db()
    return application


@pytest.fixture
def ready(call, applicant, coordinator, assessors):
    application = factories.recommended(call, applicant, coordinator, assessors)
    application.refresh_from_db()
    return application


@pytest.fixture
def case(ready, coordinator) -> AgendaCase:
    """On the agenda of a meeting in session; all present have answered: no conflict."""
    return factories.on_agenda(ready, coordinator=coordinator)


@pytest.fixture
def planned(ready, coordinator) -> AgendaCase:
    """On the agenda of a meeting whose papers are not sent."""
    meeting: Meeting = factories.plan_meeting(ready.fund, by=coordinator)
    return factories.put_on_agenda(ready, meeting, by=coordinator)


@pytest.fixture
def granted(call, applicant, coordinator, assessors):
    application = factories.granted(call, applicant, coordinator, assessors)
    application.refresh_from_db()
    return application


@pytest.fixture
def ground(fund):
    return fund.secrecy_grounds.get(law="OSL 26:1")
