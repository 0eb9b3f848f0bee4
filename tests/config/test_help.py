"""Every page has help, in both languages, and the help names pages that are there."""

import re

import pytest
from django.conf import settings
from django.urls import reverse

from config.help import queries, source
from config.help.topics import PARTS, TOPICS
from fund.models import Appointment
from tests import factories
from tests.visit import names
from tests.visits import ELSEWHERE, PAGES, POST_ONLY

USING = settings.BASE_DIR / "docs" / "using.md"
# Asked for by a link in a mail by somebody without an account, or only by a script.
WITHOUT = {"applications:endorse_by_link", "search", "health", "second_proof"}


def address(name: str) -> str:
    converters = names()[name].pattern.converters.values()
    args = [1 if "Int" in type(each).__name__ else "x" for each in converters]
    return reverse(name, args=args)


def test_every_page_of_work_has_help():
    pages = set(PAGES) - POST_ONLY - ELSEWHERE - WITHOUT
    pages = {name for name in pages if not name.startswith("account_")}  # the way in
    assert len(pages) > 150
    assert {name for name in pages if not queries.topic_at(address(name))} == set()


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("/", "start"),
        ("/fund/7/ledger/book/actual/", "ledger"),
        ("/fund/7/ledger/", "ledger"),
        ("/applications/meetings/3/items/2/voting/votes/", "item"),
        ("/applications/12/", "case"),
        ("/account/", "account"),
    ],
)
def test_a_page_has_the_help_of_its_own_or_of_the_one_above(path, key):
    assert queries.topic_at(path).key == key


@pytest.mark.parametrize(
    "path", ["", "/accounts/login/", "x", "//", "/é\x00/", "/a" * 99]
)
def test_what_is_no_page_of_work_has_none(path):
    assert queries.topic_at(path) is None


def test_the_help_names_pages_that_are_there_once():
    named = [page for about in TOPICS.values() for page in about.pages]
    assert set(named) - set(names()) == set()
    assert len(named) == len(set(named))


def test_both_languages_say_the_same():
    swedish, english = source.read("sv"), source.read("en")
    assert list(swedish) == list(english) == list(TOPICS)
    for key, topic in swedish.items():
        other = english[key]
        assert topic.title, key
        assert len(topic.purpose) == len(other.purpose) == 1, key
        assert len(topic.questions) == len(other.questions) in range(1, 4), key
        assert len(topic.words) == len(other.words), key


def test_every_word_that_is_explained_is_used():
    for language in ("sv", "en"):
        text = (source.TEXTS / f"{language}.md").read_text().split("# words\n")[1]
        explained = {line.split(": ")[0] for line in text.splitlines()}
        topics = source.read(language).values()
        assert {word for topic in topics for word, _meaning in topic.words} == explained


def test_the_parts_are_those_of_the_guide():
    headings = re.findall(r"^## (.+)$", USING.read_text(), re.MULTILINE)
    slugs = [
        re.sub(r"[^\w -]", "", head).lower().replace(" ", "-") for head in headings
    ]
    assert list(PARTS) == slugs
    assert {about.part for about in TOPICS.values()} == set(slugs)


@pytest.fixture
def fund():
    return factories.make_fund()


@pytest.fixture
def coordinator(fund):
    return factories.make_role(fund, Appointment.Role.COORDINATOR)


def test_whom_to_ask_is_the_coordinator_of_ones_own_fund(fund, coordinator):
    other = factories.make_role(
        factories.make_fund(), Appointment.Role.COORDINATOR, "Bo Bok"
    )
    member = factories.make_role(fund, Appointment.Role.MEMBER)
    assert queries.coordinators(member) == [coordinator]
    assert set(queries.coordinators(factories.make_user())) == {coordinator, other}


def test_the_pages_of_the_help(client, coordinator):
    client.force_login(coordinator)
    index = client.get(reverse("help"))
    for topic in source.read("sv").values():
        assert f'href="{topic.get_absolute_url()}"' in index.text
    page = client.get("/help/item/")
    assert "<h1>Punkten på mötet</h1>" in page.text
    assert f"mailto:{coordinator.email}" in page.text
    assert client.get("/help/nothing/").status_code == 404


def test_the_help_of_a_page_beside_it_and_as_a_page(client, coordinator):
    client.force_login(coordinator)
    here = {"at": "/applications/meetings/3/items/2/"}
    assert client.get("/help/", here)["Location"] == "/help/item/"
    part = client.get("/help/", here, headers={"HX-Request": "true"})
    assert "Varför kan gruppen inte besluta?" in part.text
    assert "<html" not in part.text
    nothing = client.get("/help/", {"at": "x"}, headers={"HX-Request": "true"})
    assert 'href="/help/"' in nothing.text
    assert client.get("/help/", {"at": "x"}).status_code == 200


def test_the_help_is_read_in_the_readers_language(client, coordinator):
    client.force_login(coordinator)
    client.cookies[settings.LANGUAGE_COOKIE_NAME] = "en"
    assert "Why can the group not decide?" in client.get("/help/item/").text
