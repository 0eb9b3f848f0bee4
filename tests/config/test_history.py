"""Who sent what to which address, beside each change that the triggers keep."""

from contextlib import suppress

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import IntegrityError, connection, transaction
from django.http import HttpResponse
from django.test import RequestFactory

from config.middleware import HistoryMiddleware
from projects.models import Project
from tests import factories


@pytest.fixture
def project() -> Project:
    by = factories.make_user()
    return factories.make_draft(factories.make_call(factories.make_fund()), by).project


def rename(project: Project, name: str) -> None:
    Project.objects.filter(pk=project.pk).update(short_name=name)


def told(project: Project) -> list[tuple]:
    """The names the project has got, oldest first, with what is told of each."""
    events = Project.pgh_event_model.objects.filter(pgh_obj=project, pgh_label="update")
    return list(
        events.order_by("pk").values_list("short_name", "pgh_context__metadata")
    )


def send(method: str, user, *names: str, project: Project, view=rename) -> None:
    request = getattr(RequestFactory(), method)("/an/address/")
    request.user = user

    def answer(_request):
        for name in names:
            view(project, name)
        return HttpResponse()

    HistoryMiddleware(answer)(request)


def test_each_change_of_one_request_has_its_sender_and_address(project):
    user = factories.make_user()
    send("post", user, "A", "B", project=project)
    about = {"user": user.pk, "url": "/an/address/"}
    assert told(project) == [("A", about), ("B", about)]
    contexts = Project.pgh_event_model.objects.filter(short_name__in="AB")
    assert len(set(contexts.values_list("pgh_context", flat=True))) == 1


def test_a_stranger_is_nobody(project):
    send("post", AnonymousUser(), "A", project=project)
    assert told(project) == [("A", {"user": None, "url": "/an/address/"})]


def test_who_only_reads_leaves_nothing_behind(project):
    send("get", factories.make_user(), "A", project=project)
    assert told(project) == [("A", None)]


def test_what_happens_after_something_was_taken_back_is_told_too(project):
    user = factories.make_user()

    def stumble(project: Project, name: str) -> None:
        with suppress(IntegrityError), transaction.atomic():
            rename(project, "Z")
            Project.objects.filter(pk=project.pk).update(own_evidence_level=9)
        rename(project, name)

    send("post", user, "A", project=project, view=stumble)
    assert told(project) == [("A", {"user": user.pk, "url": "/an/address/"})]


@pytest.mark.django_db(transaction=True)
def test_a_change_outside_a_transaction_is_told_and_no_later_one(project):
    user = factories.make_user()
    send("post", user, "A", project=project)
    rename(project, "B")
    assert not connection.in_atomic_block
    about = {"user": user.pk, "url": "/an/address/"}
    assert told(project) == [("A", about), ("B", None)]
