"""One name for one place: in the menu, on the page, in the search and in the help."""

import re
from html import unescape

import pytest
from django.test import Client

from config.finding import pages
from config.help import source
from config.help.topics import TOPICS
from config.start.menu import address_of, words_of
from core.pages.hits import Sought
from tests import scenes

# Their heading is what they show: the greeting, and the fund's own name.
OWN_NAME = {"start", "fund:detail"}


@pytest.fixture
def scene():
    return scenes.running()


def told(text: str, pattern: str) -> str:
    """The first that the pattern finds on a page, as it is read."""
    found = re.search(pattern, text, re.DOTALL)
    words = re.sub(r"<[^>]+>", "", found[1] if found else "")
    return " ".join(unescape(words).replace("\u00ad", "").split())


def places(who, fund: int | None) -> dict[str, str]:
    """What the menu, or else the search, calls each page."""
    named = {
        page.name: str(page.title)
        for under in words_of(who, fund).values()
        for page in under
    }
    if fund:
        named |= {door.page: str(door.title) for door in pages.OF_FUND}
    return {name: title.replace("\u00ad", "") for name, title in named.items()}


@pytest.mark.parametrize("who", ["coordinator", "leader"])
def test_a_page_says_the_name_that_leads_there(scene, who):
    user = getattr(scene, who)
    fund = scene.fund.pk if who == "coordinator" else None
    client, wrong = Client(), {}
    client.force_login(user)
    for name, title in places(user, fund).items():
        url = address_of(name, fund)
        text = client.get(url).text
        said = [told(text, "<title>(.*?)</title>"), told(text, "<h1[^>]*>(.*?)</h1>")]
        if crumb := told(text, '<li aria-current="page">(.*?)</li>'):
            said.append(crumb)
        if name not in OWN_NAME and not all(each.startswith(title) for each in said):
            wrong[name] = title, said
        found = pages.find(user, Sought.of(title))
        if (title, url) not in [(hit.title, hit.url) for hit in found]:
            wrong[f"search for {name}"] = title, found
    assert wrong == {}


def test_the_help_of_a_place_is_called_what_the_place_is(scene):
    named = places(scene.coordinator, scene.fund.pk)
    helped = {about.pages[0]: source.topic(key) for key, about in TOPICS.items()}
    wrong = {
        name: (title, helped[name].title)
        for name, title in named.items()
        if name in helped and not helped[name].title.startswith(title)
    }
    assert wrong == {}


def test_a_page_is_found_before_the_help_about_it(scene):
    found = pages.find(scene.coordinator, Sought.of("pengar"))
    assert found[0].title == "Pengar"
    assert len([hit for hit in found if hit.about]) <= pages.MOST_TOLD + 2
    assert pages.find(scene.coordinator, Sought.of("huvudbok"))[0].title == "Pengar"
    assert "Intresseanmälningar" in [
        hit.title for hit in pages.find(scene.coordinator, Sought.of("intresseanm"))
    ]
