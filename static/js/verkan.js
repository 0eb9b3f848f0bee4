// Gives the page the behaviours that it asks for with data- attributes. Each module is
// fetched only by pages that use it; every page also works without any of them.

const own = document.getElementById("verkan");
const attached = new WeakMap();

// Who cannot scroll with a pointer scrolls a wide table with the keys, and so Tab stops at
// it (WCAG 2.1.1); where nothing is hidden there is nothing to stop for.
const fits = new ResizeObserver((frames) => {
  for (const { target } of frames) {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = target;
    if (scrollWidth > clientWidth || scrollHeight > clientHeight) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
  }
});

function attach(root) {
  root.querySelectorAll(".scroll[tabindex]").forEach((frame) => fits.observe(frame));
  for (const [name, url] of Object.entries(own.dataset)) {
    const found = [...root.querySelectorAll(`[data-${name}]:not(#verkan)`)];
    if (root.matches?.(`[data-${name}]`)) found.push(root);
    const fresh = found.filter((element) => !attached.get(element)?.has(name));
    if (!fresh.length) continue;
    for (const element of fresh) {
      attached.set(element, (attached.get(element) ?? new Set()).add(name));
    }
    import(url).then((module) => fresh.forEach(module.attach));
  }
}

// Texts kept for the one who writes are not for the next one at the same computer.
document.addEventListener("submit", ({ target }) => {
  if (target.matches("[data-sign-out]")) sessionStorage.clear();
});

// htmx, as heavy as all the rest of a list, comes when somebody reaches for what it serves;
// until it is there a link is a link. It begins at once only on a page that is all there:
// before that it waits for an event that may have passed.
const REACHES = ["pointerover", "touchstart", "focusin"];
const fetchHtmx = () => {
  const script = document.createElement("script");
  script.src = document.querySelector("meta[name=htmx]").content;
  document.head.append(script);
};
const reach = ({ target }) => {
  if (!target.closest?.("[hx-get]")) return;
  for (const type of REACHES) document.removeEventListener(type, reach);
  if (document.readyState === "complete") fetchHtmx();
  else addEventListener("load", fetchHtmx, { once: true });
};
for (const type of REACHES) {
  document.addEventListener(type, reach, { passive: true });
}
// A step back to a view that it once put here; where it has not come, nobody else shows it.
addEventListener("popstate", ({ state }) => {
  if (state?.htmx && !window.htmx) location.reload();
});

// The second half of a double click sends nothing: the answer to the first is on its way.
const PATIENCE = 5000;
const sent = new WeakMap();
document.addEventListener("submit", (event) => {
  const { target, timeStamp } = event;
  if (target.method !== "post" || event.defaultPrevented) return;
  if (timeStamp - (sent.get(target) ?? -PATIENCE) < PATIENCE) event.preventDefault();
  else sent.set(target, timeStamp);
});

attach(document.body);
document.querySelector("main [data-focus]")?.focus();
document.addEventListener("htmx:load", ({ detail }) => attach(detail.elt));
