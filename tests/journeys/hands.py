"""What a person works the page with: `Mouse` clicks, `Keyboard` has keys and no more.

    hands = Keyboard(page)
    hands.write(page.locator("[name=title]"), "Skolfam")
    hands.push(page.locator("main form button"))

Both count what they do (`done`): the figures of a journey are made of it.
"""

from collections import Counter

from playwright.sync_api import Locator, Page

# Where the focus is now, seen from the control that is `wanted`: whether it is there (for
# a radio button: in its group, which is one stop), and what is wrong with what one sees.
STOP = """
(wanted) => {
  const here = document.activeElement;
  const there = here === wanted || (here.type === "radio" && wanted.type === "radio"
    && here.name === wanted.name && here.form === wanted.form);
  if (here === document.body || here.id === "main") return { there };
  const fault = (words) => ({ there, fault: `${words}: ${here.outerHTML.slice(0, 160)}` });
  const style = getComputedStyle(here);
  if (!here.matches(":focus-visible") || style.outlineStyle === "none"
      || parseFloat(style.outlineWidth) < 2 || !here.checkVisibility({ opacityProperty: true }))
    return fault("the focus is not seen");
  const whole = here.getBoundingClientRect();
  const outside = (from, to, room) => from < -2 || to > room + 2;
  if (whole.height <= innerHeight && outside(whole.top, whole.bottom, innerHeight)
      || whole.width <= innerWidth && outside(whole.left, whole.right, innerWidth))
    return fault("the focus is outside the window");
  const line = here.getClientRects()[0];
  const middle = (from, to, room) => (Math.max(from, 0) + Math.min(to, room)) / 2;
  const top = document.elementFromPoint(
    middle(line.left, line.right, innerWidth), middle(line.top, line.bottom, innerHeight));
  if (!top || !(here.contains(top) || [...here.labels ?? []].some((l) => l.contains(top))))
    return fault(`the focus is covered by ${top?.outerHTML.slice(0, 80)}`);
  return { there };
}
"""

# Which way is the shorter, as one sees it: forward, backward, or past the page's head. Only
# a guess of where to go: whether Tab comes there is tried.
WAY = """
(wanted) => {
  const stops = [...document.querySelectorAll(
    "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']",
  )].filter((each) => !each.disabled && each.checkVisibility());
  const here = document.activeElement;
  const is_before = (one, other) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
  const at = here === document.body ? -1 : stops.includes(here) ? stops.indexOf(here)
    : stops.filter((each) => is_before(each, here)).length - 1;
  const to = stops.indexOf(wanted);
  const main = document.getElementById("main");
  const first = stops.findIndex((each) => main?.contains(each));
  const around = stops.length + 1;
  const forward = (to - at + around) % around, backward = (at - to + around) % around;
  const skip = at === -1 && main?.contains(wanted) ? to - first + 3 : around;
  return { stops: around, way: skip < Math.min(forward, backward) ? "skip"
    : forward <= backward ? "Tab" : "Shift+Tab" };
}
"""
OPTIONS = """
(select) => ({ at: select.selectedIndex, options: [...select.options].map(
  ({ label, value, disabled }) => ({ label: label.trim(), value, disabled })) })
"""
GROUP = """
(radio) => {
  const group = [...document.getElementsByName(radio.name)]
    .filter((each) => each.form === radio.form && !each.disabled);
  return { at: group.indexOf(document.activeElement), to: group.indexOf(radio) };
}
"""


def wanted_option(options: list[dict], wanted: str) -> int:
    """The place of the choice with this value or label, or with this in its label.

    Raises AssertionError when there is none."""
    for number, option in enumerate(options):
        if wanted == option["value"] or wanted in option["label"]:
            return number
    raise AssertionError(f"no choice {wanted!r} among {options}")


class Mouse:
    """Clicks what is to be pushed, ticked or chosen, and types into the rest."""

    def __init__(self, page: Page):
        self.page = page
        self.done: Counter[str] = Counter()

    def reach(self, control: Locator) -> None:
        """A mouse is there at once."""

    def push(self, control: Locator) -> None:
        self.done["clicks"] += 1
        control.click()

    def tick(self, control: Locator) -> None:
        self.done["clicks"] += 1
        control.check()

    def choose(self, control: Locator, wanted: str) -> None:
        self.done["clicks"] += 1
        options = control.evaluate(OPTIONS)["options"]
        control.select_option(index=wanted_option(options, wanted))

    def write(self, control: Locator, text: str) -> None:
        self.done["written"] += 1
        control.fill(text)


class Keyboard:
    """Comes to a control by Tab alone, and sees at each stop where the focus is."""

    def __init__(self, page: Page):
        self.page = page
        self.done: Counter[str] = Counter()

    def reach(self, control: Locator) -> None:
        """Press Tab until the control has the focus.

        Raises AssertionError when a whole round passes without it, and when the focus is
        not seen at one of the stops on the way.
        """
        wanted = control.element_handle()
        guess = wanted.evaluate(WAY)
        if guess["way"] == "skip":
            self._skip()
        for _press in range(2 * guess["stops"]):
            stop = wanted.evaluate(STOP)
            if fault := stop.get("fault"):
                raise AssertionError(f"{self.page.url}: {fault}")
            if stop["there"]:
                return
            self._key("Shift+Tab" if guess["way"] == "Shift+Tab" else "Tab")
        which = wanted.evaluate("e => e.outerHTML.slice(0, 160)")
        raise AssertionError(f"{self.page.url}: no Tab comes to {which}")

    def _skip(self) -> None:
        """Past the head of the page; where its address has a part (`#chain`), Tab begins
        there and does not come to the link."""
        self._key("Tab")
        if self.page.evaluate("document.activeElement.matches('.skip')"):
            with self.page.expect_navigation():  # which would be taken for the next one
                self._key("Enter")

    def push(self, control: Locator) -> None:
        """Press a button, follow a link, unfold a part."""
        self.reach(control)
        self._key("Enter")

    def tick(self, control: Locator) -> None:
        """Tick a box, or choose a radio button, unless that is done."""
        if control.is_checked():
            return
        self.reach(control)
        place = control.evaluate(GROUP)
        steps = place["to"] - place["at"]
        for _step in range(abs(steps)):
            self._key("ArrowDown" if steps > 0 else "ArrowUp")
        if not control.is_checked():
            self._key(" ")
        self._assert_chosen(control, control.is_checked())

    def choose(self, control: Locator, wanted: str) -> None:
        self.reach(control)
        options = control.evaluate(OPTIONS)
        to = wanted_option(options["options"], wanted)
        ways = options["options"][min(to, options["at"]) + 1 : max(to, options["at"])]
        steps = abs(to - options["at"]) - sum(each["disabled"] for each in ways)
        for _step in range(steps):
            self._key("ArrowDown" if to > options["at"] else "ArrowUp")
        self._assert_chosen(control, control.evaluate("e => e.selectedIndex") == to)

    def write(self, control: Locator, text: str) -> None:
        """The first letter by its key; each key of the rest would tell the same."""
        self.reach(control)
        self.done["written"] += 1
        if control.input_value():
            self.page.keyboard.press("Control+A")
        self.page.keyboard.type(text[0])
        self.page.keyboard.insert_text(text[1:])
        self._assert_chosen(control, control.input_value() == text)

    def _assert_chosen(self, control: Locator, is_so: bool) -> None:
        if not is_so:
            which = control.evaluate("e => e.outerHTML.slice(0, 160)")
            raise AssertionError(f"{self.page.url}: the keys do not work on {which}")

    def _key(self, key: str) -> None:
        self.done["tabs" if key.endswith("Tab") else "keys"] += 1
        self.page.keyboard.press(key)
