"""The way in, the account, and what is said when something is wrong: in our own clothes."""

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.sessions.backends.db import SessionStore
from django.template.loader import render_to_string
from django.urls import reverse

from tests import factories

PASSWORD = "correct horse battery"
OPEN = [
    "account_login",
    "account_reset_password",
    "account_reset_password_done",
    "account_reset_password_from_key_done",
    "account_signup",
    "account_inactive",
]
OWN = [
    "mfa_index",
    "mfa_list_webauthn",
    "account_change_password",
    "account_email",
    "account_logout",
]
PROVEN = [
    "mfa_activate_totp",
    "mfa_add_webauthn",
]


@pytest.fixture
def person():
    person = factories.make_user("Maria Lindqvist")
    person.set_password(PASSWORD)
    person.save()
    return person


@pytest.fixture
def signed_in(client, person):
    client.post(reverse("account_login"), {"login": person.email, "password": PASSWORD})
    return client


def in_our_clothes(response) -> bool:
    html = response.content.decode()
    return 'class="site bard-top"' in html and 'lang="sv"' in html


@pytest.mark.parametrize("name", OPEN)
def test_pages_on_the_way_in(client, name):
    response = client.get(reverse(name))
    assert response.status_code == 200
    assert in_our_clothes(response)


@pytest.fixture
def proven(signed_in):
    signed_in.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    return signed_in


@pytest.mark.parametrize("name", [*OWN, *PROVEN])
def test_pages_about_the_account(proven, name):
    response = proven.get(reverse(name))
    assert response.status_code == 200
    assert in_our_clothes(response)


def test_a_link_that_has_been_used(client):
    address = reverse("account_reset_password_from_key", args=["1", "abc"])
    response = client.get(address)
    assert "Länken fungerar inte längre" in response.content.decode()


def test_the_sign_in_page_asks_the_database_next_to_nothing(
    client, django_assert_max_num_queries
):
    with django_assert_max_num_queries(2):
        client.get(reverse("account_login"))


def test_a_wrong_password_is_told_first_in_the_title(client, person):
    answers = {"login": person.email, "password": "fel"}
    html = client.post(reverse("account_login"), answers).content.decode()
    assert "<title>Fel: Logga in – Verkan</title>" in html
    assert '<h2 id="mistakes">En sak behöver rättas</h2>' in html


@pytest.mark.parametrize("name", PROVEN)
def test_changing_the_proofs_asks_who_it_is(signed_in, name):
    html = signed_in.get(reverse(name), follow=True).content.decode()
    assert "<h1>Visa att det är du</h1>" in html


def test_turning_off_the_app_asks_once_more(proven, person):
    Authenticator.objects.create(
        user=person, type=Authenticator.Type.TOTP, data={"secret": "x"}
    )
    html = proven.get(reverse("mfa_deactivate_totp")).content.decode()
    assert "Stänga av appen för inloggningskoder?" in html


@pytest.mark.parametrize("name", ["400", "403_csrf", "500"])
def test_pages_for_when_nothing_can_be_relied_on(name, django_assert_num_queries):
    with django_assert_num_queries(0):
        html = render_to_string(f"{name}.html")
    assert html.count("<h1>") == 1
    assert 'href="/"' in html


def test_a_page_that_is_not_there(signed_in):
    response = signed_in.get("/no/such/page/")
    assert response.status_code == 404
    assert "Sidan finns inte" in response.content.decode()
    assert in_our_clothes(response)


def test_a_page_that_is_not_for_everyone(signed_in, rf, person):
    request = rf.get("/")
    request.user, request.session = person, SessionStore()
    html = render_to_string("403.html", request=request)
    assert "Be en fondsamordnare om rätt roll" in html
