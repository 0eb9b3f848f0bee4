"""Structure, boundaries and identity are kept alive while the project is."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import AuditEvent
from core.texts.clash import fingerprint
from projects.models import Answer, Project
from tests import factories
from tests.counting import MOST, number_of

BEFORE = "Två chefer"


@pytest.fixture
def answered(project, owner):
    Answer.objects.create(
        project=project, question="organisation", text=BEFORE, changed_by=owner
    )
    return project


def sheet(project, question="organisation"):
    return reverse("projects:sheet", args=[project.pk, question])


def posted(text="En chef, på Utbildningskontoret", **changed):
    return {
        "text": text,
        "reason": "Lärseminariet i mars",
        "seen": fingerprint(BEFORE),
        **changed,
    }


def text_of(project):
    return project.answers.get(question="organisation").text


def test_the_leader_writes_how_it_is_now_with_day_and_reason(client, answered, leader):
    client.force_login(leader)
    assert client.get(sheet(answered)).context["form"]["text"].value() == BEFORE
    response = client.post(sheet(answered), posted())
    assert response.url == reverse("projects:plan", args=[answered.pk])
    assert text_of(answered) == "En chef, på Utbildningskontoret"
    event = AuditEvent.objects.about(answered).get(verb="sheet")
    assert (event.by, event.note) == (
        leader,
        "Vem bestämmer vad?: Lärseminariet i mars",
    )
    rows = client.get(response.url).context["sheet"]
    assert (rows[0].changed_by, rows[0].url) == (leader, sheet(answered))
    assert rows[0].changed_at is not None


def test_what_it_was_can_be_read_in_the_history(client, answered, leader):
    client.force_login(leader)
    client.post(sheet(answered), posted())
    kept = Answer.objects.get(question="organisation").events.order_by("pgh_id")
    assert [row.text for row in kept] == [BEFORE, "En chef, på Utbildningskontoret"]


@pytest.mark.parametrize(
    ("wrong", "field"), [({"reason": ""}, "reason"), ({"text": ""}, "text")]
)
def test_a_change_needs_words_and_a_reason(client, answered, leader, wrong, field):
    client.force_login(leader)
    response = client.post(sheet(answered), posted(**wrong))
    assert set(response.context["form"].errors) == {field}
    assert text_of(answered) == BEFORE


def test_somebody_elses_words_are_not_written_over(client, answered, leader):
    client.force_login(leader)
    seen = fingerprint("Något äldre")
    response = client.post(sheet(answered), posted(seen=seen))
    assert BEFORE in str(response.context["form"].errors["text"])
    assert text_of(answered) == BEFORE
    again = {**posted(), "seen": response.context["form"].data["seen"]}
    client.post(sheet(answered), again)
    assert text_of(answered) == "En chef, på Utbildningskontoret"


@pytest.mark.parametrize("question", ["stop_criteria", "need", "nothing"])
def test_nothing_else_of_what_was_granted_is_opened(client, project, leader, question):
    client.force_login(leader)
    assert client.get(sheet(project, question)).status_code == 404


def test_it_is_closed_when_the_project_is(client, answered, leader):
    Project.objects.filter(pk=answered.pk).update(state=Project.State.REPORTED)
    client.force_login(leader)
    assert client.post(sheet(answered), posted()).status_code == 403
    assert text_of(answered) == BEFORE


def test_the_plan_asks_as_much_with_and_without_answers(client, project, leader):
    client.force_login(leader)
    url = reverse("projects:plan", args=[project.pk])
    with CaptureQueriesContext(connection) as before:
        client.get(url)
    for question in ("organisation", "boundaries", "identity"):
        Answer.objects.create(
            project=project,
            question=question,
            text="Ja",
            changed_by=factories.make_user(),
        )
    with CaptureQueriesContext(connection) as after:
        client.get(url)
    assert number_of(before) == number_of(after) <= MOST
