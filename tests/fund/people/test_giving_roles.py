"""Can the coordinator give a role and take it back?"""

from core import clock
from fund.models import Appointment
from tests import factories
from tests.fund.pages import url

Role = Appointment.Role


def test_a_role_is_given_and_taken_back(client, fund, maria):
    eva = factories.make_user("Eva")
    client.post(url("roles", fund), {"person": eva.email, "role": Role.FINANCE})

    appointment = fund.appointments.get(user=eva)
    assert (appointment.role, appointment.until) == (Role.FINANCE, None)
    assert eva.groups.filter(name=f"fund-{fund.pk}-finance").exists()

    client.post(url("role_end", fund, appointment.pk))

    appointment.refresh_from_db()
    assert appointment.until == clock.today()
    assert not eva.groups.exists()


def test_roles_of_seats_are_not_given_or_ended_here(client, fund, maria):
    eva = factories.make_user("Eva")
    for role in (Role.CHAIR, Role.MEMBER, "x", ""):
        form = {"person": eva.email, "role": role}
        response = client.post(url("roles", fund), form)
        assert "role" in response.context["form"].errors
    member = fund.appointments.filter(role=Role.MEMBER).first()
    assert client.post(url("role_end", fund, member.pk)).status_code == 404


def test_the_last_coordinator_stays(client, fund, maria):
    mine = fund.appointments.get(user=maria)
    client.post(url("role_end", fund, mine.pk))
    mine.refresh_from_db()
    assert mine.until is None

    factories.make_role(fund, Role.COORDINATOR)
    client.post(url("role_end", fund, mine.pk))
    mine.refresh_from_db()
    assert mine.until == clock.today()
    assert client.get(url("roles", fund)).status_code == 404
