"""Lessons: written within the evidence, kept when wrong, found again."""

from datetime import date

import pytest
from django.urls import reverse

from accounts.models import AuditEvent
from evaluation.models import Lesson
from projects.models import MultiplierEffect, Project
from tests import factories
from tests.evaluation.pages import EFFECT, EVIDENCE, LESSON, add_lessons, url


def test_a_lesson_is_written_and_shown(client, project, leader):
    client.force_login(leader)
    response = client.post(url("lesson_add", project), LESSON, follow=True)
    lesson = Lesson.objects.get()
    assert (lesson.project, lesson.told_by) == (project, leader)
    assert lesson.learned_on == date(2026, 11, 1)
    assert LESSON["observation"] in response.content.decode()
    assert AuditEvent.objects.about(project).first().verb == "lesson"


@pytest.mark.parametrize("name", ["observation", "interpretation", "consequence"])
def test_words_above_the_evidence_are_refused_and_kept(client, project, leader, name):
    client.force_login(leader)
    text = "Teamet har lett till färre dygn."
    response = client.post(url("lesson_add", project), {**LESSON, name: text})
    assert response.status_code == 200
    assert response.context["form"].errors == {
        name: [
            (
                "”har lett till” säger mer än beläggen bär. Det kräver nivå 3 och projektet "
                "är på nivå 2. Skriv till exempel ”sammanfaller med”."
            )
        ]
    }
    assert text in response.content.decode()
    assert not Lesson.objects.exists()


def test_at_level_3_the_same_words_are_allowed(client, project, leader):
    Project.objects.filter(pk=project.pk).update(own_evidence_level=3)
    client.force_login(leader)
    client.post(
        url("lesson_add", project), {**LESSON, "observation": "Det har lett till ro."}
    )
    assert Lesson.objects.get().observation == "Det har lett till ro."


@pytest.mark.parametrize(
    "wrong",
    [
        {"observation": ""},
        {"observation": "x" * 301},
        {"learned_on": "2026-11-21"},
        {"learned_on": "i går"},
        {"learned_on": "0000-99-99"},
        {"interpretation": "Barnet 19121212-1212 kom."},
        {"observation": "\x00"},
    ],
)
def test_wrong_input_is_explained_and_nothing_is_lost(client, project, leader, wrong):
    client.force_login(leader)
    response = client.post(url("lesson_add", project), {**LESSON, **wrong})
    assert response.status_code == 200
    assert list(response.context["form"].errors) == list(wrong)
    assert LESSON["concerns"] in response.content.decode()
    assert not Lesson.objects.exists()


def test_a_lasting_change_is_put_in_the_register(client, project, leader):
    client.force_login(leader)
    response = client.post(url("multiplier_effect_add", project), EFFECT, follow=True)
    assert MultiplierEffect.objects.get().receiver == EFFECT["receiver"]
    assert EFFECT["text"] in response.content.decode()
    for wrong in ({"kind": "magic"}, {"text": ""}, {"seen_on": "2030-01-01"}):
        answer = client.post(url("multiplier_effect_add", project), EFFECT | wrong)
        assert list(answer.context["form"].errors) == list(wrong)
    assert MultiplierEffect.objects.count() == 1


def test_the_evaluator_says_how_much_can_be_shown(client, project, people):
    client.force_login(people["evaluator"])
    client.post(url("evidence", project), EVIDENCE | {"level": "3"})
    project.refresh_from_db()
    assert project.own_evidence_level == 3
    event = AuditEvent.objects.about(project).first()
    assert (event.verb, event.by) == ("evidence_judged", people["evaluator"])
    assert event.note == "2 → 3: Före och efter på fyra skolor."
    for wrong in ({"level": "6"}, {"reason": ""}):
        answer = client.post(url("evidence", project), EVIDENCE | wrong)
        assert list(answer.context["form"].errors) == list(wrong)


def test_the_lessons_of_all_visible_projects_page_by_page(client, people, project):
    add_lessons(project, 30)
    hidden = factories.make_project(
        factories.make_fund(capital=0), factories.make_user()
    )
    add_lessons(hidden, 3, "Hemlig")
    client.force_login(people["auditor"])
    first = client.get(reverse("evaluation:list"))
    older = reverse("evaluation:list") + f"?before={first.context['older']}"
    second = client.get(older)
    seen = [*first.context["lessons"], *second.context["lessons"]]
    assert len(first.context["lessons"]) == 25
    assert seen == list(project.lessons.for_list())
    assert second.context["older"] == ""


def test_the_filter_finds_and_says_when_it_finds_nothing(client, people, project):
    add_lessons(project, 2)
    client.force_login(people["auditor"])
    page = reverse("evaluation:list")
    assert len(client.get(page + "?q=sak+1&type=testing").context["lessons"]) == 1
    nothing = client.get(page + "?q=zzz")
    assert nothing.context["lessons"] == []
    assert f'href="{page}"' in nothing.content.decode()
    for odd in (
        "?before=nonsense",
        "?before=2026-01-01_" + "9" * 30,
        "?type=%00",
        "?q=%00",
    ):
        assert client.get(page + odd).status_code == 200
