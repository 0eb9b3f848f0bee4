"""A person in front of the browser: signs in, opens pages, fills in, presses."""

from contextlib import contextmanager
from datetime import date, datetime, time, timedelta

from django.utils import timezone
from playwright.sync_api import Browser

from accounts.models import User
from tests.chromium import VISITOR
from tests.journeys.pages import Inspector

PASSWORD = "ett-lösenord-för-prov"
SAVE = "main form button:not([type=button]):not([name])"


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


class Person:
    """One person with a browser of their own. Looks at every page as axe does, unless
    scripts are off."""

    def __init__(self, browser: Browser, site: str, user: User, *, script: bool = True):
        self.site, self.script = site, script
        self.context = browser.new_context(java_script_enabled=script, **VISITOR)
        self.page = self.context.new_page()
        self.page.set_default_timeout(30_000)
        self.inspector = Inspector(self.page, site)
        self.seen: set[str] = set()
        self._sign_in(user)

    def _sign_in(self, user: User) -> None:
        self.page.goto(f"{self.site}/accounts/login/")
        self.page.fill("[name=login]", user.email)
        self.page.fill("[name=password]", PASSWORD)
        self.page.click("main form:has([name=password]) button:not([type=button])")
        self.page.wait_for_url(f"{self.site}/")

    def close(self) -> None:
        self.context.close()

    def go(self, path: str) -> None:
        """Open a page; it must answer, and be good."""
        answer = self.page.goto(self.site + path if path.startswith("/") else path)
        assert answer is not None
        assert answer.status == 200, f"{path}: {answer.status}"
        self.look()

    def look(self) -> None:
        """Inspect the page as it stands, once for each kind of page."""
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
            kind = control.evaluate("e => e.type") if self.script else self._kind(name)
            if kind in ("radio", "checkbox") and value is not True:
                self.page.check(f'main [name="{name}"][value="{value}"]')
            elif value is True:
                control.check()
            elif kind == "select-one":
                self._choose(control, str(value))
            else:
                control.fill(str(value))

    def _kind(self, name: str) -> str:
        control = self.page.locator(f'main [name="{name}"]').first
        kind = control.get_attribute("type") or ""
        return kind or ("select-one" if control.locator("option").count() else "text")

    @staticmethod
    def _choose(control, wanted: str) -> None:
        for option in control.locator("option").all():
            label = (option.text_content() or "").strip()
            if wanted in (label, option.get_attribute("value")) or wanted in label:
                control.select_option(option.get_attribute("value"))
                return
        raise AssertionError(f"no choice {wanted!r}")

    def fill_the_rest(self, text: str) -> None:
        """Write `text` wherever a plain question is still empty."""
        for control in self.page.locator(
            "main form textarea, main form input[type=text]"
        ).all():
            name = control.get_attribute("name") or ""
            if "-" not in name and control.is_visible() and not control.input_value():
                control.fill(text)

    def press(self, selector: str = SAVE) -> None:
        """Press a button, wait for the answer, and look at it."""
        with self.page.expect_navigation():
            self.page.locator(selector).first.click()
        self.page.wait_for_load_state()
        self.look()

    def decide(self) -> None:
        """Read the decision aloud, on a sheet or a page of its own, and fix it."""
        read = self.page.locator("#decide button:not([name])")
        fix = self.page.locator('form[action$="/fix/"] button:not([name])')
        read.click()
        fix.wait_for()
        if self.script:
            self.inspector.inspect()
        fix.click()
        self.page.wait_for_selector("#messages .alert--ok")
        self.look()

    def add_row(self, table: str, cell: str) -> None:
        """One more row of a table; `cell` is a control of the row that appears.

        Without a script the row comes with a new page, which must be there in full
        before anything is written: half a page hands in half a form.
        """
        button = self.page.locator(f'[name=add_row][value="{table}"]')
        if self.script:
            button.click()
        else:
            with self.page.expect_navigation():
                button.click()
        self.page.wait_for_selector(f'[name="{cell}"]')

    def errors(self) -> list[str]:
        return self.page.locator(".errors li, .err, .alert--stop").all_inner_texts()


@contextmanager
def person(browser: Browser, site: str, user: User, *, script: bool = True):
    """A person for a while; the browser is closed afterwards."""
    somebody = Person(browser, site, user, script=script)
    try:
        yield somebody
    finally:
        somebody.close()
