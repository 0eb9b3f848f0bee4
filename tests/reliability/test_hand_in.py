"""The web process is killed while an application is handed in: all of it, or nothing."""

import threading
from contextlib import suppress

import pytest
from django.db import connection, transaction
from django.urls import reverse

from accounts.models import AuditEvent, Mail
from applications.models import Application, SubmittedVersion
from projects.plan import answers
from tests import factories
from tests.reliability.visitor import PATIENCE, Visitor, backends, until
from tests.worker import forget_jobs

pytestmark = [pytest.mark.reliability, pytest.mark.django_db(transaction=True)]

# Where it stops and waits: at the version, at the line of the history, at the last mail.
PLACES = ["applications_submittedversion", "accounts_auditevent", "accounts_mail"]


@pytest.fixture
def draft(queue):
    fund = factories.make_fund()
    factories.make_role(fund, "coordinator")
    applicant = factories.make_user("Karin Berg")
    application = factories.make_draft(factories.make_call(fund), applicant)
    factories.complete_plan(application.project, by=applicant)
    return application


def test_killed_anywhere_on_the_way_it_is_not_handed_in_and_nothing_is_lost(web, draft):
    visitor = Visitor(web, draft.created_by)
    page = reverse("applications:submit", args=[draft.pk])
    typed, before = answers.read_all(draft.project), left_behind(draft)
    assert typed
    for place in PLACES:
        killed_at(place, web, visitor, page)
        until(lambda: not backends(waiting=False))
        assert left_behind(draft) == before, place
        assert answers.read_all(draft.project) == typed
        web.start()

    assert visitor.ask(page, {}) == 302
    draft.refresh_from_db()
    assert draft.state == Application.State.SUBMITTED
    assert draft.versions.count() == 1
    assert answers.read_all(draft.project) == typed
    forget_jobs()


def killed_at(place: str, web, visitor: Visitor, page: str) -> None:
    """Hand in, and kill the web process while it waits to write in this table."""

    def hand_in():
        with suppress(OSError):  # nobody answers
            visitor.ask(page, {})

    sending = threading.Thread(target=hand_in)
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"LOCK TABLE {place} IN SHARE MODE")
        sending.start()
        until(lambda: backends(waiting=True))
        web.kill()
    sending.join(PATIENCE)


def left_behind(application: Application) -> dict:
    """What there is of a hand-in."""
    application.refresh_from_db()
    return {
        "state": application.state,
        "versions": SubmittedVersion.objects.count(),
        "lines": AuditEvent.objects.count(),
        "mails": Mail.objects.count(),
    }
