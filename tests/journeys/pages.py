"""Is the page that the browser shows a good page, whatever it is about?

    inspector = Inspector(page, live_site)   # before the first page is opened
    page.goto(...)
    inspector.inspect()                      # on every page that the journey visits

Looks for what axe finds in light and dark, for a page that scrolls sideways on a phone,
for a request to somebody else's host, and for everything the browser complained of.
"""

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

WIDTHS = (320, 360, 1280)
SEEN_BY_AXE = (360, 1280)
HEIGHT = 900
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

    def __init__(self, page: Page, site: str):
        self.page, self.site = page, site
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

    def problems(self, widths=WIDTHS) -> list[str]:
        """Everything that is wrong with the page as it stands now."""
        size = self.page.viewport_size
        found = []
        for width in widths:
            self.page.set_viewport_size({"width": width, "height": HEIGHT})
            if too_wide := self.page.evaluate(TOO_WIDE):
                found.append(f"{width} px: scrolls sideways, {too_wide}")
            if width in SEEN_BY_AXE:
                found += [f"{width} px: {fault}" for fault in self._axe(RULES)]
        self.page.emulate_media(color_scheme="dark", reduced_motion="reduce")
        found += [f"dark: {fault}" for fault in self._axe(["color-contrast"], "rule")]
        self.page.emulate_media(color_scheme="light")
        if size:
            self.page.set_viewport_size(size)
        heard, self.heard = self.heard, []
        return [*found, *heard]

    def _axe(self, rules: list[str], kind: str = "tag") -> list[str]:
        if not self.page.evaluate("'axe' in window"):
            self.page.evaluate(AXE)
        run = {
            "runOnly": {"type": kind, "values": rules},
            "resultTypes": ["violations"],
        }
        return self.page.evaluate(FAULTS, run)

    def inspect(self, widths=WIDTHS) -> None:
        """Fail the journey with a list of all that is wrong with this page."""
        if found := self.problems(widths):
            faults = "\n  ".join(found)
            raise AssertionError(f"{self.page.url}\n  {faults}")
