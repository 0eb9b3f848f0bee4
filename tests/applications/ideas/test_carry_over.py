"""An invited idea becomes an application: word for word, and once."""

import threading

import pytest
from django.db import connection
from django.urls import reverse

from accounts.audit import AuditEvent
from applications.ideas import actions as ideas
from applications.ideas import screening
from applications.models import Application, Call, Idea
from core import clock
from core.refusals import TransitionRefused
from projects.plan import answers
from projects.plan.sections import all_questions
from tests import factories
from tests.applications.ideas import desk

State = Idea.State


def apply_url(idea: Idea) -> str:
    return reverse("applications:idea_apply", args=[idea.pk])


def test_everything_goes_along_word_for_word(client, invited, call, applicant):
    client.force_login(applicant)
    response = client.post(apply_url(invited), {"call": call.pk})
    application = Application.objects.get()
    assert response.url == reverse("applications:tasks", args=[application.pk])
    project = application.project
    texts = answers.read_all(project)
    assert texts["title"] == desk.TEXTS["title"]
    for column, question in ideas.CARRIED.items():
        assert texts[question] == desk.TEXTS[column]
    assert project.lead_board.name == "Socialnämnden"
    parties = project.parties.order_by("pk")
    assert [str(party) for party in parties] == [
        "Socialnämnden",
        "Utbildningsnämnden",
        "Läxhjälpen i Norra",
        "Idrottsklubben Framåt",
    ]
    idea = desk.fresh(invited)
    assert (idea.state, idea.application) == (State.BECAME_APPLICATION, application)
    assert AuditEvent.objects.about(idea).first().to_state == "became_application"
    assert application.state == Application.State.DRAFT


def test_no_text_of_an_idea_is_longer_than_the_answer_it_becomes():
    limits = {question.key: question.limit for question in all_questions()}
    fields = {field.name: field.max_length for field in Idea._meta.fields}
    too_long = {
        column
        for column, question in {**ideas.CARRIED, "title": "title"}.items()
        if fields[column] > limits[question]
    }
    assert too_long == set()


def test_an_association_goes_along_too(fund, call, applicant, coordinator, chair):
    club = {
        "lead_board": None,
        "organisation_name": "Läxhjälpen i Norra",
        "organisation_kind": "association",
    }
    idea = desk.handed_in(fund, applicant, **club)
    idea = desk.decided(idea, by=coordinator, chair=chair)
    project = desk.applied(idea, call, by=applicant).application.project
    assert str(project.lead_organisation) == "Läxhjälpen i Norra"
    named = (
        project.parties.filter(board=None).order_by("pk").values_list("name", "kind")
    )
    assert list(named) == [
        ("Läxhjälpen i Norra", "association"),  # said twice, carried once
        ("Idrottsklubben Framåt", ""),
    ]


def test_the_co_authors_and_the_conflicts_go_along(
    invited, call, applicant, stranger, chair
):
    ideas.add_author(invited, stranger, by=applicant)
    screening.answer_on_conflict(invited, ground="j1", note="Bror", by=chair)
    project = desk.applied(invited, call, by=applicant).application.project
    assert {member.user for member in project.team.all()} == {applicant, stranger}
    conflict = project.conflicts.get()
    assert (conflict.user, conflict.ground, conflict.note) == (chair, "j1", "Bror")


def test_a_second_click_leads_to_the_application_of_the_first(
    client, invited, call, applicant
):
    client.force_login(applicant)
    first = client.post(apply_url(invited), {"call": call.pk})
    second = client.post(apply_url(invited), {"call": call.pk})
    assert second.url == first.url
    assert Application.objects.count() == 1
    with pytest.raises(TransitionRefused):
        ideas.make_application(invited, call, by=applicant)


@pytest.mark.django_db(transaction=True)
def test_two_at_the_same_instant_make_one_application(
    invited, call, applicant, stranger
):
    ideas.add_author(invited, stranger, by=applicant)
    at_the_gate, told = threading.Barrier(2), []

    def make(by):
        try:
            at_the_gate.wait()
            ideas.make_application(invited, call, by=by)
            told.append("made")
        except TransitionRefused:
            told.append("refused")
        finally:
            connection.close()

    threads = [threading.Thread(target=make, args=[by]) for by in (applicant, stranger)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(told) == ["made", "refused"]
    assert Application.objects.count() == 1


def test_one_chooses_when_more_calls_are_open(client, fund, invited, call, applicant):
    other = factories.make_call(fund, title="Tidiga insatser")
    elsewhere = factories.make_call(factories.make_fund())
    client.force_login(applicant)
    assert client.get(invited.get_absolute_url()).context["facts"].calls == [
        call,
        other,
    ]
    for wrong in ("", elsewhere.pk, "x"):
        response = client.post(apply_url(invited), {"call": wrong})
        assert list(response.context["form"].errors) == ["call"]
    client.post(apply_url(invited), {"call": other.pk})
    assert Application.objects.get().call == other
    with pytest.raises(TransitionRefused):
        ideas.make_application(desk.fresh(invited), elsewhere, by=applicant)


def test_the_invitation_waits_while_no_call_is_open(client, invited, call, applicant):
    Call.objects.update(closes_at=clock.now())
    client.force_login(applicant)
    shown = client.get(invited.get_absolute_url())
    where = "Du skriver en ansökan när en utlysning öppnar"
    assert shown.context["status"].where == where
    response = client.post(apply_url(invited), {"call": call.pk})
    assert response.url == invited.get_absolute_url()
    assert desk.fresh(invited).state == State.INVITED


def test_the_application_says_which_idea_it_came_from(
    client, invited, call, applicant, coordinator, assessors
):
    application = desk.applied(invited, call, by=applicant).application
    client.force_login(applicant)
    tasks = client.get(reverse("applications:tasks", args=[application.pk]))
    assert tasks.context["idea"] == invited
    application.project.parties.all().delete()  # the complete plan brings its own
    factories.complete_plan(application.project, by=applicant)
    factories.submit_application(application, by=applicant)
    client.force_login(coordinator)
    case = client.get(application.get_absolute_url())
    assert case.context["idea"] == invited
    assert f'href="{invited.get_absolute_url()}"' in case.content.decode()
