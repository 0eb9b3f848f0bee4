"""The main job in one breath: from a call to money committed and a project started."""

from decimal import Decimal

from applications.models import Application
from fund.ledger import sums as ledger
from fund.models import Appointment
from projects.models import Project
from tests import factories

Role = Appointment.Role


def test_an_application_becomes_a_project_with_its_money(
    django_capture_on_commit_callbacks,
):
    fund = factories.make_fund()
    coordinator = factories.make_role(fund, Role.COORDINATOR)
    assessors = [factories.make_role(fund, Role.ASSESSOR) for _ in range(2)]
    applicant = factories.make_user("Karin")

    with django_capture_on_commit_callbacks(execute=True):
        application = factories.granted(
            factories.make_call(fund), applicant, coordinator, assessors
        )

    assert application.state == Application.State.GRANTED
    assert application.project.state == Project.State.STARTING
    balance = ledger.balance(fund)
    assert balance.committed == Decimal(1_000_000)
    assert balance.available == Decimal(39_000_000)
    assert application.versions.get().archive_copy().registry_number
    assert application.agenda_cases.get().decision.letter.sha256
