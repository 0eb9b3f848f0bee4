"""Does a kept question answer each person as one that is put together for them alone?"""

import pytest
from django.db.models import QuerySet
from django.test import Client
from django.urls import reverse

from accounts.models import User
from applications import waiting
from applications.models import Application
from core import clock
from core.kept import Kept, Keys, Some
from fund.models import Fund
from projects.models import Project
from tests import factories
from tests.scenes_beside import SCENES

# Together they have something for every question of the first pages and of the case but
# these, …
PLAYED = [
    "opinion_asked",
    "owned",
    "session",
    "endorsing_asked",
    "apart",
    "minutes_sent",
    "minutes_draft",
    "idea_proposed",
    "with_body",
    "memo_finished",
    "supplement",
]
LISTED = PLAYED[:3]
PAGES = [
    ("start", {}),
    ("applications:list", {}),
    ("applications:list", {"q": "tidiga OR familjecoacher"}),
    ("projects:list", {}),
    ("help", {}),
]
# … which the tests of their rooms give something to answer.
SILENT = {
    "accounts.views._at",
    "applications.brief.queries._wanted",
    "applications.calls.actions._granted",
    "fund.plans.frames._grant_years",
    "fund.plans.frames._returns",
    "applications.assessment.views._scores",
    "applications.assessment.waiting._next",
    "applications.questions.queries._versions_of_questions",
    "applications.steps.facts._meetings",
    "applications.writing.actions._numbers",
    "applications.conflicts.waiting._doubts",
    "applications.delegation.waiting._cases",
    "applications.delegation.waiting._oldest",
    "config.start.projects._effects",
    "config.start.projects._figures",
    "fund.ledger.waiting._unbooked",
    "fund.ledger.waiting._unreleased",
    "projects.steering.waiting._late",
}


class Seen:
    """What has been asked both ways: about which values in this scene, and which
    questions had something to answer."""

    def __init__(self) -> None:
        self.here: set[tuple[str, str]] = set()
        self.answered: set[str] = set()

    def is_new(self, question: Kept, values: dict) -> bool:
        asked = str(question), repr(values)
        is_new = asked not in self.here
        self.here.add(asked)
        return is_new


@pytest.fixture
def seen(monkeypatch) -> Seen:
    """From here on each question is asked both ways, once about the same in a scene."""
    seen = Seen()
    ask = Kept.__call__

    def both(question: Kept, **values):
        if not seen.is_new(question, values):
            return ask(question, **values)
        own = {
            name: Keys(values[name], blank.kind)
            if isinstance(blank, Some)
            else values[name]
            for name, blank in question.blanks.items()
        }
        rows = question.build(**own)
        once = ask(question, **values)
        assert in_order(rows, once) == in_order(rows, list(rows)), question
        if once:
            seen.answered.add(str(question))
        return once

    monkeypatch.setattr(Kept, "__call__", both)
    return seen


def in_order(rows: QuerySet, answer: list) -> list:
    return answer if rows.ordered else sorted(answer, key=repr)


def hand_in(scene) -> None:
    """What is written whole, with a file, is handed in by its applicant."""
    case = scene.application
    client = Client()
    client.force_login(scene.applicant)
    client.post(reverse("applications:submit", args=[case.pk]))
    case.refresh_from_db()
    assert case.state == Application.State.SUBMITTED


def test_everybody_is_answered_as_if_nobody_else_had_asked(seen):
    with clock.travel(factories.moment(2026, 11, 16)):  # tasks of the year are near
        ask_as_everybody(seen)


def ask_as_everybody(seen: Seen) -> None:
    for name in PLAYED:
        scene = SCENES[name]()
        seen.here.clear()
        projects = [each for each in vars(scene).values() if isinstance(each, Project)]
        cases = [each for each in vars(scene).values() if isinstance(each, Application)]
        for user in {each for each in vars(scene).values() if isinstance(each, User)}:
            client = Client()
            client.force_login(user)
            # The lists ask the same in each: three scenes have rows of every kind for them.
            for address, query in PAGES if name in LISTED else PAGES[:1]:
                assert client.get(reverse(address), query).status_code == 200
            waiting.applications(user)
            for fund in Fund.objects.all():
                client.get(reverse("fund:detail", args=[fund.pk]))
            for project in projects:
                client.get(reverse("projects:detail", args=[project.pk]))
            for case in cases:
                for page in ("detail", "assess", "tasks"):
                    client.get(reverse(f"applications:{page}", args=[case.pk]))
    hand_in(SCENES["draft"]())
    silent = {str(question) for question in Kept.every} - seen.answered
    assert (silent - SILENT, SILENT - silent) == (set(), set())
