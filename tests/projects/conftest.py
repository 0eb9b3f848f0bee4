"""One running project and everybody around it."""

from datetime import date
from decimal import Decimal

import pytest

from core import clock
from fund.ledger import actions as ledger
from fund.models import Appointment
from projects.conflicts import actions as conflicts
from projects.measuring import actions as measuring
from projects.models import Indicator, Measurement, ProjectGrant, TeamMember
from projects.people import actions as people
from tests import factories

Role = Appointment.Role


@pytest.fixture
def fund():
    return factories.make_fund()


@pytest.fixture
def leader():
    return factories.make_user("Leda Ledare")


@pytest.fixture
def owner():
    return factories.make_user("Ägda Ägare")


@pytest.fixture
def project(fund, leader, owner):
    return factories.make_project(fund, leader, owner=owner)


@pytest.fixture
def coworker(project, leader):
    return _member(project, TeamMember.Role.COWORKER, leader)


@pytest.fixture
def partner(project, leader):
    return _member(project, TeamMember.Role.PARTNER, leader)


def _member(project, role, by):
    user = factories.make_user(str(role))
    people.add_member(project, user, role=role, by=by)
    return user


@pytest.fixture
def coordinator(fund):
    return factories.make_role(fund, Role.COORDINATOR)


@pytest.fixture
def finance(fund):
    return factories.make_role(fund, Role.FINANCE)


@pytest.fixture
def evaluator(fund):
    return factories.make_role(fund, Role.EVALUATOR)


@pytest.fixture
def auditor(fund):
    return factories.make_role(fund, Role.AUDITOR)


@pytest.fixture
def conflicted(fund, project):
    """A coordinator who has declared a conflict of interest in the project."""
    user = factories.make_role(fund, Role.COORDINATOR, "Jävig")
    conflicts.declare_conflict(project, ground="j1", by=user)
    return user


@pytest.fixture
def stranger():
    return factories.make_user("Främling")


@pytest.fixture
def indicator(project):
    """Nights in care per child: 31 before, 31 in the comparison, target 20."""
    return Indicator.objects.get(node__project=project, name="Dygn på HVB")


@pytest.fixture
def measured(indicator, leader):
    """A way to enter a figure, approved by somebody when asked for."""

    def enter(value, *, on=None, approved_by=None, indicator=indicator, **fields):
        measurement = Measurement(
            indicator=indicator,
            measured_on=on or clock.today(),
            value=None if value is None else Decimal(str(value)),
            source="Socialregistret",
            **fields,
        )
        measuring.enter_measurement(measurement, by=leader)
        if approved_by:
            measuring.approve_measurement(measurement, by=approved_by)
        return measurement

    return enter


@pytest.fixture
def grant(fund, project):
    """Two years of half a million, committed in the ledger."""
    year = clock.today().year
    by = factories.make_user("Ekonom")
    grant = ledger.commit(
        fund,
        {
            (year, project.lead_board): Decimal(500_000),
            (year + 1, project.lead_board): Decimal(500_000),
        },
        plan_item=factories.plan_item(fund),
        project_code=project.code,
        title=project.title,
        reference="KS § 7",
        on=clock.today(),
        by=by,
    )
    ProjectGrant.objects.create(project=project, grant=grant)
    return grant


@pytest.fixture
def first_of_month():
    return date(clock.today().year, clock.today().month, 1)
