"""Does the list answer each person as if its questions were put together for them alone?"""

import pytest
from django.test import Client
from django.urls import reverse

from accounts.models import User
from core.kept import Kept, Keys, Some
from tests.scenes_beside import SCENES

PLAYED = ["opinion_asked", "session", "with_body", "supplement"]
HERE = "applications.finding."


@pytest.fixture
def seen(monkeypatch) -> set[str]:
    """From here on each question is asked both ways; which of them had an answer?"""
    answered: set[str] = set()
    ask = Kept.__call__

    def both(question: Kept, **values):
        own = {
            name: Keys(values[name]) if isinstance(blank, Some) else values[name]
            for name, blank in question.blanks.items()
        }
        once = ask(question, **values)
        fresh = list(question.build(**own))
        assert sorted(once, key=repr) == sorted(fresh, key=repr), question
        if once:
            answered.add(str(question))
        return once

    monkeypatch.setattr(Kept, "__call__", both)
    return answered


def test_everybody_is_answered_as_if_nobody_else_had_asked(seen):
    for name in PLAYED:
        scene = SCENES[name]()
        for user in {each for each in vars(scene).values() if isinstance(each, User)}:
            client = Client()
            client.force_login(user)
            for words in ("", "tidiga OR familjecoacher"):
                page = client.get(reverse("applications:list"), {"q": words})
                assert page.status_code == 200
    ours = {str(each) for each in Kept.every if str(each).startswith(HERE)}
    assert ours <= seen
