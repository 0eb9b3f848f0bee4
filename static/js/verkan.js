// Gives the page the behaviours that it asks for with data- attributes. Each module is
// fetched only by pages that use it; every page also works without any of them.

const own = document.getElementById("verkan");
const attached = new WeakMap();

function attach(root) {
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

attach(document.body);
document.querySelector("main [data-focus]")?.focus();
document.addEventListener("htmx:load", ({ detail }) => attach(detail.elt));
