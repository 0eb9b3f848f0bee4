"""A project with everybody around it, on a day of November."""

import pytest

from core import clock
from fund.models import Appointment
from projects.models import TeamMember
from projects.people.actions import add_member
from tests import factories

Role = Appointment.Role


@pytest.fixture
def now():
    with clock.travel(factories.moment(2026, 11, 20)):
        yield


@pytest.fixture
def fund(now):
    return factories.make_fund(capital=0)


@pytest.fixture
def leader():
    return factories.make_user("Karin")


@pytest.fixture
def project(fund, leader):
    project = factories.make_project(fund, leader)
    project.own_evidence_level = 2
    project.save()
    return project


@pytest.fixture
def people(fund, project, leader):
    """Everyone with a role somewhere near the project."""
    partner, coworker = factories.make_user("Partner"), factories.make_user("Coworker")
    add_member(project, partner, role=TeamMember.Role.PARTNER, by=leader)
    add_member(project, coworker, role=TeamMember.Role.COWORKER, by=leader)
    other = factories.make_fund(capital=0)
    return {
        "leader": leader,
        "coworker": coworker,
        "partner": partner,
        "stranger": factories.make_user("Stranger"),
        "coordinator_elsewhere": factories.make_role(other, Role.COORDINATOR),
        **{
            role: factories.make_role(fund, role)
            for role in ("coordinator", "evaluator", "member", "finance", "auditor")
        },
    }
