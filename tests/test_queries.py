"""How many questions does each page ask of the database? Few, and as many for 300 rows."""

import re

import pytest
from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pytest_django.asserts import assertTemplateUsed

from core.pages import sent_once
from tests.counting import LONGEST, MOST, number_of, texts
from tests.scenes_beside import SCENES
from tests.visit import Visit, names
from tests.visits import ELSEWHERE, PAGES, POST_ONLY
from tests.visits_lists import LISTS

CRUMBS = re.compile(r'<nav class="crumbs".*?</nav>', re.DOTALL)
LINKS = re.compile(r'<a href="([^"]+)">([^<]*)</a>')
OF_FUND = re.compile(r"/fund/\d+/")
FORMS = re.compile(r"<form\b[^>]*>.*?</form>", re.DOTALL)


def signed_in(user) -> Client:
    client = Client()
    if user is not None:
        client.force_login(user)
    return client


def queries(client: Client, address: str) -> int | str:
    """Of the second reading: the first leaves a line, and reads what is kept.

    What is wrong instead, when it was not the page, or has a form that cannot be sent, or
    asks something longer to plan than to answer, or too much of the first reader.
    """
    cache.clear()
    # What a process asks for once in its life is no reader's.
    ContentType.objects.get_for_models(*apps.get_models())
    counts = []
    for _reading in (1, 2):
        with CaptureQueriesContext(connection) as seen, texts(connection) as asked:
            response = client.get(address)
            if response.streaming:
                list(response.streaming_content)
        counts.append(number_of(seen))
    if response.status_code not in (200, 202):
        return f"status {response.status_code}"
    is_page = response["Content-Type"].startswith("text/html")
    tokens = ["csrfmiddlewaretoken"]
    if "_auth_user_id" in client.session:
        tokens.append(sent_once.FIELD)
    if is_page and any(is_dead(form, tokens) for form in FORMS.findall(response.text)):
        return "a form without its token"
    if is_page and (crumb := misnamed(response)):
        return f"the crumb “{crumb}” has another name in the menu"
    if said := next((text for text in asked if len(text) > LONGEST), ""):
        return f"{len(said)} characters in one: {said[:60]}"
    first, second = counts
    return f"{first} for the first reader" if first > MOST else second


def misnamed(response) -> str:
    """A crumb that leads to a page of the menu and does not call it what the menu does;
    the fund alone is called by its own name."""
    menu = (response.context or {}).get("menu") or ()
    named = {e.url: str(e.title) for e in menu if not OF_FUND.fullmatch(e.url)}
    way = "".join(CRUMBS.findall(response.text))
    return next(
        (name for url, name in LINKS.findall(way) if named.get(url, name) != name), ""
    )


def is_dead(form: str, tokens: list[str]) -> bool:
    """Would what is sent be refused for want of the token against forgery, or be carried
    out again when it is sent twice?"""
    head = form[: form.index(">")]
    return 'method="post"' in head and not all(token in form for token in tokens)


def visits_in(scene: str) -> list[tuple[str, Visit]]:
    return [
        (name, visit)
        for name, visits in PAGES.items()
        for visit in visits
        if visit.scene == scene
    ]


def test_every_page_is_in_the_table():
    lacking = sorted(set(names()) - set(PAGES) - POST_ONLY - ELSEWHERE)
    assert not lacking, "\n" + "\n".join(
        f'Add to PAGES in tests/visits.py: "{name}": [Visit(scene, who, args)], where '
        f"args are {list(names()[name].pattern.converters)} (or "
        f"to POST_ONLY there); a page that lists rows belongs in LISTS as well."
        for name in lacking
    )


def test_the_table_has_no_page_that_is_gone():
    assert set(PAGES) | POST_ONLY | ELSEWHERE == set(names())


@pytest.mark.parametrize("name", sorted(POST_ONLY))
def test_what_changes_something_at_once_is_never_read(name, django_user_model):
    args = [
        1 if "Int" in type(converter).__name__ else "x"
        for converter in names()[name].pattern.converters.values()
    ]
    client = signed_in(django_user_model.objects.create_user("a@example.org"))
    response = client.get(reverse(name, args=args))
    assert response.status_code == 405
    assert response.headers["Allow"] == "POST"
    assertTemplateUsed(response, "405.html")
    assert '<html lang="sv">' in response.text


@pytest.fixture
def stage(request):
    """A moment of the fund's life, by its name."""
    return SCENES[request.param]()


@pytest.mark.parametrize(
    ("stage", "scene"),
    [(name, name) for name in SCENES],
    indirect=["stage"],
    ids=SCENES,
)
def test_no_page_asks_more_than_twenty_five_questions(stage, scene):
    wrong = {}
    for name, visit in visits_in(scene):
        client = signed_in(getattr(stage, visit.who))
        count = queries(client, visit.address(name, stage))
        if count not in range(MOST + 1):
            wrong[f"{name} {visit}"] = count
    assert wrong == {}


def test_every_scene_is_visited():
    scenes = {visit.scene for visits in PAGES.values() for visit in visits}
    assert scenes == set(SCENES)


@pytest.mark.parametrize(
    ("stage", "name", "visit", "fill"),
    [(visit.scene, name, visit, fill) for name, visit, fill in LISTS],
    indirect=["stage"],
    ids=[f"{name}-{fill.__name__}-{visit.who}" for name, visit, fill in LISTS],
)
def test_a_list_asks_the_same_questions_for_3_rows_and_for_300(
    stage, name, visit, fill
):
    client, address = signed_in(getattr(stage, visit.who)), visit.address(name, stage)
    fill(stage, range(3))
    few = queries(client, address)
    fill(stage, range(3, 300))
    assert queries(client, address) == few
    assert few in range(MOST + 1)
