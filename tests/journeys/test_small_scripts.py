"""The small scripts: a counter, rows and long work. Each page also works
without them; here they are seen to help."""

from types import SimpleNamespace

import pytest
from django import forms as django_forms
from django.contrib.staticfiles import finders
from django.template import Context, Template
from django.test import RequestFactory
from playwright.sync_api import expect

from core.forms import base, fields
from tests.chromium import VISITOR
from tests.journeys.pages import wait_for_scripts

pytestmark = pytest.mark.journey

SITE = "https://verkan.example"
TYPES = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}


class Text(base.Form):
    why = fields.LongTextField(label="Varför?", max_length=10)


class Party(base.Form):
    name = fields.ShortTextField(label="Part", required=False)


Parties = django_forms.formset_factory(Party, extra=1, can_delete=True)


@pytest.fixture
def show(browser):
    """Opens a page with `source` in its main; other addresses are asked of `answers`."""
    browser_context = browser.new_context(**VISITOR)
    page = browser_context.new_page()
    page.clock.install()

    def show(source: str, answers=None, **values):
        whole = '{% extends "base.html" %}{% block main %}<h1>x</h1>' + source
        html = Template(whole + "{% endblock %}").render(
            Context({"csrf_token": "x", **values})
        )

        def answer(route):
            path = route.request.url.removeprefix(SITE)
            if path.startswith("/static/"):
                file = finders.find(path.removeprefix("/static/"))
                kind = TYPES[path.rpartition(".")[2]]
                return route.fulfill(path=file, content_type=kind)
            body = html if path == "/" else answers(path)
            return route.fulfill(body=body, content_type="text/html; charset=utf-8")

        browser_context.route(f"{SITE}/**", answer)
        page.goto(f"{SITE}/")
        wait_for_scripts(page)
        return page

    yield show
    browser_context.close()


def test_the_counter_counts_as_the_server_does(show):
    page = show("{{ form }}", form=Text())
    line = page.locator(".count")
    expect(line).to_have_text("0 av 10 tecken")
    page.fill("#id_why", "a\nå😀")
    expect(line).to_have_text("4 av 10 tecken")
    page.fill("#id_why", "x" * 12)
    expect(line).to_have_text("12 av 10 tecken, 2 för många")


@pytest.mark.parametrize(
    "text",
    ["a\r\nb", "  a  \n\n", "👩‍👩‍👧 🧒", "e\u0301", "\u00a0a\u00a0", "𝒳" * 12, "\n"],
)
def test_the_limit_is_the_same_in_the_browser_and_on_the_server(show, text):
    form = Text({"why": text})
    is_right = form.is_valid() or not text.strip()
    page = show("{{ form }}", form=Text())
    page.fill("#id_why", text)
    said = page.locator(".count").text_content() or ""
    assert ("för många" not in said) == is_right
    if is_right and text.strip():
        assert said.startswith(f"{len(form.cleaned_data['why'])} av")


def test_a_row_is_added_and_taken_away_without_a_new_page(show):
    source = '<form>{% include "components/_rows.html" with formset=rows add="Lägg till part" only %}</form>'
    page = show(source, rows=Parties(prefix="parts"))
    page.fill("[name=parts-0-name]", "Skolan")
    page.get_by_role("button", name="Lägg till part").click()
    expect(page.locator("[name=parts-1-name]")).to_be_focused()
    expect(page.locator("[name=parts-0-name]")).to_have_value("Skolan")
    expect(page.locator("[name=parts-TOTAL_FORMS]")).to_have_value("2")


def test_tab_stops_at_a_table_only_where_it_scrolls(show):
    wide = '<table><tr><td class="nowrap">' + "ord\u00a0" * 20 + "</td></tr></table>"
    source = (
        '{% table "Bred" %}' + wide + '{% endtable %}{% table "Smal" %}x{% endtable %}'
    )
    page = show(source)
    page.set_viewport_size({"width": 360, "height": 900})
    frames = page.locator(".scroll")
    expect(frames.nth(1)).not_to_have_attribute("tabindex", "0")
    expect(frames.nth(0)).to_have_attribute("tabindex", "0")
    page.set_viewport_size({"width": 1280, "height": 900})
    expect(frames.nth(0)).not_to_have_attribute("tabindex", "0")


def test_long_work_is_followed_until_it_is_done(show):
    source = (
        '{% include "components/_progress.html" with title="Rapporten byggs" percent=10'
        ' fragment_url="/part/" page_url="/" only %}'
    )
    parts = iter(
        [
            '<div data-progress data-progress-url="/part/"><p>60 procent</p></div>',
            "<div data-progress-done><p>Klar</p></div>",
        ]
    )
    page = show(source, answers=lambda path: next(parts))
    expect(page.get_by_role("link", name="Uppdatera sidan")).to_be_visible()
    page.clock.run_for(1100)
    expect(page.get_by_role("status").filter(has_text="60 procent")).to_be_visible()
    page.clock.run_for(1100)
    expect(page.get_by_role("status").filter(has_text="Klar")).to_be_visible()


def test_a_double_click_sends_a_form_once(show):
    sent = []

    def answers(path):
        sent.append(path)
        return "<h1>Klart</h1>"

    source = (
        '<form method="post" action="/done/" target="there"><button>Gör</button></form>'
        '<iframe name="there" title="Svaret"></iframe>'
    )
    page = show(source, answers)
    for _click in range(2):
        page.locator("main button").click()
        expect(page.frame_locator("iframe").locator("h1")).to_have_text("Klart")
    assert sent == ["/done/"]


class TestHtmx:
    """It weighs as much as all the rest of a list, so it comes when it is reached for."""

    LIST = """
        <form method="get" hx-get="/list/" hx-target="#rows" hx-swap="outerHTML">
          <input name="q" aria-label="Sök"><button>Visa</button>
        </form>
        <p id="rows">Alla rader</p>
    """
    THERE = "() => window.htmx !== undefined"

    def test_a_page_does_without_it(self, show):
        page = show(self.LIST)
        page.wait_for_load_state("networkidle")  # it had time to come
        assert not page.evaluate(self.THERE)

    @pytest.mark.parametrize("way", ["hover", "focus"])
    def test_who_reaches_for_the_filter_is_answered_with_a_part(self, show, way):
        asked = []

        def answers(path: str) -> str:
            asked.append(path)
            return '<p id="rows">Två rader</p>'

        page = show(self.LIST, answers)
        field = page.get_by_label("Sök")
        getattr(field, way)()
        page.wait_for_function(self.THERE)
        page.evaluate("document.body.dataset.same = 'yes'")
        field.fill("unga")
        page.get_by_role("button", name="Visa").click()
        expect(page.get_by_text("Två rader")).to_be_visible()
        assert asked == ["/list/?q=unga"]
        assert page.locator("body").get_attribute("data-same") == "yes"

    def test_a_page_that_is_still_on_its_way_is_served_too(self, show):
        """A pointer that rests there reaches for it before all is loaded."""
        asked = []

        def answers(path: str) -> str:
            asked.append(path)
            return '<p id="rows">Två rader</p>'

        early = """<script>document.addEventListener("DOMContentLoaded", () =>
            document.forms[0].dispatchEvent(new Event("pointerover", {bubbles: true}))
        )</script>"""
        page = show(self.LIST + early, answers)
        page.wait_for_function(self.THERE)
        page.evaluate("document.body.dataset.same = 'yes'")
        page.get_by_label("Sök").fill("unga")
        page.get_by_role("button", name="Visa").click()
        expect(page.get_by_text("Två rader")).to_be_visible()
        assert asked == ["/list/?q=unga"]
        assert page.locator("body").get_attribute("data-same") == "yes"

    def test_a_step_back_shows_the_view_of_before(self, show):
        """Also on a page that was fetched anew, and that htmx has not come to."""
        whole = Template(
            '{% extends "base.html" %}{% block main %}<p>Allt anat</p>{% endblock %}'
        ).render(Context({"csrf_token": "x"}))
        parts = iter(['<p id="rows">Två rader</p>', whole])
        source = self.LIST.replace("hx-get", 'hx-push-url="true" hx-get')
        page = show(source, answers=lambda path: next(parts))
        page.get_by_label("Sök").fill("unga")
        page.wait_for_function(self.THERE)
        page.get_by_role("button", name="Visa").click()
        expect(page.get_by_text("Två rader")).to_be_visible()
        page.reload()
        expect(page.get_by_text("Allt anat")).to_be_visible()
        page.go_back()
        expect(page.get_by_text("Alla rader")).to_be_visible()
        assert page.url == f"{SITE}/"


class TestSearch:
    """What the two links of the head lead to, beside the page."""

    HEAD = """{% include "components/_finding.html" %}
        <nav id="nav"><a href="/projects/">Projekt</a></nav>
        <input id="other" aria-label="Annat">"""
    PARTS = {
        "search": """<div role="listbox" id="hits" aria-label="Träffar">
            <a role="option" id="a" href="/a/" aria-selected="false">Hemma igen</a>
            <a role="option" id="b" href="/b/" aria-selected="false">Nystart</a></div>""",
        "help": "<h2>Punkten på mötet</h2>",
    }

    @pytest.fixture
    def head(self, show):
        def head(*, single_keys=True):
            self.asked = []
            values = {
                "user": SimpleNamespace(single_keys=single_keys),
                "request": RequestFactory().get("/sida/"),
            }
            return show(self.HEAD, self.answer, **values)

        return head

    def answer(self, path: str) -> str:
        self.asked.append(path)
        return self.PARTS.get(path.split("/")[1], "<h1>En annan sida</h1>")

    def test_the_arrows_choose_and_enter_opens(self, head):
        page = head()
        page.keyboard.press("Control+k")
        field = page.get_by_role("combobox")
        expect(field).to_be_focused()
        expect(page.get_by_role("option")).to_have_count(2)
        page.keyboard.type("ny")
        page.clock.run_for(200)
        expect(field).to_have_attribute("aria-expanded", "true")
        page.wait_for_function(
            "() => !document.querySelector('[aria-activedescendant]')"
        )
        for _press in range(2):
            page.keyboard.press("ArrowDown")
        expect(field).to_have_attribute("aria-activedescendant", "b")
        page.keyboard.press("Enter")
        page.wait_for_url(f"{SITE}/b/")
        assert self.asked == ["/search/?q=", "/search/?q=ny", "/b/"]

    def test_escape_gives_the_focus_back(self, head):
        page = head()
        link = page.get_by_role("button", name="Sök")
        link.focus()
        page.keyboard.press("Enter")
        expect(page.get_by_role("combobox")).to_be_focused()
        expect(link).to_have_attribute("aria-expanded", "true")
        page.keyboard.type("n")
        page.keyboard.press("Escape")
        expect(link).to_be_focused()
        expect(page.locator("#palette")).to_be_hidden()

    def test_single_keys_act_while_nothing_is_written(self, head):
        page = head()
        page.fill("#other", "")
        page.locator("#other").press_sequentially("/?gp")
        expect(page.locator("#other")).to_have_value("/?gp")
        page.locator("#other").blur()
        page.keyboard.press("/")
        expect(page.get_by_role("combobox")).to_be_focused()
        page.keyboard.press("Escape")
        page.keyboard.press("?")
        expect(page.get_by_text("Punkten på mötet")).to_be_visible()
        page.keyboard.press("Escape")
        page.keyboard.press("g")
        page.keyboard.press("p")
        page.wait_for_url(f"{SITE}/projects/")
        assert "/help/?at=/sida/" in self.asked

    def test_they_can_be_switched_off(self, head):
        page = head(single_keys=False)
        for key in ("/", "?", "g", "p"):
            page.keyboard.press(key)
        assert self.asked == []
        page.keyboard.press("Control+k")
        expect(page.get_by_role("combobox")).to_be_focused()
