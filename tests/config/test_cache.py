"""The cache answers while Redis is away, and every page with it."""

import logging
import time

import pytest
import redis
from django.conf import settings
from django.core.cache import cache as told
from django.test import Client, override_settings
from django.urls import reverse

from config.services import embedded
from config.services.cache import Cache
from core.models import CacheEntry
from tests import factories
from tests.scenes_beside import SCENES
from tests.visits import PAGES

NOWHERE = "redis://127.0.0.1:1/0"


def stored_by(url: str) -> dict:
    return {"default": {"BACKEND": "config.services.cache.Cache", "LOCATION": url}}


@pytest.fixture
def away(monkeypatch):
    """Redis does not answer; what was kept is not there."""
    monkeypatch.setattr(Cache, "away_until", 0.0)
    with override_settings(CACHES=stored_by(NOWHERE)):
        yield


def test_the_database_stands_in(away, caplog):
    assert told.add("a", 1)
    assert not told.add("a", 2)
    told.set_many({"b": [2], "c": None})
    assert told.get("a") == 1
    assert told.incr("a") == 2
    assert told.get_many(["a", "b", "d"]) == {"a": 2, "b": [2]}
    assert told.touch("a", 60)
    assert told.has_key("b")
    assert told.delete("b")
    told.delete_many(["a"])
    assert told.get("a", "gone") == "gone"
    assert CacheEntry.objects.count() == 1
    told.clear()
    assert not CacheEntry.objects.exists()
    lines = [line for line in caplog.records if line.levelno == logging.WARNING]
    assert [line.message for line in lines] == [
        "Redis is away: the database stands in for the cache."
    ]


@pytest.fixture
def refusing(monkeypatch, tmp_path):
    """As one that is full, or is the copy of another, refuses to write."""
    monkeypatch.setattr(Cache, "away_until", 0.0)
    server = embedded.Redis(tmp_path)
    server.use()
    with redis.from_url(server.url) as client:
        client.config_set("min-replicas-to-write", 1)
    with override_settings(CACHES=stored_by(server.url)):
        yield
    server.leave()


def test_the_database_stands_in_for_one_that_takes_nothing(refusing):
    assert told.add("a", 1)
    assert told.get("a") == 1
    assert CacheEntry.objects.count() == 1


def test_redis_is_asked_again_after_a_pause(away, monkeypatch):
    told.set("a", 1)
    assert Cache.away_until > time.monotonic()
    monkeypatch.setattr(Cache, "away_until", 0.0)
    told.get("a")
    assert Cache.away_until > time.monotonic()


def test_nothing_lies_in_the_database_while_redis_is_there():
    told.set("a", 1)
    assert told.get("a") == 1
    assert not CacheEntry.objects.exists()
    told.delete("a")


def test_what_others_keep_in_the_same_redis_is_left():
    other = Cache(settings.REDIS_URL, {"KEY_PREFIX": "others"})
    other.set("a", 1)
    told.set("a", 2)
    told.clear()
    assert (told.get("a"), other.get("a")) == (None, 1)
    other.clear()
    assert other.get("a") is None


def test_one_signs_in_and_reads(away):
    person = factories.make_user("Anna")
    person.set_password("ett långt lösen 7")
    person.save()
    browser = Client()
    answer = browser.post(
        reverse("account_login"),
        {"login": person.email, "password": "ett långt lösen 7"},
        follow=True,
    )
    assert answer.status_code == 200
    assert answer.wsgi_request.user == person


def test_guesses_are_counted_by_the_database(away):
    person = factories.make_user("Anna")
    guess = {"login": person.email, "password": "fel"}
    said = [
        Client().post(reverse("account_login"), guess).content.decode()
        for _guess in range(11)
    ]
    assert "För många" in said[-1]
    assert "För många" not in said[0]


@pytest.mark.parametrize("role", ["coordinator", "finance"])
def test_what_keeps_its_figures_answers(away, role):
    fund = factories.make_fund()
    browser = Client()
    browser.force_login(factories.make_role(fund, role))
    for address in (reverse("start"), fund.get_absolute_url()):
        assert browser.get(address).status_code == 200


# Every page, whoever opens it (`make reliability`): Redis is asked anew by each.


def visited(name: str) -> tuple[int, dict[str, int]]:
    """How many pages of the scene were opened, and which of them did not answer."""
    scene, wrong, opened = SCENES[name](), {}, 0
    for page, visits in PAGES.items():
        for visit in visits:
            if visit.scene != name:
                continue
            browser = Client(raise_request_exception=False)
            if user := getattr(scene, visit.who):
                browser.force_login(user)
            address = visit.address(page, scene)
            Cache.away_until = 0.0
            answer = browser.get(address)
            answer.getvalue()  # a file is closed when it is read
            opened += 1
            if answer.status_code not in (200, 202):
                wrong[f"{visit.who} {address}"] = answer.status_code
    return opened, wrong


@pytest.mark.reliability
@pytest.mark.parametrize("name", SCENES)
def test_every_page_answers(away, name):
    opened, wrong = visited(name)
    assert wrong == {}
    assert opened == sum(
        visit.scene == name for visits in PAGES.values() for visit in visits
    )


@pytest.mark.reliability
@pytest.mark.parametrize("name", ["session", "running"])
def test_every_page_of_a_day_answers_beside_one_that_takes_nothing(refusing, name):
    """Of a meeting, and of a project under way."""
    assert visited(name)[1] == {}
    assert CacheEntry.objects.exists()
