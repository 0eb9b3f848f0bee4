"""The inspector sees what it is there to see."""

import pytest

from tests.chromium import VISITOR
from tests.journeys.pages import Inspector

pytestmark = pytest.mark.journey

PAGE = """<!doctype html><html lang="sv"><head><title>Sida – Verkan</title>{head}</head>
<body><main><h1>Sida</h1>{body}</main></body></html>"""


@pytest.fixture
def problems(browser):
    page = browser.new_page(**VISITOR)
    inspector = Inspector(page, "https://verkan.example")

    def problems(*, head="", body="<p>Text</p>"):
        page.set_content(PAGE.format(head=head, body=body))
        return inspector.problems()

    yield problems
    page.close()


def test_a_good_page_has_no_problems(problems):
    assert problems() == []


def test_a_page_that_scrolls_sideways_on_a_phone(problems):
    wide = '<div style="width: 340px">bred</div>'
    assert problems(body=wide) == [f"320 px: scrolls sideways, 348 > 320 {wide}"]


def test_the_same_bones_are_looked_at_once(problems):
    picture = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'
    assert problems(body=f"{picture}<p>Rad 1</p>") != []
    assert problems(body=f"{picture}<p>Rad 22</p>") == []
    assert problems(body=f"{picture}<p>Rad 1</p><p>Rad 2</p>") != []
    assert problems(body=f"{picture.replace('>', ' alt>')}<p>Rad 1</p>") == []


def test_a_picture_without_words(problems):
    picture = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'
    found = problems(body=picture)
    assert [fault.split(":")[1].split(" (")[0].strip() for fault in found] == [
        "image-alt",
        "image-alt",
    ]


def test_grey_on_dark_is_found_in_dark_mode_only(problems):
    dark = """<style>@media (prefers-color-scheme: dark) {
        body { background: #000; color: #333 } }</style>"""
    found = problems(head=dark)
    assert {fault.split(" (")[0] for fault in found} == {"dark: color-contrast"}


def test_each_of_several_greys_is_found_at_each_width_and_in_the_dark(problems):
    grey = '<p style="background: #fff; color: rgb(170 170 170 / 90%)">Grått</p>'
    found = problems(body=grey * 3)
    assert [fault.split(" (")[0] for fault in found] == [
        f"{where}: color-contrast"
        for where in ("1280 px", "dark", "360 px")
        for _paragraph in range(3)
    ]


def test_a_script_inside_a_page_that_forbids_it(problems):
    rule = """<meta http-equiv="Content-Security-Policy" content="script-src 'none'">"""
    found = problems(head=rule + "<script>1</script>")
    assert [fault[:55] for fault in found] == [
        "console: Executing inline script violates the following"
    ]


def test_a_request_to_another_host(problems):
    body = '<img alt="" src="http://127.0.0.1:9/spy.gif">'
    found = problems(body=body)
    assert found[0] == "request to another host: http://127.0.0.1:9/spy.gif"
