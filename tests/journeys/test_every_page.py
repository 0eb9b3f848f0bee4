"""Can every page of the program be used by everybody: axe in light and dark, nothing that
scrolls sideways at 320 pixels? (WCAG 2.2 AA: 1.4.3, 1.4.10 and what a machine can see.)

The journeys look at the pages that they pass. Here each page of `tests.visits` is answered
by the test client, in a scene that is never committed, and shown in the browser: no server
is needed, and what the page fetches afterwards is only its own files.
"""

from mimetypes import guess_type
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.contrib.staticfiles import finders
from django.test import Client

from tests.chromium import VISITOR
from tests.journeys.figures import HEIGHT
from tests.journeys.pages import Inspector
from tests.scenes_beside import SCENES
from tests.visits import PAGES

pytestmark = [pytest.mark.journey, pytest.mark.reliability]

SITE = "http://localhost"
STATIC = "/static/"
# At most so many pixels high, in a window of 1280 × 900 or of a phone: an item of a meeting
# two screens, a project half of what it once was.
MOST_PIXELS = {("applications:item", 1280): 1_800, ("projects:detail", 360): 5_200}
# How the browser names what the site does not answer here: a piece, a picture of a chain.
UNFETCHED = 204


class Shown:
    """A browser window that is given its pages instead of fetching them."""

    def __init__(self, page):
        self.page = page
        self.inspector = Inspector(page, SITE)
        self.answer = None
        page.route("**/*", self._fulfil)

    def _fulfil(self, route) -> None:
        """Asks nothing of the database: the browser's loop cannot reach the scene."""
        path = urlsplit(route.request.url).path
        if route.request.is_navigation_request():
            headers = dict(self.answer.headers)
            route.fulfill(status=200, headers=headers, body=self.answer.content)
        elif path.startswith(STATIC) and (
            found := finders.find(path.removeprefix(STATIC))
        ):
            kind = guess_type(path)[0] or "application/octet-stream"
            route.fulfill(content_type=kind, body=Path(found).read_bytes())
        else:
            route.fulfill(status=UNFETCHED)

    def problems(self, address: str, answer) -> list[str]:
        self.answer = answer
        self.page.goto(SITE + address)
        return self.inspector.problems()

    def too_high(self, page: str) -> list[str]:
        """Where it is higher than may be: the page that is shown, in each window."""
        found = []
        for (name, width), most in MOST_PIXELS.items():
            if name == page:
                self.page.set_viewport_size({"width": width, "height": 900})
                if (height := self.page.evaluate(HEIGHT)) > most:
                    found.append(f"{width} px: {height} > {most} px high")
        return found


@pytest.fixture
def shown(browser):
    page = browser.new_page(**VISITOR)
    yield Shown(page)
    page.close()


def signed_in(user) -> Client:
    client = Client()
    if user is not None:
        client.force_login(user)
    return client


def is_page(answer) -> bool:
    """Neither a file nor a piece of a page."""
    if answer.streaming:
        answer.getvalue()  # a file is closed when it is read
        return False
    kind = answer.headers["Content-Type"]
    return kind.startswith("text/html") and "<!doctype html>" in answer.text


@pytest.mark.parametrize(
    "name", sorted({visit.scene for [visit, *_] in PAGES.values()})
)
def test_every_page_can_be_used_by_everybody(shown, name):
    scene, wrong = SCENES[name](), {}
    for page, [visit, *_others] in PAGES.items():
        if visit.scene != name:
            continue
        address = visit.address(page, scene)
        answer = signed_in(getattr(scene, visit.who)).get(address)
        if not is_page(answer):
            continue
        if found := [*shown.problems(address, answer), *shown.too_high(page)]:
            wrong[f"{page} {visit.who} {address}"] = found
    assert wrong == {}
