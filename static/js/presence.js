// Says who else has the page open, or how the meeting stands: fetches the fragment at
// data-presence now and then, which also tells the server that this page is open. Nothing
// is asked while the page is hidden, and what goes wrong is passed over.

const PAUSE = 20000;
const TOKEN = /(name="csrfmiddlewaretoken" value=")[^"]*/g;

// Each answer has a token of its own for its forms; that is no news.
const news = (element) => element.innerHTML.replace(TOKEN, "$1");
const named = (element) =>
  element.getAttribute("value") ?? element.getAttribute("href") ?? element.textContent;

export function attach(place) {
  let shown = news(place);

  async function look() {
    if (!place.isConnected) return;
    if (!document.hidden) await ask().catch(() => {});
    setTimeout(look, PAUSE);
  }

  async function ask() {
    const answer = await fetch(place.dataset.presence, {
      headers: { "HX-Request": "true" },
      redirect: "error",
    });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("[data-presence]");
    // Only what has changed is put in place: it is read aloud.
    if (!fresh || news(fresh) === shown) return;
    shown = news(fresh);
    put(fresh);
  }

  // What was unfolded stays so, and the focus stays at the same button or link.
  function put(fresh) {
    const opened = [...place.querySelectorAll("details[open] > summary")].map(named);
    const active = document.activeElement;
    const held = place.contains(active) && active;
    place.replaceChildren(...fresh.childNodes);
    for (const summary of place.querySelectorAll("details > summary")) {
      if (opened.includes(named(summary))) summary.parentElement.open = true;
    }
    if (held) {
      const same = [...place.querySelectorAll(held.tagName)];
      same.find((element) => named(element) === named(held))?.focus();
    }
    const detail = { elt: place };
    document.dispatchEvent(new CustomEvent("htmx:load", { detail }));
  }

  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) ask().catch(() => {});
  });
  setTimeout(look, PAUSE);
}
