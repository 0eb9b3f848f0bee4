"""A person in front of the browser: signs in, opens pages, fills in, presses."""

from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from django.conf import settings
from django.test import Client
from django.utils import timezone
from playwright.sync_api import Browser, BrowserContext, Locator, Response

from accounts.models import User
from tests.chromium import VISITOR
from tests.journeys.figures import Figures
from tests.journeys.hands import Keyboard, Mouse
from tests.journeys.pages import WINDOW, Inspector

PASSWORD = "ett-lösenord-för-prov"
SAVE = "main form button:not([type=button]):not([name])"
TABLET = {"viewport": {"width": 820, "height": 1180}, "has_touch": True}
# What the hand needs to know of each control that is to be filled in.
EMPTY = """
(controls) => controls.map((each) => each.name && !each.name.includes("-")
  && each.checkVisibility() && !each.value ? each.name : "").filter(Boolean)
"""


class Calendar:
    """The day it is, for the whole program, while the journey plays; time still passes."""

    def __init__(self, monkeypatch, day: date):
        self._real = timezone.now
        self.turn_to(day)
        monkeypatch.setattr(timezone, "now", self.now)

    def turn_to(self, day: date) -> None:
        zone = timezone.get_default_timezone()
        self._told = datetime.combine(day, time(10), tzinfo=zone)
        self._since = self._real()

    def now(self) -> datetime:
        return self._told + (self._real() - self._since)

    def tomorrow(self) -> date:
        return timezone.localdate(self.now()) + timedelta(days=1)


def new_context(browser: Browser, script: bool) -> BrowserContext:
    device = {"viewport": WINDOW} if script else TABLET
    return browser.new_context(java_script_enabled=script, **VISITOR, **device)


@dataclass
class Job:
    """How a journey is played, and what is known so far of its pages.

    In a `context` all share a browser, which fetches a style sheet once, and follow each
    other; without, each has one of their own.
    """

    script: bool = True
    context: BrowserContext | None = None
    figures: Figures = field(default_factory=Figures)
    known: set[str] = field(default_factory=set)


class Person:
    """One person with a browser of their own. Looks at every page as axe does, unless
    scripts are off: then there is a tablet with a keyboard and nothing else."""

    def __init__(
        self,
        browser: Browser,
        site: str,
        user: User,
        job: Job | None = None,
    ):
        self.job = job or Job()
        script = self.script = self.job.script
        self.site, self.name, self.at = site, user.name, ""
        self.context = self.job.context or new_context(browser, script)
        self.page = self.context.new_page()
        self.page.set_default_timeout(30_000)
        self.hands = Mouse(self.page) if script else Keyboard(self.page)
        self.inspector = Inspector(self.page, site, self.job.known)
        self.seen: set[str] = set()
        self._carry_session(user)

    def _carry_session(self, user: User) -> None:
        """Signed in already: each sign-in by the page costs a slow hash of a password."""
        client = Client()
        client.force_login(User.objects.get(pk=user.pk))
        name = settings.SESSION_COOKIE_NAME
        cookie = {"name": name, "value": client.cookies[name].value, "url": self.site}
        self.context.add_cookies([cookie])

    def sign_in(self, user: User) -> None:
        """Out and in again, by the page."""
        self.context.clear_cookies()
        self.go("/accounts/login/")
        self.fill({"login": user.email, "password": PASSWORD})
        self.press("main form:has([name=password]) button:not([type=button])")
        assert self.path == "/", self.errors()

    def close(self) -> None:
        self.job.figures.leave(self)
        self.page.close()
        if self.job.context:
            self.context.clear_cookies()
        else:
            self.context.close()

    def go(self, path: str) -> None:
        """Open a page; it must answer, and be good. Who has a keyboard follows the link
        to it where there is one."""
        address = self.site + path if path.startswith("/") else path
        link = self.page.locator(f'a[href="{path}"]:visible').first
        if not self.script and self.page.url != "about:blank" and link.count():
            answer = self._go_on(link)
        else:
            answer = self.page.goto(address)
        assert answer is not None
        assert answer.status == 200, f"{path}: {answer.status}"
        self.look()

    def look(self) -> None:
        """Inspect the page as it stands, once for each kind of page."""
        self.job.figures.arrive(self)
        kind = "".join(c for c in self.path if not c.isdigit())
        if self.script and kind not in self.seen:
            self.seen.add(kind)
            self.inspector.inspect()

    @property
    def path(self) -> str:
        return self.page.url.removeprefix(self.site)

    @property
    def text(self) -> str:
        return self.page.inner_text("main").replace("\u00a0", " ")

    def fill(self, fields: dict[str, str | bool]) -> None:
        """Name of a control → text, the label or value of a choice, or True to tick."""
        for name, value in fields.items():
            control = self.page.locator(f'main [name="{name}"]').first
            kind = control.evaluate("e => e.type")
            if value is True:
                self.hands.tick(control)
            elif kind in ("radio", "checkbox"):
                self.check(f'main [name="{name}"][value="{value}"]')
            elif kind == "select-one":
                self.hands.choose(control, str(value))
            else:
                self.hands.write(control, str(value))

    def fill_the_rest(self, text: str) -> None:
        """Write `text` wherever a plain question is still empty."""
        plain = self.page.locator("main form textarea, main form input[type=text]")
        self.fill(dict.fromkeys(plain.evaluate_all(EMPTY), text))

    def check(self, selector: str) -> None:
        """Tick a box, or choose one of several."""
        self.hands.tick(self.page.locator(selector))

    def check_all(self, selector: str) -> None:
        for control in self.page.locator(selector).all():
            self.hands.tick(control)

    def write(self, selector: str, text: str) -> None:
        self.hands.write(self.page.locator(selector), text)

    def unfold(self, selector: str) -> None:
        self.hands.push(self.page.locator(selector))

    def press(self, selector: str = SAVE) -> None:
        """Press a button, wait for the answer, and look at it."""
        self._go_on(self.page.locator(selector).first)
        self.look()

    def _go_on(self, control: Locator) -> Response | None:
        """The page that comes when the control is pushed."""
        self.hands.reach(control)
        with self.page.expect_navigation() as navigation:
            self.hands.push(control)
        return navigation.value

    def decide(self) -> None:
        """Read the decision aloud, on a sheet or a page of its own, and fix it."""
        self.hands.push(self.page.locator("#decide button:not([name])"))
        fix = self.page.locator('form[action$="/fix/"] button:not([name])')
        fix.wait_for()
        if self.script:
            self.inspector.inspect()
        self.hands.push(fix)
        self.page.wait_for_selector("#messages .alert--ok")
        self.look()

    def add_row(self, table: str, cell: str) -> None:
        """One more row of a table; `cell` is a control of the row that appears.

        Without a script the row comes with a new page, which must be there in full
        before anything is written: half a page hands in half a form.
        """
        button = self.page.locator(f'[name=add_row][value="{table}"]')
        if self.script:
            self.hands.push(button)
        else:
            self._go_on(button)
        self.page.wait_for_selector(f'[name="{cell}"]')

    def errors(self) -> list[str]:
        return self.page.locator(".errors li, .err, .alert--stop").all_inner_texts()


@contextmanager
def person(browser: Browser, site: str, user: User, job: Job | None = None):
    """A person for a while; the browser is closed afterwards."""
    somebody = Person(browser, site, user, job)
    try:
        yield somebody
    finally:
        somebody.close()
