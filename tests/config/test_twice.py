"""Every form that adds something adds it once, however often it is sent."""

import re
from dataclasses import dataclass
from datetime import timedelta

import pytest
from django.db.models import Model
from django.test import Client

from applications.models import Disclosure, IdeaProposal
from core import clock
from core.pages import sent_once
from evaluation.models import Lesson
from fund.models import (
    AgendaItem,
    CheckQuestion,
    Entry,
    Meeting,
    Ownership,
    Seat,
    SecrecyGround,
)
from tests.scenes_beside import SCENES
from tests.visit import Visit

TOKEN = re.compile(rf'name="{sent_once.FIELD}" value="(\w+)"')


@dataclass(frozen=True)
class Addition:
    """What is added, where its form stands, and what is typed; `to` is where it goes to
    when that is another address."""

    row: type[Model]
    page: str
    visit: Visit
    words: dict
    to: str = ""


def adds(
    row, page: str, scene: str, who: str, *args, to: str = "", **words
) -> Addition:
    return Addition(row, page, Visit(scene, who, args), words, to)


def soon(_scene) -> str:
    return str(clock.today() + timedelta(days=40))


def now(_scene) -> str:
    return str(clock.today())


def coordinator(scene) -> int:
    return scene.coordinator.pk


ADDITIONS = [
    adds(
        *(Meeting, "fund:meetings", "planned", "coordinator", "fund"),
        day=soon,
        time="09:00",
        place="Rum 1",
    ),
    adds(
        *(Disclosure, "applications:disclosure_new", "recorded", "registrar"),
        "application",
        extent="request",
        asked_for="Allt",
        asked_on=now,
    ),
    adds(
        *(Ownership, "fund:ownership_decide", "owned", "coordinator", "fund"),
        placement="central",
        since=now,
        why="Nära budgeten",
        reference="KS § 1",
        spokesperson=coordinator,
    ),
    adds(
        *(IdeaProposal, "applications:idea_propose", "idea_proposed", "coordinator"),
        "idea",
        outcome="invite",
        motive="Den är bra.",
    ),
    adds(
        *(Lesson, "evaluation:lesson_add", "running", "leader", "project"),
        learned_on=now,
        observation="A",
        interpretation="B",
        consequence="C",
    ),
    adds(
        *(AgendaItem, "applications:agenda_make", "planned", "coordinator", "meeting"),
        to="applications:point_add",
        kind="information",
        title="Läget",
        text="",
    ),
    adds(
        *(Seat, "fund:seat_add", "town", "coordinator", "fund"),
        title="Ledamot",
        side="official",
        is_voting="on",
    ),
    adds(
        *(CheckQuestion, "fund:check_question_new", "owned", "coordinator", "fund"),
        scope="fund",
        text="Är det klart?",
    ),
    adds(
        *(SecrecyGround, "applications:ground_new", "recorded", "registrar", "fund"),
        law="OSL 99:1",
        about="Enskilda",
        is_used="on",
    ),
    adds(
        *(Entry, "fund:ledger_book", "running", "finance", "fund", "capital_in"),
        amount="1 000",
        on=now,
        reference="KF § 1",
        note="",
    ),
]


@pytest.mark.parametrize("addition", ADDITIONS, ids=lambda each: each.row.__name__)
def test_it_is_added_once(addition):
    scene = SCENES[addition.visit.scene]()
    page = addition.visit.address(addition.page, scene)
    to = addition.visit.address(addition.to or addition.page, scene)
    browser = Client()
    browser.force_login(getattr(scene, addition.visit.who))
    (token,) = set(TOKEN.findall(browser.get(page).text))
    typed = {
        name: word(scene) if callable(word) else word
        for name, word in addition.words.items()
    }
    typed[sent_once.FIELD] = token
    before = addition.row.objects.count()
    first, second = browser.post(to, typed), browser.post(to, typed)
    assert first.status_code == 302, first.context["form"].errors
    assert (second.status_code, second["Location"]) == (302, first["Location"])
    assert addition.row.objects.count() == before + 1
