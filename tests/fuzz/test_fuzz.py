"""No request is answered with 500, whoever sends it and whatever is in it.

    make fuzz [REQUESTS=20000] [SEED=1]

2 000 of them, in the scenes with the most pages, are sent by `make reliability`. Each
request is sent to the scene as it was made: what the one before it did is taken back, so
that what is told about a fault is all that is needed to see it again.
"""

import logging
import os
import sys
import time
import traceback
from collections import Counter
from http.cookies import SimpleCookie
from random import Random

import pytest
from django.core.cache import cache
from django.core.signals import got_request_exception
from django.db import connection, transaction
from django.test import Client, RequestFactory
from django.test.client import ClientHandler

from tests.fuzz import tries
from tests.fuzz.places import Form, Place, anywhere, asked_for, people_of, places_of
from tests.scenes_beside import SCENES
from tests.visit import names
from tests.visits import PAGES

pytestmark = pytest.mark.reliability

REQUESTS = int(os.environ.get("FUZZ_REQUESTS", 2000))
SEED = int(os.environ.get("FUZZ_SEED", 1))
IS_WHOLE = REQUESTS > 2000
# What the share of every run is sent to.
MOST_PAGES = ("town", "draft", "prepared", "session", "running", "owned", "recorded")
ASKED_FOR = asked_for()
UNANSWERED = (Exception, pytest.fail.Exception)
STAGES = list(SCENES) if IS_WHOLE else MOST_PAGES


class Sender(RequestFactory):
    """Sends as a test client does, without what that remembers of each page."""

    def __init__(self, browser: Client):
        super().__init__()
        self.handler = ClientHandler(enforce_csrf_checks=False)
        self.cookies = SimpleCookie(browser.cookies.output(header="", sep=";"))

    def request(self, **environ):
        return self.handler(self._base_environ(**environ))


class Fuzz:
    """What was tried, and what was wrong."""

    def __init__(self):
        self.kinds: Counter = Counter()
        self.answers: Counter = Counter()
        self.pairs: set[tuple[str, str]] = set()
        self.unmet: list[str] = []
        self.faults: list[str] = []
        self.slowest: list[tuple[float, str]] = []

    def play(self, scene, chance, places, browsers, count: int) -> None:
        """Send so many requests in this scene; of a whole run as many more as it takes
        until each role has met each address."""
        senders = {who: Sender(browser) for who, browser in browsers.items()}
        met: dict[str, set[str]] = {place.name: set() for place in places}
        if IS_WHOLE:
            count = max(count, 2 * len(met) * len(senders))
        for sent in tries.in_scene(chance, places, sorted(senders), ASKED_FOR, count):
            self.send(scene, senders, sent)
            met[sent.place.name].add(sent.who)
        # Every other request goes to all addresses in one role, then in the next.
        roles = min(len(senders), count // 2 // len(met))
        self.unmet += [
            f"{scene} {name}: {len(those)} of {roles} roles"
            for name, those in met.items()
            if len(those) < max(roles, 1)
        ]
        cache.clear()
        print(f"{scene}: {self.kinds.total()} sent", flush=True)  # noqa: T201 - it takes long

    def send(self, scene: str, senders: dict[str, Sender], sent: tries.Try) -> None:
        self.kinds[sent.kind] += 1
        self.pairs.add((sent.place.name, sent.who))
        began = time.monotonic()
        status, why = answer(senders[sent.who], sent)
        self.slowest.append((time.monotonic() - began, f"{scene} {sent}"))
        self.slowest = sorted(self.slowest, reverse=True)[:5]
        self.answers[status] += 1
        if status >= 500:
            number = self.kinds.total()
            self.faults.append(f"#{number} {scene}: {status} {sent}\n    {why}")
            print(self.faults[-1], flush=True)  # noqa: T201 - it takes long

    def said(self, addresses: int) -> str:
        asked = len({name for name, _who in self.pairs})
        slow = "\n".join(f"  {took:.1f} s {what[:300]}" for took, what in self.slowest)
        return (
            f"seed {SEED}: {self.kinds.total()} requests to {asked} of {addresses} "
            f"addresses, {len(self.pairs)} pairs of address and role\n"
            f"kinds {dict(self.kinds)}\nanswers {dict(sorted(self.answers.items()))}\n"
            f"slowest\n{slow}\n{len(self.faults)} faults\n" + "\n".join(self.faults)
        )


def answer(sender: Sender, sent: tries.Try) -> tuple[int, str]:
    """The status, and what went wrong; nothing that it did remains."""
    faults: list[str] = []

    def hear(**_signal) -> None:
        faults.append(_told())

    got_request_exception.connect(hear)
    with transaction.atomic():
        try:
            return _asked(sender, sent), "".join(faults)
        except UNANSWERED:  # before Django's own answer, or when the transaction ends
            return 500, _told()
        finally:
            transaction.set_rollback(True)
            got_request_exception.disconnect(hear)


def _asked(sender: Sender, sent: tries.Try) -> int:
    said = sender.generic(
        sent.method,
        sent.path,
        sent.body,
        sent.content_type,
        **{"QUERY_STRING": sent.query} | sent.headers,
    )
    if said.streaming:
        list(said.streaming_content)  # closes the file
    if said.status_code < 500 and sent.method == "POST":
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    return said.status_code


def _told() -> str:
    lines = traceback.format_exception(*sys.exc_info())
    return "".join(lines[-4:]).replace("\n", "\n    ")


@pytest.fixture(autouse=True)
def quiet():
    """What is wrong is told at the end, not by each answer of 4xx."""
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


def signed_in(people) -> dict[str, Client]:
    browsers = {}
    for who, user in people.items():
        browsers[who] = Client()
        if user is not None:
            browsers[who].force_login(user)
    return browsers


def test_no_request_is_answered_with_500():
    fuzz, chance = Fuzz(), Random(SEED)
    elsewhere = names()
    for scene, count in shares().items():
        with transaction.atomic():
            stage = SCENES[scene]()
            browsers = signed_in(people_of(stage))
            places = list(places_of(scene, stage, browsers))
            fuzz.play(scene, chance, places, browsers, count)
            transaction.set_rollback(True)
        for place in places:
            elsewhere.pop(place.name, None)
    # Where no scene leads: steps of signing in, and forms that only come back.
    browsers = signed_in(people_of(SCENES["town"]()))
    places = [anywhere(*each) for each in elsewhere.items()]
    left = max(REQUESTS - fuzz.kinds.total(), 0)
    fuzz.play("anywhere", chance, places, browsers, left)
    said = fuzz.said(len(names()))
    print(f"\n{said}")  # noqa: T201 - what `make fuzz` is run for
    assert fuzz.kinds.total() == REQUESTS or (
        IS_WHOLE and fuzz.kinds.total() > REQUESTS
    )
    assert {name for name, _who in fuzz.pairs} == set(names())
    assert fuzz.unmet == []
    assert not fuzz.faults, said


def shares() -> dict[str, int]:
    """How many each scene gets, by how many visits it has; what is left is enough for
    every address that no scene leads to."""
    weights = Counter(visit.scene for visits in PAGES.values() for visit in visits)
    led_to = [
        name
        for name, visits in PAGES.items()
        if any(visit.scene in STAGES for visit in visits)
    ]
    total = sum(weights[scene] for scene in STAGES)
    most = REQUESTS - 2 * len(set(names()).difference(led_to))
    return {scene: most * weights[scene] // total for scene in STAGES}


def test_a_fault_is_told_with_its_reason():
    """What would be 500 is seen, when a page is drawn and when its transaction ends."""
    stage = SCENES["town"]()
    browser = signed_in({"finance": stage.finance})["finance"]
    place = Place("fund:ledger", f"/fund/{stage.fund.pk}/ledger/", "finance", Form())
    sent = tries.Try(place, "finance", "query", path=place.path)
    assert answer(Sender(browser), sent) == (200, "")
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE fund_entry RENAME TO away")
    status, why = answer(Sender(browser), sent)
    assert status == 500
    assert 'relation "fund_entry" does not exist' in why
