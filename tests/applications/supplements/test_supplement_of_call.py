"""A supplement of the call's own questions: named, opened and seen as changed alone."""

import pytest
from django.urls import reverse
from pytest_django.asserts import assertContains, assertRedirects

from accounts.audit import AuditEvent
from applications.casework import actions as casework
from applications.models import CallQuestion
from applications.writing import actions as writing
from core.refusals import TransitionRefused
from tests import factories


def at(name, application, *more):
    return reverse(f"applications:{name}", args=[application.pk, *more])


@pytest.fixture
def application(call, applicant, coordinator):
    question = factories.ask(call, "Hur hittas ni?", by=coordinator)
    application = factories.make_draft(call, applicant)
    factories.complete_plan(application.project, by=applicant)
    key = question.key
    application.project.answers.create(
        question=key, text="På torget", changed_by=applicant
    )
    writing.submit_application(application, by=applicant)
    application.refresh_from_db()
    casework.register_application(application, by=coordinator)
    casework.start_formal_check(application, by=coordinator)
    return application


def test_from_the_question_to_the_change(client, application, coordinator, applicant):
    client.force_login(coordinator)
    page = client.get(at("supplement", application))
    assertContains(page, "M. Utlysningens egna frågor")
    ask = {"ask-call": "Vilket torg?", "due_on": "2099-01-01"}
    assertRedirects(
        client.post(at("supplement", application), ask),
        application.get_absolute_url(),
    )
    [event] = AuditEvent.objects.about(application).filter(to_state="supplement")
    assert event.note == "M. Utlysningens egna frågor: Vilket torg?"

    client.force_login(applicant)
    need = {"need": "Smyginfört"}
    assert client.post(at("section", application, "need"), need).status_code == 409
    assertContains(client.get(at("tasks", application)), "Vilket torg?")
    with pytest.raises(TransitionRefused, match="M. Utlysningens egna frågor"):
        writing.submit_application(application, by=applicant)
    question = CallQuestion.objects.get()
    typed = {question.key: "På Stora torget"}
    client.post(at("section", application, "call"), typed)
    page = client.get(at("tasks", application))
    assertContains(page, "1 av 1")
    writing.submit_application(application, by=applicant)
    assert application.versions.count() == 2


def test_a_call_that_asks_nothing_has_no_such_part(client, submitted, coordinator):
    casework.register_application(submitted, by=coordinator)
    casework.start_formal_check(submitted, by=coordinator)
    client.force_login(coordinator)
    form = client.get(at("supplement", submitted)).context["form"]
    assert "ask-need" in form.fields
    assert "ask-call" not in form.fields
