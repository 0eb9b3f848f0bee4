"""Is the page that the browser shows a good page, whatever it is about?

    inspector = Inspector(page, live_site)   # before the first page is opened
    page.goto(...)
    inspector.inspect()                      # on every page that the journey visits

Looks for what axe finds in light and dark, for a page that scrolls sideways on a phone,
for a request to somebody else's host, and for everything the browser complained of. axe
is not asked again about a page of the same kind with the same bones (`known`), such as
that of the next one of nine voters.
"""

import hashlib
import re

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

# From the width that the browser has: it is dear to draw the page again.
WIDTHS = (1280, 360, 320)
SEEN_BY_AXE = (1280, 360)
WINDOW = {"width": 1280, "height": 900}
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OWN = ("data:", "blob:", "about:")
COMPLAINTS = ("error", "warning")
TOO_WIDE = """
() => {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return "";
  const wide = [...document.body.querySelectorAll("*")].find(
    (element) => element.getBoundingClientRect().right > room + 1
      && getComputedStyle(element).position !== "fixed"
      && !element.closest(".scroll, .tabs, .vh"));
  return `${document.documentElement.scrollWidth} > ${room} ` +
    (wide ? wide.outerHTML.slice(0, 120) : "");
}
"""
NEXT_FRAME = """
() => new Promise((seen) =>
  requestAnimationFrame(() => requestAnimationFrame(() => seen(null))))
"""
# All that the page is made of but its words, its numbers and the names of its rows.
BONES = """
() => {
  const words = /^(aria-label$|content|data-|href|alt|title|placeholder|id|for|name|value)/;
  const draw = (node) => node.nodeType === 3 ? (node.data.trim() ? "T" : "") :
    node.nodeType !== 1 ? "" : `<${node.tagName} ${[...node.attributes].map(
      ({ name, value }) => name + (words.test(name) ? !value.trim() : value))}>` +
      [...node.childNodes].map(draw).join("");
  return draw(document.documentElement);
}
"""
# What axe found, each place where it found it.
FAULTS = """
async (options) => (await axe.run(options)).violations.flatMap(fault =>
  fault.nodes.map(node =>
    `${fault.id} (${fault.impact}): ${node.html.slice(0, 160)}`))
"""
# A third of axe's time goes to reading the few colours of a page again for each element;
# what one of them is does not change. Exactly what axe itself would have set is set.
KNOWN_COLOURS = """
(() => {
  const colour = axe.commons.color.Color.prototype;
  const read = colour.parseString;
  const known = new Map();
  colour.parseString = function (text) {
    if (known.has(text)) return Object.assign(this, known.get(text));
    read.call(this, text);
    const { r, g, b, alpha } = this;
    known.set(text, { r, g, b, alpha });
    return this;
  };
})()
"""
AXE = f"{AXE_SCRIPT};{KNOWN_COLOURS}"

# Asked after the page's own `import`s of the same modules, so answered after them.
SCRIPTS = """
() => Promise.all(
  Object.entries(document.getElementById("verkan").dataset)
    .filter(([name]) => document.querySelector(`[data-${name}]:not(#verkan)`))
    .map(([, url]) => import(url))
).then(() => null)
"""


def wait_for_scripts(page: Page) -> None:
    """Wait until what the page asked for is attached to it, and no longer: a network that
    is to be idle is looked at for half a second."""
    page.evaluate(SCRIPTS)


class Inspector:
    """Follows one browser page through a journey."""

    def __init__(self, page: Page, site: str, known: set[str] | None = None):
        self.page, self.site = page, site
        self.known = set() if known is None else known
        self.heard: list[str] = []
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.heard.append(f"script: {error}"))
        page.on("request", self._request)

    def _console(self, message) -> None:
        """A refusal (403, 404) of the page itself is for the test to expect."""
        about_itself = message.location.get("url", "") == self.page.url
        if message.type in COMPLAINTS and not (
            about_itself and message.text.startswith("Failed to load resource")
        ):
            self.heard.append(f"console: {message.text}")

    def _request(self, request) -> None:
        if not request.url.startswith((self.site, *OWN)):
            self.heard.append(f"request to another host: {request.url}")

    def problems(self) -> list[str]:
        """Everything that is wrong with the page as it stands now."""
        size = self.page.viewport_size
        found = []
        is_new = self._is_new()
        for width in WIDTHS:
            self._turn_to(WINDOW | {"width": width})
            if too_wide := self.page.evaluate(TOO_WIDE):
                found.append(f"{width} px: scrolls sideways, {too_wide}")
            if is_new and width in SEEN_BY_AXE:
                found += [f"{width} px: {fault}" for fault in self._axe(RULES)]
            if is_new and width == WINDOW["width"]:
                found += self._in_the_dark()
        if size:
            self._turn_to(size)
        heard, self.heard = self.heard, []
        return [*found, *heard]

    def _is_new(self) -> bool:
        """Not of the kind and the bones of a page that has been looked at."""
        kind = re.sub(r"\d+", "", self.page.url.removeprefix(self.site))
        bones = kind + re.sub(r"\d+", "", self.page.evaluate(BONES))
        mark = hashlib.sha256(bones.encode()).hexdigest()
        is_new = mark not in self.known
        self.known.add(mark)
        return is_new

    def _turn_to(self, size: dict) -> None:
        """And let the page see it: what scrolls now is a stop for Tab after the next frame."""
        if size != self.page.viewport_size:
            self.page.set_viewport_size(size)
            self.page.evaluate(NEXT_FRAME)

    def _in_the_dark(self) -> list[str]:
        """Nothing but the colours is another there."""
        self.page.emulate_media(color_scheme="dark", reduced_motion="reduce")
        found = [f"dark: {fault}" for fault in self._axe(["color-contrast"], "rule")]
        self.page.emulate_media(color_scheme="light")
        return found

    def _axe(self, rules: list[str], kind: str = "tag") -> list[str]:
        if not self.page.evaluate("'axe' in window"):
            self.page.evaluate(AXE)
        run = {
            "runOnly": {"type": kind, "values": rules},
            "resultTypes": ["violations"],
        }
        return self.page.evaluate(FAULTS, run)

    def inspect(self) -> None:
        """Fail the journey with a list of all that is wrong with this page."""
        if found := self.problems():
            faults = "\n  ".join(found)
            raise AssertionError(f"{self.page.url}\n  {faults}")
