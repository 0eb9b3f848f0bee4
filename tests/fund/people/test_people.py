"""Who gets an account, and who loses it?"""

import pytest
from django.core import mail
from django.urls import reverse

from accounts.models import AuditEvent, Mail, User
from fund.models import Appointment
from fund.people import actions as people
from tests import factories

Role = Appointment.Role


@pytest.fixture
def fund():
    return factories.make_fund()


@pytest.fixture
def maria(client, fund):
    person = factories.make_role(fund, Role.COORDINATOR, "Maria Lindqvist")
    client.force_login(person)
    return person


@pytest.fixture
def department(fund):
    return factories.make_department(fund.municipality.boards.first())


def page(fund):
    return reverse("fund:people", args=[fund.pk])


def account(fund, person):
    return reverse("fund:account_close", args=[fund.pk, person.pk])


def test_a_person_gets_an_account_and_a_way_to_a_password(
    client, fund, maria, department
):
    data = {
        "name": "Nils Ny",
        "email": "Nils@Ekkoping.se",
        "title": "utredare",
        "department": department.pk,
    }
    response = client.post(page(fund), data)

    assert response.status_code == 302
    nils = User.objects.get(email="nils@ekkoping.se")
    assert (nils.municipality, nils.department) == (fund.municipality, department)
    assert not nils.has_usable_password()
    told = Mail.objects.get(to=nils)
    assert reverse("account_reset_password") in told.text
    event = AuditEvent.objects.about(nils).get()
    assert (event.verb, event.by) == ("account_opened", maria)


def test_who_has_no_password_yet_can_choose_one(client, fund, maria):
    client.post(page(fund), {"name": "Nils", "email": "nils@ekkoping.se"})
    client.logout()
    mail.outbox.clear()

    client.post(reverse("account_reset_password"), {"email": "nils@ekkoping.se"})

    (letter,) = mail.outbox
    assert letter.to == ["nils@ekkoping.se"]
    assert "/password/reset/key/" in letter.body


@pytest.mark.parametrize(
    ("data", "field"),
    [
        ({"name": "", "email": "nils@ekkoping.se"}, "name"),
        ({"name": "Nils", "email": "inte en adress"}, "email"),
        ({"name": "Nils", "email": "TAKEN@example.org"}, "email"),
        ({"name": "Nils", "email": "n@e.se", "department": "999999"}, "department"),
    ],
)
def test_what_makes_no_sense_is_said_and_kept(client, fund, maria, data, field):
    factories.User.objects.create_user("taken@example.org", name="Tagen")
    before = User.objects.count()
    response = client.post(page(fund), data)
    assert list(response.context["form"].errors) == [field]
    assert response.context["form"]["name"].value() == data["name"]
    assert User.objects.count() == before


def test_the_departments_are_those_of_the_municipality(client, fund, maria, department):
    other = factories.make_department(
        factories.make_fund().municipality.boards.first(), "Någon annans"
    )
    choices = client.get(page(fund)).context["form"].fields["department"].queryset
    assert department in choices
    assert other not in choices


def test_another_municipality_is_never_seen(client, fund, maria):
    theirs = factories.make_user(
        "Annan", municipality=factories.make_fund().municipality
    )
    assert client.get(account(fund, theirs)).status_code == 404
    assert client.post(account(fund, theirs)).status_code == 404
    assert theirs not in client.get(page(fund)).context["people"]


def test_an_account_is_closed_and_opened_again(client, fund, maria):
    nils = factories.make_user("Nils", municipality=fund.municipality)

    client.post(account(fund, nils))
    nils.refresh_from_db()
    assert not nils.is_active

    client.post(account(fund, nils))
    nils.refresh_from_db()
    assert nils.is_active
    verbs = AuditEvent.objects.about(nils).values_list("verb", flat=True)
    assert list(verbs) == ["account_reopened", "account_closed"]


def test_who_has_a_role_keeps_the_account(client, fund, maria):
    eva = factories.make_role(fund, Role.ASSESSOR, "Eva")
    User.objects.filter(pk=eva.pk).update(municipality=fund.municipality)
    response = client.post(account(fund, eva), follow=True)
    eva.refresh_from_db()
    assert eva.is_active
    assert "Bedömare" in str(next(iter(response.context["messages"])))


def test_nobody_closes_their_own(client, fund, maria):
    people.appoint(factories.make_user(), fund=fund, role=Role.COORDINATOR, by=maria)
    User.objects.filter(pk=maria.pk).update(municipality=fund.municipality)
    for appointment in maria.appointments.filter(until=None).exclude(
        role="coordinator"
    ):
        people.dismiss(appointment, by=maria)
    client.post(account(fund, maria))
    maria.refresh_from_db()
    assert maria.is_active


def test_people_are_found_by_name_and_address(client, fund, maria):
    nils = factories.make_user("Nils Holm", municipality=fund.municipality)
    factories.make_user("Anna Ek", municipality=fund.municipality)
    assert client.get(page(fund), {"q": "holm"}).context["people"] == [nils]
    assert client.get(page(fund), {"q": nils.email}).context["people"] == [nils]
    assert client.get(page(fund), {"q": "%"}).context["people"] == []


class TestFund:
    """Name, purpose and contact."""

    def data(self, **changes):
        return {
            "name": "Nya fonden",
            "purpose": "Tidiga insatser",
            "registry_prefix": "KS",
            "contact_email": "fond@ekkoping.se",
            **changes,
        }

    def test_a_change_leaves_what_was_before(self, client, fund, maria):
        before = fund.name
        client.post(reverse("fund:edit", args=[fund.pk]), self.data())
        fund.refresh_from_db()
        assert (fund.name, fund.purpose) == ("Nya fonden", "Tidiga insatser")
        event = AuditEvent.objects.about(fund).first()
        assert event.verb == "changed"
        assert f"name: {before} → Nya fonden" in event.note

    def test_the_same_again_changes_nothing(self, client, fund, maria):
        address = reverse("fund:edit", args=[fund.pk])
        client.post(address, self.data())
        count = AuditEvent.objects.about(fund).count()
        client.post(address, self.data())
        assert AuditEvent.objects.about(fund).count() == count
