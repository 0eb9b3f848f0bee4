from uuid import uuid4

import pytest
from django.test import override_settings
from django.urls import reverse

from accounts.models import User

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; "
    "base-uri 'none'; object-src 'none'; manifest-src 'self'"
)


def make_person() -> User:
    return User.objects.create_user("kim@example.se", name="Kim", language="sv")


@pytest.mark.parametrize("path", ["/accounts/login/", "/health/", "/no-such-page/"])
def test_every_answer_says_what_the_page_may_do(client, path):
    headers = client.get(path).headers
    assert headers["Content-Security-Policy"] == POLICY
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "camera=()" in headers["Permissions-Policy"]


def test_a_page_is_nobody_elses_to_keep(client):
    client.force_login(make_person())
    kept = client.get("/no-such-page/").headers["Cache-Control"]
    assert set(kept.split(", ")) == {"private", "no-cache"}


def test_a_stranger_is_sent_to_the_sign_in_page(client):
    response = client.get(reverse("account_change_password"))
    assert response.status_code == 302
    assert response.url == "/accounts/login/?next=/accounts/password/change/"


def test_nobody_signs_up_by_themselves(client):
    response = client.post(
        reverse("account_signup"),
        {"email": "me@example.se", "password1": "x" * 20, "password2": "x" * 20},
    )
    assert response.templates[0].name == "account/signup_closed.html"


def test_guessing_passwords_is_slowed_down(client):
    url = reverse("account_login")
    somebody = uuid4().int  # nobody else's guesses are counted here
    address = f"10.{somebody % 256}.{somebody // 256 % 256}.{somebody // 65536 % 256}"
    guess = {"login": f"{somebody}@example.se", "password": "wrong"}
    answers = [client.post(url, guess, REMOTE_ADDR=address) for _ in range(6)]
    forms = [answer.context["form"] for answer in answers]
    codes = [form.errors.as_data()["__all__"][0].code for form in forms]
    assert codes[0] == "email_password_mismatch"
    assert codes[-1] == "too_many_login_attempts"


@override_settings(SECURE_SSL_REDIRECT=True)
def test_in_production_everything_but_the_health_page_is_encrypted(client):
    assert client.get("/accounts/login/").status_code == 301
    assert client.get("/health/").status_code == 200


class TestLanguage:
    def test_swedish_comes_first(self, client):
        assert client.get("/health/").headers["Content-Language"] == "sv"

    def test_the_browser_may_ask_for_english(self, client):
        response = client.get("/health/", headers={"accept-language": "en-GB,en;q=0.9"})
        assert response.headers["Content-Language"] == "en"

    def test_a_persons_own_language_goes_before_the_browsers(self, client):
        client.force_login(make_person())
        response = client.get("/health/", headers={"accept-language": "en"})
        assert response.headers["Content-Language"] == "sv"

    def test_the_language_chosen_here_goes_before_all(self, client):
        client.force_login(make_person())
        client.post(reverse("set_language"), {"language": "en", "next": "/health/"})
        assert client.get("/health/").headers["Content-Language"] == "en"
