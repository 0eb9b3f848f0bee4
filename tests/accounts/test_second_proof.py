"""A role that demands more than a password opens nothing before there is more."""

import time

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal import auth as totp
from django.core.exceptions import ImproperlyConfigured
from django.test import Client
from django.urls import reverse

from config.services.second_proof import SecondProofMiddleware
from fund.people import actions as people
from projects.models import TeamMember
from projects.people.actions import add_member
from tests import factories
from tests.scenes import town
from tests.visits import PAGES

PASSWORD = "correct horse battery"
PROOF = "/second-proof/"
START = "/"


@pytest.fixture
def fund():
    return factories.make_fund()


@pytest.fixture
def maria(fund):
    return factories.make_role(fund, "coordinator")


@pytest.fixture
def demanded(settings):
    settings.SECOND_PROOF_ROLES = ["coordinator", "leader"]


def browser(person) -> Client:
    client = Client()
    client.force_login(person)
    return client


def is_led_away(person, page: str = START) -> bool:
    answer = browser(person).get(page)
    return answer.status_code == 302 and answer["Location"] == PROOF


def give_proof(person, kind=Authenticator.Type.TOTP) -> None:
    Authenticator.objects.create(user=person, type=kind, data={"secret": "x"})


def test_no_page_of_work_is_open_to_who_lacks_it(demanded):
    scene = town()
    client = browser(scene.coordinator)
    open_anyway = {"account_logout", "mfa_index", "health"}
    for name, visits in PAGES.items():
        for visit in visits:
            if visit.scene != "town" or visit.who not in ("coordinator", "known"):
                continue
            answer = client.get(visit.address(name, scene))
            if name in open_anyway:
                assert answer.status_code == 200, name
            else:
                assert (answer.status_code, answer["Location"]) == (302, PROOF), name


def test_nothing_is_done_either(demanded, fund, maria):
    typed = {"title": "Ledamot", "side": "official", "is_voting": "on"}
    seats = fund.steering_group.seats.count()
    answer = browser(maria).post(reverse("fund:seat_add", args=[fund.pk]), typed)
    assert answer["Location"] == PROOF
    assert fund.steering_group.seats.count() == seats


def test_a_part_of_a_page_leads_the_whole_page_there(demanded, maria):
    answer = browser(maria).get(START, headers={"HX-Request": "true"})
    assert answer["HX-Redirect"] == PROOF


def test_the_page_says_why_and_how(demanded, maria):
    html = browser(maria).get(PROOF).text
    assert "<h1>Lägg först till ett andra bevis</h1>" in html
    for name in ("mfa_activate_totp", "mfa_add_webauthn"):
        assert f'href="{reverse(name)}"' in html


@pytest.mark.parametrize("kind", [Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN])
def test_with_a_proof_everything_opens(demanded, maria, kind):
    give_proof(maria, kind)
    assert browser(maria).get(START).status_code == 200
    assert browser(maria).get(PROOF)["Location"] == START


def test_a_paper_with_codes_is_no_proof(demanded, maria):
    RecoveryCodes.activate(maria)
    assert is_led_away(maria)


def test_other_roles_are_not_asked(demanded, fund):
    assert not is_led_away(factories.make_role(fund, "finance"))
    assert not is_led_away(factories.make_user())


def test_a_role_in_a_project_can_demand_it(demanded, fund):
    maria, sara = factories.make_user("Maria"), factories.make_user("Sara")
    project = factories.make_project(fund, maria)
    add_member(project, sara, role=TeamMember.Role.COWORKER, by=maria)
    assert is_led_away(maria)
    assert not is_led_away(sara)


def test_it_ends_with_the_role(demanded, fund, maria):
    other = factories.make_role(fund, "coordinator")
    people.dismiss(fund.appointments.get(user=maria, until=None), by=other)
    assert not is_led_away(maria)


def test_nobody_is_asked_where_no_role_is_named(maria, django_assert_num_queries):
    assert not is_led_away(maria)


def test_pages_without_sign_in_stay_open(demanded, maria):
    client = browser(maria)
    for name in ("health", "account_reset_password_done"):
        assert client.get(reverse(name)).status_code == 200
    assert client.post(reverse("account_logout")).status_code == 302
    assert Client().get(PROOF)["Location"].startswith(reverse("account_login"))


def test_a_role_that_there_is_not_stops_the_start(settings):
    settings.SECOND_PROOF_ROLES = ["coordinator", "kassör"]
    with pytest.raises(ImproperlyConfigured, match="there is no role kassör"):
        SecondProofMiddleware(lambda request: None)


def test_the_way_of_a_person_from_password_to_work(demanded, maria):
    """Led to the app, adds it, works; and is asked for its code the next time."""
    maria.set_password(PASSWORD)
    maria.save()
    client = Client()
    typed = {"login": maria.email, "password": PASSWORD}
    client.post(reverse("account_login"), typed)
    assert client.get(START)["Location"] == PROOF
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    activate = reverse("mfa_activate_totp")
    secret = client.get(activate).context["form"].secret
    client.post(activate, {"code": code(secret)})
    assert client.get(START).status_code == 200

    client.post(reverse("account_logout"))
    asked = client.post(reverse("account_login"), typed)
    assert asked["Location"] == reverse("mfa_authenticate")
    assert client.get(START)["Location"].startswith(reverse("account_login"))


def code(secret: str) -> str:
    moment = int(time.time()) // 30
    return totp.format_hotp_value(totp.hotp_value(secret, moment))
