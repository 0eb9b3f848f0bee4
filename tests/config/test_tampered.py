"""A table of rows whose count somebody has changed is answered with a sentence."""

from urllib.parse import urlencode

import pytest
from django.test import Client

from tests.scenes_beside import SCENES
from tests.visit import Visit

TABLES = {
    "fund:interest_declare": (Visit("town", "coordinator", ("fund",)), "ties"),
    "fund:plan_adopt": (
        Visit(
            "town",
            "coordinator",
            ("fund",),
            query="?kind=operations&first=2027&last=2030",
        ),
        "items",
    ),
    "applications:call_new": (Visit("town", "coordinator", ("fund",)), "criteria"),
    "applications:section": (
        Visit("draft", "applicant", ("application", "parties")),
        "parties",
    ),
}
COUNTS = ["", "x", "-1", "٣", "9" * 5000, "99999999999", "1e3"]
WHOLE = "Formuläret kom inte fram helt."


@pytest.mark.parametrize("name", TABLES)
def test_it_says_that_the_form_is_not_whole(name):
    visit, prefix = TABLES[name]
    scene = SCENES[visit.scene]()
    browser = Client()
    browser.force_login(getattr(scene, visit.who))
    page = visit.address(name, scene)
    assert browser.get(page).status_code == 200
    for count in COUNTS:
        for more in ({}, {"add_row": prefix}):
            typed = {f"{prefix}-TOTAL_FORMS": count, f"{prefix}-INITIAL_FORMS": count}
            answer = browser.post(page, typed | more)
            assert answer.status_code in (200, 302), count
    assert WHOLE in browser.post(page, {f"{prefix}-TOTAL_FORMS": "x"}).text


@pytest.mark.parametrize("number", ["9" * 5000, "9" * 18, "-1", "²", "٣", ""])
def test_a_row_of_conditions_that_there_cannot_be_is_no_row(number):
    scene = SCENES["session"]()
    browser = Client()
    browser.force_login(scene.chair)
    visit = Visit("session", "chair", ("meeting", 1))
    typed = {"outcome": "conditions", f"condition-{number}-text": "Avtal"}
    page = visit.address("applications:decide", scene)
    plain = "application/x-www-form-urlencoded"
    assert browser.post(page, urlencode(typed), plain).status_code == 200
