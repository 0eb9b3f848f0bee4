// Says who else has the page open: fetches the fragment at data-presence now and then,
// which also tells the server that this page is open. Nothing is asked while the page is
// hidden, and what goes wrong is passed over.

const PAUSE = 20000;

export function attach(place) {
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
    if (fresh && fresh.innerHTML !== place.innerHTML) {
      place.replaceChildren(...fresh.childNodes);
    }
  }

  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) ask().catch(() => {});
  });
  setTimeout(look, PAUSE);
}
