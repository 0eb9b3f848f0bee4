"""In the demo one becomes a person with one click; elsewhere there is no such door."""

import pytest
from django.conf import settings as current
from django.core.cache import cache
from django.urls import reverse

from accounts.models import User
from config.demo.people import PEOPLE

DOOR, PAGE = reverse("accounts:demo_sign_in"), reverse("account_login")


@pytest.fixture(autouse=True)
def _fresh_limits():
    cache.clear()


@pytest.fixture
def maria():
    who = PEOPLE["maria"]
    return User.objects.create_user(who.email, name=who.name, title=who.title)


@pytest.fixture
def demo(settings):
    settings.DEMO = True


def signed_in(client) -> str:
    return client.session.get("_auth_user_id", "")


@pytest.mark.usefixtures("demo")
class TestInTheDemo:
    def test_the_page_has_a_button_for_those_who_are_there(self, client, maria):
        response = client.get(PAGE)
        groups = response.context["demo_groups"]
        assert [[user for user, _line in people] for _title, people in groups] == [
            [maria]
        ]
        assert f'value="{maria.email}"' in response.text

    def test_one_click_signs_in(self, client, maria):
        response = client.post(DOOR, {"email": maria.email})
        assert (response.status_code, response.url) == (302, reverse("start"))
        assert signed_in(client) == str(maria.pk)
        assert client.get(reverse("start")).status_code == 200

    def test_one_comes_to_where_one_was_going(self, client, maria):
        wanted = reverse("projects:list")
        response = client.post(DOOR, {"email": maria.email, "next": wanted})
        assert response.url == wanted

    @pytest.mark.parametrize(
        "wanted", ["https://elsewhere.example/", "//elsewhere.example", "javascript:x"]
    )
    def test_never_to_somebody_elses_page(self, client, maria, wanted):
        response = client.post(DOOR, {"email": maria.email, "next": wanted})
        assert response.url == reverse("start")

    @pytest.mark.parametrize("email", ["", "nobody@ekkoping.example", "x" * 5000])
    def test_nobody_else_comes_in(self, client, maria, email):
        assert client.post(DOOR, {"email": email}).status_code == 404
        assert not signed_in(client)

    def test_a_person_who_is_no_part_of_the_demo_does_not(self, client):
        user = User.objects.create_user("admin@ekkoping.example", name="Admin")
        assert client.post(DOOR, {"email": user.email}).status_code == 404

    def test_a_person_who_is_not_active_does_not(self, client, maria):
        User.objects.filter(pk=maria.pk).update(is_active=False)
        assert client.post(DOOR, {"email": maria.email}).status_code == 404

    def test_only_with_a_button(self, client):
        assert client.get(DOOR).status_code == 405

    def test_not_endlessly(self, client):
        answers = [client.post(DOOR, {"email": "x"}).status_code for _ in range(31)]
        assert answers[29:] == [404, 429]


class TestOutsideTheDemo:
    def test_the_tests_themselves_are_outside(self):
        assert current.DEMO is False

    def test_there_is_no_such_door(self, client, maria):
        assert client.post(DOOR, {"email": maria.email}).status_code == 404
        assert not signed_in(client)

    def test_the_page_shows_nobody(self, client, maria):
        response = client.get(PAGE)
        assert "demo_groups" not in response.context
        assert maria.email not in response.text

    def test_nobody_signs_up(self, client):
        response = client.post(
            reverse("account_signup"),
            {"email": "new@example.org", "password1": "långt-lösen-ord-1"},
        )
        assert not User.objects.filter(email="new@example.org").exists()
        assert response.status_code == 200

    def test_the_page_asks_at_most_two_questions(
        self, client, django_assert_max_num_queries
    ):
        with django_assert_max_num_queries(2):
            client.get(PAGE)


class TestLanguage:
    def test_it_is_kept_for_the_persons_messages(self, client, maria):
        client.force_login(maria)
        client.post(reverse("set_language"), {"language": "en", "next": "/"})
        maria.refresh_from_db()
        assert maria.language == "en"

    @pytest.mark.parametrize("language", ["", "xx", "sv' OR 1"])
    def test_a_strange_one_changes_nothing(self, client, maria, language):
        client.force_login(maria)
        client.post(reverse("set_language"), {"language": language})
        maria.refresh_from_db()
        assert maria.language == "sv"

    def test_strangers_may_choose_too(self, client):
        response = client.post(reverse("set_language"), {"language": "en"})
        assert response.cookies[current.LANGUAGE_COOKIE_NAME].value == "en"
