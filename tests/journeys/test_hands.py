"""The keyboard comes where Tab comes, and tells what would stop somebody who has no mouse."""

import pytest

from tests.chromium import VISITOR
from tests.journeys.hands import Keyboard

pytestmark = pytest.mark.journey

PAGE = """<!doctype html><title>Sida</title><a class="skip" href="#main">Förbi</a>
<nav><a href="#a">Start</a> <a href="#b">Ärenden</a> <a href="#c">Möten</a></nav>
<main id="main" tabindex="-1"><style>:focus-visible {{ outline: 3px solid }}</style>
{body}<button>Spara</button></main>"""
BAR = '<div style="position: fixed; inset: 0; background: white"></div>'


@pytest.fixture
def page(browser):
    page = browser.new_page(**VISITOR)
    yield page
    page.close()


def test_it_writes_ticks_and_chooses(page):
    page.set_content(
        PAGE.format(
            body="""<input name="title" value="Förut"><textarea name="why"></textarea>
            <select name="board"><option>Välj<option disabled>Ingen<option>Socialnämnden
            </select><input type="radio" name="points" value="1"><input type="radio"
            name="points" value="2"><input type="checkbox" name="sure">"""
        )
    )
    keyboard = Keyboard(page)
    keyboard.tick(page.locator("[name=sure]"))
    keyboard.tick(page.locator("[value='2']"))
    keyboard.choose(page.locator("select"), "Social")
    keyboard.write(page.locator("[name=title]"), "Skolfam")
    keyboard.write(page.locator("textarea"), "Därför.")
    written = page.locator("input:not([type]), textarea, select").evaluate_all(
        "controls => controls.map((each) => each.value)"
    )
    ticked = page.locator(":checked:not(option)").evaluate_all(
        "controls => controls.map((each) => each.name)"
    )
    assert written == ["Skolfam", "Därför.", "Socialnämnden"]
    assert ticked == ["points", "sure"]
    assert page.locator("[value='2']").is_checked()


@pytest.mark.parametrize(
    ("body", "selector", "words"),
    [
        ('<a href="#d" tabindex="-1">Dold</a>', "main a", "no Tab comes to"),
        ('<a href="#d" style="outline: 0">Ring</a>', "main a", "is not seen"),
        ('<a href="#d" style="position: absolute; left: -99rem">Ute</a>', "main a", "outside"),
        (BAR, "main button", "is covered by"),
    ],
)  # fmt: skip
def test_it_tells_what_is_in_the_way(page, body, selector, words):
    page.set_content(PAGE.format(body=body))
    with pytest.raises(AssertionError, match=words):
        Keyboard(page).push(page.locator(selector))
