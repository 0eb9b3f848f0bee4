// Shows the search and the help beside the page: what the two links of the head lead to, as
// a part of it. Ctrl K and "/" open the search, "?" the help, "g" and a letter a page of the
// menu. Single characters do nothing while somebody writes, and can be turned off in the
// account (WCAG 2.1.4); Ctrl K is no single character.

const PAUSE = 150; // after the last letter
const PATIENCE = 1500; // between "g" and the letter

export function attach(root) {
  const palette = root.querySelector("#palette");
  const help = root.querySelector("#help");
  for (const link of root.querySelectorAll("[data-open]")) {
    const box = link.dataset.open === "help" ? help : palette;
    link.setAttribute("role", "button");
    link.setAttribute("aria-haspopup", "dialog");
    link.setAttribute("aria-expanded", "false");
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      box.togglePopover();
    });
    link.addEventListener("keydown", (event) => {
      if (event.key !== " ") return;
      event.preventDefault();
      link.click();
    });
    box.addEventListener("toggle", ({ newState }) => {
      link.setAttribute("aria-expanded", String(newState === "open"));
      if (newState === "closed") leave(box);
    });
  }
  const ask = finding(palette);
  palette.addEventListener("toggle", ({ newState }) => newState === "open" && ask());
  help.addEventListener("toggle", ({ newState }) => {
    if (newState === "open") show(help, root.querySelector("[data-open=help]").href);
  });
  const off = root.dataset.keys === "off";
  document.addEventListener("keydown", keys({ palette, help, off }));
}

// The browser gives the focus back to what had it; where nothing had, the field keeps it
// though it is gone, and keys would seem to be written there.
function leave(box) {
  if (box.contains(document.activeElement)) document.activeElement.blur();
}

async function part(url, signal) {
  const answer = await fetch(url, { headers: { "HX-Request": "true" }, signal });
  if (!answer.ok || answer.redirected) throw new Error(answer.status);
  return new DOMParser().parseFromString(await answer.text(), "text/html").body;
}

async function show(help, url) {
  const place = help.querySelector("[data-put]");
  if (!place.childElementCount) {
    const body = await part(url).catch(() => null);
    if (!body) return location.assign(url); // the page itself says what is wrong
    place.replaceChildren(...body.childNodes);
  }
  help.focus();
}

// --- The search: a field, and a list that the arrows go through ------------------------

function finding(palette) {
  const field = palette.querySelector("input");
  const place = palette.querySelector("[data-put]");
  let asked = "none yet";
  let under = new AbortController();
  let timer = 0;

  function options() {
    return [...place.querySelectorAll("[role=option]")];
  }

  function chosen() {
    return place.querySelector("[aria-selected=true]");
  }

  function choose(option) {
    chosen()?.setAttribute("aria-selected", "false");
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) field.setAttribute("aria-activedescendant", option.id);
    else field.removeAttribute("aria-activedescendant");
  }

  async function ask() {
    const text = field.value.trim();
    if (text === asked) return;
    under.abort();
    under = new AbortController();
    const url = `${field.form.action}?${new URLSearchParams({ q: text })}`;
    const body = await part(url, under.signal).catch(() => null);
    if (!body) return; // asked anew meanwhile, or away: Enter leads to the page
    asked = text;
    place.replaceChildren(...body.childNodes);
    const list = place.querySelector("[role=listbox]");
    field.setAttribute("aria-expanded", String(Boolean(list)));
    if (list) field.setAttribute("aria-controls", list.id);
    choose(null);
  }

  field.addEventListener("input", () => {
    clearTimeout(timer);
    choose(null);
    timer = setTimeout(ask, PAUSE);
  });
  field.addEventListener("keydown", (event) => {
    const found = options();
    const at = found.indexOf(chosen());
    if (event.key === "Escape") {
      event.preventDefault(); // a search field would only empty itself
      palette.hidePopover();
      leave(palette);
    } else if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      found[at].click();
    } else if (["ArrowDown", "ArrowUp"].includes(event.key) && found.length) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      const next = at < 0 && step < 0 ? found.length - 1 : at + step;
      choose(found[(next + found.length) % found.length]);
    }
  });
  return ask;
}

// --- Keys -------------------------------------------------------------------------------

function isWriting({ target }) {
  return target.isContentEditable || target.closest?.("input, textarea, select, [role=textbox]");
}

function keys({ palette, help, off }) {
  let since = -PATIENCE; // when "g" was pressed
  return (event) => {
    if (event.defaultPrevented || event.altKey) return;
    const key = event.key.toLowerCase();
    if ((event.ctrlKey || event.metaKey) && key === "k") {
      event.preventDefault();
      palette.togglePopover();
      return;
    }
    if (off || event.ctrlKey || event.metaKey || isWriting(event)) return;
    const isGoing = event.timeStamp - since < PATIENCE;
    since = -PATIENCE;
    if (isGoing && go(key)) return event.preventDefault();
    if (key === "g") since = event.timeStamp;
    if (key === "/") open(event, palette);
    // On the page of a criterion "?" says that one cannot judge it (scorekeys.js).
    if (key === "?" && !document.querySelector("main [data-scorekeys]")) open(event, help);
  };
}

function open(event, box) {
  event.preventDefault();
  if (!box.matches(":popover-open")) box.showPopover();
}

// The word of the menu that begins with the letter; of several the one after this page's.
function go(letter) {
  const words = [...document.querySelectorAll("#nav a")].filter(
    (link) => link.textContent.trim().toLowerCase().startsWith(letter),
  );
  const at = words.findIndex((link) => link.getAttribute("aria-current"));
  const link = words[(at + 1) % words.length];
  link?.click();
  return Boolean(link);
}
