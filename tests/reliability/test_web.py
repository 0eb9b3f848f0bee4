"""The database goes away, the web process is killed: nothing half-saved, nothing lost."""

import http.client
import threading
import time
from urllib.parse import urlencode

import pytest
from django.conf import settings
from django.db import connection, transaction
from django.test import Client
from django.urls import reverse
from playwright.sync_api import expect

from projects.models import NeedFigure
from projects.plan import answers
from projects.plan.forms_tables import rows_for
from tests import factories
from tests.chromium import VISITOR

pytestmark = [pytest.mark.reliability, pytest.mark.django_db(transaction=True)]

PATIENCE = 30  # seconds
TOKEN = "a" * 32
WAITING = """
    SELECT pid FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


@pytest.fixture
def draft():
    applicant = factories.make_user("Karin Berg")
    application = factories.make_draft(
        factories.make_call(factories.make_fund()), applicant
    )
    NeedFigure.objects.create(
        project=application.project, name="Skolk", value="5 %", year=2025, source="Egen"
    )
    return application


def session_of(user) -> str:
    client = Client()
    client.force_login(user)
    return client.cookies[settings.SESSION_COOKIE_NAME].value


class Visitor:
    """Somebody signed in, who asks without a browser."""

    def __init__(self, web, user):
        self.port = web.port
        cookies = {
            settings.SESSION_COOKIE_NAME: session_of(user),
            settings.CSRF_COOKIE_NAME: TOKEN,
        }
        self.cookie = "; ".join(f"{name}={value}" for name, value in cookies.items())

    def ask(self, path: str, data: dict | None = None) -> int:
        link = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        headers = {"Cookie": self.cookie}
        body = None
        if data is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            body = urlencode({**data, "csrfmiddlewaretoken": TOKEN})
        link.request("GET" if data is None else "POST", path, body, headers)
        status = link.getresponse().status
        link.close()
        return status


def backends(*, waiting: bool) -> list[int]:
    """The other connections to this database; those that wait for a lock."""
    words = WAITING + (" AND wait_event_type = 'Lock'" if waiting else "")
    with connection.cursor() as cursor:
        cursor.execute(words)
        return [pid for (pid,) in cursor.fetchall()]


def terminate(pids: list[int]) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_terminate_backend(pid) FROM unnest(%s) pid", [pids])


def until(condition):
    deadline = time.monotonic() + PATIENCE
    while not (found := condition()):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    return found


def section_form(figure: NeedFigure) -> dict:
    """The section of the need as the page would send it: an answer and a row."""
    rows = rows_for("need_figures", figure.project).forms[0]
    return {
        "need": "Sex av tio",
        "need_figures-TOTAL_FORMS": 1,
        "need_figures-INITIAL_FORMS": 1,
        "fingerprint-need_figures-0": rows.initial["key"],
        "need_figures-0-name": "Skolfrånvaro",
        "need_figures-0-value": "7 %",
        "need_figures-0-year": 2025,
        "need_figures-0-source": "Egen",
    }


def test_idle_connections_that_were_cut_are_opened_again(web, draft):
    visitor = Visitor(web, draft.created_by)
    page = reverse("applications:tasks", args=[draft.pk])
    assert visitor.ask(page) == 200
    terminate(until(lambda: backends(waiting=False)))
    assert visitor.ask(page) == 200


def test_a_connection_cut_in_the_middle_leaves_nothing_half_saved(web, draft):
    """The answer has been written and the row waits for its turn when it is cut."""
    visitor, project = Visitor(web, draft.created_by), draft.project
    page = reverse("applications:section", args=[draft.pk, "need"])
    figure = project.need_figures.get()
    form = section_form(figure)
    statuses = []
    post = threading.Thread(target=lambda: statuses.append(visitor.ask(page, form)))
    with transaction.atomic():
        NeedFigure.objects.select_for_update().get(pk=figure.pk)
        post.start()
        terminate(until(lambda: backends(waiting=True)))
        post.join(PATIENCE)
    assert statuses == [500]
    assert answers.read_all(project)["need"] == ""
    figure.refresh_from_db()
    assert figure.name == "Skolk"

    assert visitor.ask(page, form) == 302
    assert answers.read_all(project)["need"] == "Sex av tio"
    figure.refresh_from_db()
    assert figure.name == "Skolfrånvaro"


@pytest.mark.journey
def test_what_is_typed_while_the_web_process_is_down_is_saved_when_it_is_back(
    web, draft, browser
):
    context = browser.new_context(**VISITOR)
    context.add_cookies(
        [
            {
                "name": settings.SESSION_COOKIE_NAME,
                "value": session_of(draft.created_by),
                "url": web.url,
            }
        ]
    )
    page = context.new_page()
    page.goto(web.url + reverse("applications:section", args=[draft.pk, "need"]))
    page.wait_for_load_state("networkidle")  # the scripts are there
    status = page.locator("[data-line]")
    try:
        web.kill()
        page.fill("#id_need", "Sex av tio unga väntar ett år")
        expect(status).to_have_text("Kunde inte spara – försöker igen", timeout=15_000)
        assert "Sex av tio" in page.evaluate("JSON.stringify(sessionStorage)")
        assert answers.read_all(draft.project)["need"] == ""

        web.start()
        expect(status).to_contain_text("Sparat", timeout=60_000)
    finally:
        context.close()
    assert answers.read_all(draft.project)["need"] == "Sex av tio unga väntar ett år"
