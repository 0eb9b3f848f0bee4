"""The check questions of a project, gone through by those responsible for it."""

import pytest
from django.db import ProgrammingError, transaction
from django.urls import reverse

from core import clock
from fund.models import CheckQuestion
from tests import factories, scenes


@pytest.fixture
def scene():
    return scenes.running()


def questions(scene) -> list[CheckQuestion]:
    return list(scene.fund.check_questions.on(clock.today(), "project"))


def data(scene) -> dict:
    return {
        "held_on": clock.today().isoformat(),
        "others": "Karin\nÄgda",
        f"answer_{questions(scene)[4].pk}": "no",
        f"comment_{questions(scene)[4].pk}": "Ingen nämnd har sagt ja",
    }


def test_they_stand_side_by_side_under_the_plan(client, scene):
    client.force_login(scene.leader)
    address = reverse("projects:check_round_new", args=[scene.project.pk])
    client.post(address, data(scene))
    held = scene.project.check_rounds.get()
    page = client.get(reverse("projects:checks", args=[scene.project.pk]))
    line = page.context["lines"][4]
    assert [(tone, each.comment) for tone, each in line.cells] == [
        ("stop", "Ingen nämnd har sagt ja")
    ]
    one = client.get(reverse("projects:check_round", args=[scene.project.pk, held.pk]))
    assert "Ägda" in one.text
    with pytest.raises(ProgrammingError), transaction.atomic():
        held.answers.all().update(answer="yes")


@pytest.mark.parametrize(
    ("who", "status"),
    [("owner", 302), ("coordinator", 302), ("auditor", 403), ("outsider", 404)],
)
def test_who_may_write_down_the_answers(client, scene, who, status):
    scene.outsider = factories.make_user("Främling")
    client.force_login(getattr(scene, who))
    address = reverse("projects:check_round_new", args=[scene.project.pk])
    assert client.post(address, data(scene)).status_code == status
    assert scene.project.check_rounds.exists() == (status == 302)
