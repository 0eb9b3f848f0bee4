"""Nothing that has been typed is lost: the browser's half of autosave, with the server
played by the test."""

import json
import re
from urllib.parse import parse_qs

import pytest
from django import forms as django_forms
from django.contrib.staticfiles import finders
from django.template import Context, Template
from playwright.sync_api import expect

from core.forms import base, fields, widgets
from tests.chromium import VISITOR
from tests.journeys.pages import wait_for_scripts

pytestmark = pytest.mark.journey

SITE = "https://verkan.example"
PAGE = """
{% extends "base.html" %}
{% block main %}
  <h1>Målgruppen</h1>
  <form method="post" action="/save/" novalidate data-autosave="7">
    <input type="hidden" name="csrfmiddlewaretoken" value="{{ csrf_token }}">
    <input type="hidden" name="fingerprint-who" value="{{ fingerprint }}">
    {{ form }}
    <p data-autosave-part="sum">–</p>
    {% include "components/_savebar.html" with action="Spara" autosave=True only %}
  </form>
  {% include "components/_autosave.html" only %}
{% endblock %}
"""
TYPES = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}


class Group(base.Form):
    who = fields.LongTextField(label="Vem ingår?", required=False)
    count = fields.CountField(label="Hur många?", required=False)
    way = django_forms.ChoiceField(
        label="Hur?",
        choices=[("a", "Mottagning"), ("b", "Skola")],
        widget=widgets.RadioCards(),
        required=False,
    )


class Server:
    """Answers the page as Verkan would, and remembers what it was sent."""

    def __init__(self):
        self.kept = {}
        self.fingerprint = "one"
        self.saves: list[dict] = []
        self.answers: list[tuple[int, dict]] = []
        self.signed_in = self.may_change = True
        self.token = "first"
        self.waiting: list | None = None  # a list: what is sent lies there, unanswered

    def answer(self, status: int, **body) -> None:
        """What the next save is answered."""
        self.answers.append((status, body))

    def __call__(self, route):
        request = route.request
        path = request.url.removeprefix(SITE)
        if path.startswith("/static/"):
            file = finders.find(path.removeprefix("/static/"))
            kind = TYPES[path.rpartition(".")[2]]
            return route.fulfill(path=file, content_type=kind)
        if request.method == "POST":
            return self._save(route, request)
        if path == "/" and not self.signed_in:
            return route.fulfill(status=302, headers={"Location": "/sign-in/"})
        return route.fulfill(body=self._page(), content_type="text/html; charset=utf-8")

    def _page(self) -> str:
        values = {
            "form": Group(initial=self.kept),
            "csrf_token": self.token,
            "fingerprint": self.fingerprint,
        }
        return Template(PAGE).render(Context(values))

    def go_on(self) -> None:
        """Answer what was held back, and the rest as it comes."""
        held, self.waiting = self.waiting, None
        for route in held:
            self._save(route, route.request)

    def _save(self, route, request):
        if self.waiting is not None:
            self.waiting.append(route)
            return None
        sent = _fields(request)
        if request.headers.get("x-autosave") != "1":
            self.saves.append({**sent, "by_hand": True})
            return route.fulfill(body="<h1>Sparat</h1>", content_type="text/html")
        if not self.signed_in:
            return route.fulfill(status=401)
        if sent["csrfmiddlewaretoken"] != self.token or not self.may_change:
            return route.fulfill(status=403)
        self.saves.append(sent)
        status, body = self.answers.pop(0) if self.answers else (200, {})
        if status == 200 and "errors" not in body:
            self.kept = {name: sent.get(name, "") for name in ("who", "count", "way")}
        return route.fulfill(status=status, json={"saved_at": "14.02", **body})


def _fields(request) -> dict[str, str]:
    """What the form held, from either encoding."""
    kind, body = request.headers["content-type"], request.post_data or ""
    if "multipart" not in kind:
        return {name: values[0] for name, values in parse_qs(body).items()}
    found = re.findall(r'name="([^"]+)"\r\n\r\n(.*?)\r\n--', body, re.DOTALL)
    return dict(found)


@pytest.fixture
def server():
    return Server()


@pytest.fixture
def page(browser, server):
    browser_context = browser.new_context(**VISITOR)
    browser_context.route(f"{SITE}/**", server)
    page = browser_context.new_page()
    page.clock.install()
    page.goto(f"{SITE}/")
    wait_for_scripts(page)
    yield page
    browser_context.close()


def status(page):
    return page.locator("[data-line]")


def test_it_saves_a_moment_after_the_last_key(page, server):
    page.locator("#id_who").press_sequentially("Barn")
    assert server.saves == []
    page.clock.run_for(1600)
    expect(status(page)).to_have_text("Sparat 14.02")
    assert [(save["who"], save["autosave_changed"]) for save in server.saves] == [
        ("Barn", "who")
    ]


def test_it_saves_at_once_when_a_control_is_left(page, server):
    page.fill("#id_count", "40")
    page.press("#id_count", "Tab")
    page.clock.run_for(10)
    expect(status(page)).to_have_text("Sparat 14.02")
    assert server.saves[0]["count"] == "40"


def test_a_choice_is_saved_at_once(page, server):
    page.check("#id_way_1")
    page.clock.run_for(10)
    expect(status(page)).to_have_text("Sparat 14.02")
    assert server.saves[0]["way"] == "b"


def test_what_is_typed_while_a_save_is_on_its_way_is_saved_after_it(page, server):
    server.waiting = []
    page.fill("#id_who", "Barn")
    page.clock.run_for(1600)
    expect(status(page)).to_have_text("Sparar…")
    page.fill("#id_count", "12")
    page.press("#id_count", "Tab")
    page.clock.run_for(10)

    server.go_on()
    expect(status(page)).to_have_text("Sparat 14.02")
    for _look in range(50):
        page.clock.run_for(10)
        if len(server.saves) == 2:
            break
    assert [save["count"] for save in server.saves] == ["", "12"]
    assert server.kept["count"] == "12"


def test_what_could_not_be_saved_is_tried_again(page, server):
    server.answer(500)
    page.fill("#id_who", "Barn")
    page.clock.run_for(1600)
    expect(status(page)).to_have_text("Kunde inte spara – försöker igen")
    page.clock.run_for(2100)
    expect(status(page)).to_have_text("Sparat 14.02")
    assert [save["who"] for save in server.saves] == ["Barn", "Barn"]


def test_unsaved_text_is_back_after_the_page_was_loaded_again(page, server):
    server.answer(500)
    page.fill("#id_who", "Barn i familjehem")
    page.clock.run_for(1600)
    expect(status(page)).to_have_text("Kunde inte spara – försöker igen")
    page.on("dialog", lambda dialog: dialog.accept())
    page.reload()
    expect(page.locator("#id_who")).to_have_value("Barn i familjehem")
    expect(status(page)).to_have_text("Din osparade text är tillbaka")
    page.clock.run_for(1600)
    expect(status(page)).to_have_text("Sparat 14.02")
    assert server.kept["who"] == "Barn i familjehem"


def test_a_saved_text_leaves_nothing_in_the_browser(page, server):
    page.fill("#id_who", "Barn")
    page.clock.run_for(1600)
    expect(status(page)).to_have_text("Sparat 14.02")
    assert "Barn" not in page.evaluate("JSON.stringify(sessionStorage)")


def test_a_lost_sign_in_keeps_the_text_and_saves_it_after_the_next(page, server):
    server.signed_in = False
    page.fill("#id_who", "Barn")
    page.clock.run_for(1600)
    dialog = page.locator("[data-autosave-signed-out]")
    expect(dialog).to_be_visible()
    expect(dialog.get_by_role("link")).to_have_attribute("target", "_blank")
    assert "Barn" in page.evaluate("JSON.stringify(sessionStorage)")

    server.signed_in, server.token = True, "second"
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    page.clock.run_for(10)
    expect(status(page)).to_have_text("Sparat 14.02")
    expect(dialog).to_be_hidden()
    assert server.kept["who"] == "Barn"


def test_who_may_not_change_it_any_longer_is_told_and_keeps_the_text(page, server):
    server.may_change = False
    page.fill("#id_who", "Barn")
    page.clock.run_for(1600)
    expect(status(page)).to_have_text("Sparar…")
    page.clock.run_for(100)
    expect(status(page)).to_have_text("Inte sparat: du får inte längre ändra det här")
    expect(page.locator("#id_who")).to_have_value("Barn")


def test_two_texts_for_one_question_stand_side_by_side(page, server):
    conflict = {"who": {"theirs": "Deras text", "by": "Fatima Yusuf"}}
    server.answer(409, conflicts=conflict, fingerprints={"who": "two"})
    page.fill("#id_who", "Min text")
    page.clock.run_for(1600)
    box = page.locator("[data-asked]")
    expect(box).to_contain_text("Någon annan har ändrat svaret: Fatima Yusuf")
    expect(box.locator("[data-theirs]")).to_have_text("Deras text")
    expect(status(page)).to_have_text("Någon annan har ändrat")
    expect(page.locator("#id_who")).to_have_value("Min text")

    box.get_by_role("button", name="Behåll mitt").click()
    page.clock.run_for(10)
    expect(status(page)).to_have_text("Sparat 14.02")
    assert server.saves[-1]["who"] == "Min text"
    assert server.saves[-1]["fingerprint-who"] == "two"
    expect(box).to_have_count(0)


def test_nothing_is_sent_while_the_reader_reaches_for_one_of_the_two(page, server):
    conflict = {"who": {"theirs": "Deras text", "by": "Fatima"}}
    server.answer(409, conflicts=conflict, fingerprints={"who": "two"})
    page.locator("#id_who").press_sequentially("Min text")
    page.clock.run_for(1600)
    page.get_by_role("button", name="Behåll mitt").hover()
    page.mouse.down()  # the text is left, which saves it at any other time
    page.clock.run_for(2000)
    assert len(server.saves) == 1
    assert "Min text" in page.evaluate("JSON.stringify(sessionStorage)")
    page.mouse.up()
    page.clock.run_for(10)
    expect(status(page)).to_have_text("Sparat 14.02")
    assert server.saves[-1]["fingerprint-who"] == "two"


def test_their_text_can_be_taken_instead(page, server):
    conflict = {"who": {"theirs": "Deras\ntext", "by": "Fatima"}}
    server.answer(409, conflicts=conflict, fingerprints={"who": "two"})
    page.fill("#id_who", "Min text")
    page.clock.run_for(1600)
    page.get_by_role("button", name="Ta deras").click()
    expect(page.locator("#id_who")).to_have_value("Deras\ntext")


def test_an_answer_that_cannot_be_saved_says_why_and_is_kept(page, server):
    server.answer(200, errors={"count": ["Skriv ett heltal."]})
    page.fill("#id_count", "många")
    page.clock.run_for(1600)
    expect(status(page)).to_have_text("Sparat 14.02, utom det som behöver rättas")
    expect(page.locator("#id_count_error")).to_have_text("Skriv ett heltal.")
    expect(page.locator("#id_count")).to_have_attribute("aria-invalid", "true")
    assert "många" in page.evaluate("JSON.stringify(sessionStorage)")

    page.fill("#id_count", "40")
    page.clock.run_for(1600)
    expect(page.locator("#id_count_error")).to_have_count(0)
    expect(status(page)).to_have_text("Sparat 14.02")


def test_what_is_counted_from_the_answers_follows_the_save(page, server):
    server.answer(200, parts={"sum": "<b>40 kr</b>", "elsewhere": "x"})
    page.fill("#id_count", "40")
    page.clock.run_for(1600)
    expect(page.locator("[data-autosave-part=sum] b")).to_have_text("40 kr")


def test_the_button_saves_as_if_there_were_no_autosave(page, server):
    page.fill("#id_who", "Barn")
    page.get_by_role("button", name="Spara").click()
    expect(page.locator("h1")).to_have_text("Sparat")
    assert server.saves[-1]["by_hand"]
    assert server.saves[-1]["who"] == "Barn"


def test_the_next_person_at_the_computer_sees_nothing_of_it(page, server):
    server.answer(500)
    page.fill("#id_who", "Barn")
    page.clock.run_for(1600)
    expect(status(page)).to_have_text("Kunde inte spara – försöker igen")
    page.evaluate(
        """() => {
            const form = document.createElement("form");
            form.dataset.signOut = "";
            document.body.append(form);
            form.addEventListener("submit", (event) => event.preventDefault());
            form.requestSubmit();
        }"""
    )
    assert json.loads(page.evaluate("JSON.stringify(sessionStorage)")) == {}
