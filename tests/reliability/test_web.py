"""The database goes away, the web process is killed: nothing half-saved, nothing lost."""

import socket
import threading

import pytest
from django.conf import settings
from django.db import transaction
from django.urls import reverse
from playwright.sync_api import expect

from projects.models import NeedFigure
from projects.plan import answers
from projects.plan.forms_tables import rows_for
from tests import factories
from tests.chromium import VISITOR
from tests.reliability.visitor import (
    PATIENCE,
    Visitor,
    backends,
    session_of,
    terminate,
    until,
)

pytestmark = [pytest.mark.reliability, pytest.mark.django_db(transaction=True)]


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


REFUSED = {
    "a length that is no number": b"Content-Length: x\r\n",
    "a length below nothing": b"Content-Length: -1\r\n",
    "a control character": b"Accept-Language: sv\x00\r\n",
    "a letter set of no name": b"Content-Type: text/plain; charset=\x00\r\n",
    "two lengths": b"Content-Length: 1\r\nContent-Length: 2\r\n",
    "no header": b"sv\r\n",
}


def test_what_is_no_request_is_refused_by_the_server(web):
    """So `make fuzz` need not send it to the program."""
    for what, header in REFUSED.items():
        with socket.create_connection(("127.0.0.1", web.port), PATIENCE) as link:
            link.sendall(b"POST / HTTP/1.1\r\nHost: localhost\r\n" + header + b"\r\n")
            assert link.recv(100).startswith(b"HTTP/1.1 400 "), what


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
