"""An assessor says whether there is a conflict of interest before anything of the case can be
read (domain 3.5; KL 6:28)."""

import pytest
from django.db import DatabaseError, transaction
from django.urls import NoReverseMatch, reverse
from pytest_django.asserts import assertRedirects

from accounts.access import given
from applications.assessment import actions, judging, waiting
from applications.conflicts import actions as conflicts
from applications.finding import listing
from applications.models import Application, Assessment
from core import clock
from core.files import uploads
from core.refusals import TransitionRefused
from projects.documents.actions import add_document
from projects.models import ConflictOfInterest, Project
from projects.permissions import may_declare_conflict
from tests import factories, scenes
from tests.factory_bodies import minutes_file
from tests.projects.conflicts.ties import fresh
from tests.visits import PAGES

ASSESSES = "projects.assess_project"


@pytest.fixture
def asked(in_preparation, assessors, coordinator) -> Assessment:
    """Chosen to assess, and has said nothing."""
    return actions.assign_assessor(in_preparation, assessors[0], by=coordinator)


def question(case: Application) -> str:
    return reverse("applications:conflict", args=[case.pk])


def reads(asked: Assessment) -> bool:
    person, case = fresh(asked.assessor), asked.application
    return (
        given(person, ASSESSES, case.project)
        and Application.objects.visible_to(person).exists()
        and Project.objects.visible_to(person).exists()
    )


def pages_of(scene) -> dict[str, str]:
    """Every page about one case or one of its papers, by its name."""
    found = {}
    for name, visits in PAGES.items():
        for visit in visits:
            if visit.args[:1] in (("application",), ("document",)):
                try:
                    found[name] = visit.address(name, scene)
                except NoReverseMatch:
                    continue
    return found


def test_every_page_and_file_of_the_case_leads_to_the_question(client):
    scene = scenes.town()
    case = factories.in_preparation(scene.call, scene.applicant, scene.coordinator)
    scene.application, scene.project = case, case.project
    upload = minutes_file("stadgar.pdf")
    scene.document = add_document(
        case.project,
        title="Stadgar",
        file=upload,
        checked=uploads.check(upload),
        by=scene.applicant,
    )
    scene.document.handed_in_at = clock.now()
    scene.document.save()
    actions.assign_assessor(case, scene.assessor, by=scene.coordinator)
    client.force_login(scene.assessor)
    pages = pages_of(scene)
    pages.pop("applications:conflict")
    assert len(pages) > 40
    led = {name: client.get(url) for name, url in pages.items()}
    elsewhere = {
        name: answer.status_code
        for name, answer in led.items()
        if answer.headers.get("Location") != question(case)
    }
    assert elsewhere == {}


def test_a_part_of_a_page_leads_there_as_a_whole_page(client, asked):
    client.force_login(asked.assessor)
    url = reverse("applications:assess", args=[asked.application_id])
    answer = client.get(url, headers={"HX-Request": "true"})
    assert answer["HX-Redirect"] == question(asked.application)


def test_the_question_names_those_it_is_about_and_nothing_else(client, asked):
    project = asked.application.project
    project.owner = factories.make_user("Ägda Ägare")
    project.leader = factories.make_user("Leda Ledare")
    project.save(update_fields=["owner", "leader"])
    client.force_login(asked.assessor)
    page = client.get(question(asked.application))
    named = dict(page.context["named"])
    assert named["Äger projektet"] == "En rad, Ägda Ägare"
    assert named["Leder projektet"].endswith("Leda Ledare")
    assert (named["Söker"], named["Deltar"]) == ("Socialnämnden", "Utbildningsnämnden")
    assert "Har bedömt" not in named  # assessors do not hear who the others are
    for names in named.values():
        for name in names.split(", "):
            assert name in page.text
    for words in ("Ett svar i flera ord", "1 000 000", "Färre dygn", "Ingen söker"):
        assert words not in page.text.replace("\xa0", " ")


def test_with_the_answer_the_case_opens(client, asked):
    client.force_login(asked.assessor)
    assert not reads(asked)
    assert waiting.cases(fresh(asked.assessor)) == []
    [waits] = waiting.waiting_for(fresh(asked.assessor))
    assert (waits.url, waits.title) == (question(asked.application), "Svara om jäv")
    answer = client.post(question(asked.application), {"ground": "none"})
    assertRedirects(answer, asked.application.get_absolute_url())
    assert reads(asked)
    [waits] = waiting.waiting_for(fresh(asked.assessor))
    assert waits.url == asked.get_absolute_url()
    assert client.get(asked.get_absolute_url()).status_code == 200
    assert list(listing.page(fresh(asked.assessor), {}).rows)


@pytest.mark.parametrize("ground", ["j1", "j4", "unsure"])
def test_with_a_conflict_or_a_doubt_it_stays_closed(client, asked, ground):
    client.force_login(asked.assessor)
    answer = client.post(question(asked.application), {"ground": ground})
    assertRedirects(answer, reverse("applications:list"))
    assert not reads(asked)
    assert waiting.waiting_for(fresh(asked.assessor)) == []


def test_the_chair_settles_the_doubt_and_the_case_opens(asked, chair):
    case, person = asked.application, asked.assessor
    judging.answer_on_conflict(case, ground="unsure", by=person)
    conflicts.rule_on_conflict(case, person, ground="none", reason="Nej.", by=chair)
    assert reads(asked)
    conflicts.rule_on_conflict(case, person, ground="j2", reason="Jo.", by=chair)
    assert not reads(asked)


def test_a_conflict_told_after_the_preparation_takes_the_reading_back(ready):
    done = ready.assessments.earliest("pk")
    assert reads(done)
    judging.answer_on_conflict(ready, ground="j4", by=done.assessor)
    assert not reads(done)


def test_who_has_answered_before_reads_when_chosen(
    in_preparation, assessors, coordinator
):
    ConflictOfInterest.objects.create(
        project=in_preparation.project, user=assessors[0], ground="none"
    )
    assert reads(actions.assign_assessor(in_preparation, assessors[0], by=coordinator))


def test_who_is_not_asked_cannot_answer_and_finds_nothing(client, asked, assessors):
    other = assessors[1]
    client.force_login(other)
    assert client.get(question(asked.application)).status_code == 404
    assert not may_declare_conflict(other, asked.application.project)
    client.force_login(asked.assessor)
    actions.release_assessor(asked, by=asked.assigned_by)
    assert client.get(question(asked.application)).status_code == 404


def test_nobody_judges_unanswered_not_even_by_sql(asked):
    criterion = asked.application.criteria().first()
    with pytest.raises(TransitionRefused, match="jävig"):
        actions.save_scores(asked, {criterion: (3, "x")}, summary="", by=asked.assessor)
    with pytest.raises(TransitionRefused, match="jävig"):
        actions.hand_in_assessment(asked, by=asked.assessor)
    rows = Assessment.objects.filter(pk=asked.pk)
    done = {"state": "done", "handed_in_at": clock.now()}
    with (
        pytest.raises(DatabaseError, match="assessor_answers_first"),
        transaction.atomic(),
    ):
        rows.update(**done)
    judging.answer_on_conflict(asked.application, ground="none", by=asked.assessor)
    rows.update(**done)


def test_the_coordinator_sees_who_has_not_answered(client, asked, coordinator):
    words = "Har inte svarat om jäv"
    client.force_login(coordinator)
    url = reverse("applications:prepare", args=[asked.application_id])
    assert words in client.get(url).text
    judging.answer_on_conflict(asked.application, ground="none", by=asked.assessor)
    assert words not in client.get(url).text
