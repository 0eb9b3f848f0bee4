"""The style sheets on a piece of a page: nothing too wide, no link too close to another."""

from types import SimpleNamespace

import pytest
from django.conf import settings
from django.template.loader import render_to_string

from tests.chromium import VISITOR
from tests.journeys.pages import Inspector

pytestmark = pytest.mark.journey

PAGE = """<!doctype html><html lang="sv"><head><title>Sida – Verkan</title>
<style>{style}</style></head><body><main class="wrap">{body}</main></body></html>"""


@pytest.fixture
def problems(browser):
    page = browser.new_page(**VISITOR)
    inspector = Inspector(page, "https://verkan.example")
    style = "".join(
        (settings.BASE_DIR / "static" / "css" / f"{name}.css").read_text()
        for name in ("base", "components", "parts")
    )

    def problems(body: str) -> list[str]:
        page.set_content(PAGE.format(style=style, body=body))
        return inspector.problems()

    problems.page = page
    yield problems
    page.close()


def test_a_heading_of_one_long_word_stays_on_a_phone(problems):
    title = "Arbetsmarknadsnämndens"
    assert problems(f'<div class="head"><div><h1>{title}</h1></div></div>') == []


def test_the_ways_out_of_an_assessment_are_apart(problems):
    waiting = SimpleNamespace(
        application=SimpleNamespace(project=SimpleNamespace(title="Familjecoach")),
        get_absolute_url=lambda: "/applications/11/assess/",
    )
    context = {
        "application": SimpleNamespace(pk=1),
        "criteria": [],
        "current": "C1",
        "done": 0,
        "next_case": waiting,
    }
    nav = render_to_string("applications/assessment/_criteria_nav.html", context)
    assert problems(f"<h1>Bedömning</h1>{nav}") == []


PART = """<details class="sec card" data-unfold><summary><h2>Planerna</h2>
<small>3 av 3</small></summary><div id="plans"><p>Stöds</p></div></details>
<table class="lines"><tbody>{rows}</tbody></table>
<p class="only-s"><a href="#more">Visa två till</a></p>"""


def test_without_script_a_part_is_folded_on_a_phone_only_and_its_list_is_ten(problems):
    rows = "".join(
        f"<tr{' id=more' if n == 10 else ''}><th><a href='#{n}'>Ärende {n}</a></th></tr>"
        for n in range(12)
    )
    assert problems(f"<h1>Ärende</h1>{PART.format(rows=rows)}") == []
    page = problems.page
    for width, is_folded, shown in ((360, True, 10), (1280, False, 12)):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.get_by_text("Stöds").is_hidden() is is_folded
        assert page.locator("tr:visible").count() == shown
        page.locator("summary").focus()
        assert page.locator("summary:focus").count() == is_folded
    page.set_viewport_size({"width": 360, "height": 900})
    page.get_by_text("Visa två till").click()
    assert page.locator("tr:visible").count() == 12
    page.get_by_text("Planerna").click()
    assert page.get_by_text("Stöds").is_visible()
