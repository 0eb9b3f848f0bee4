// Shows how long work goes on: fetches the fragment at data-progress-url every second
// and puts it in place, until the fragment carries no data-progress any longer. A
// fragment with data-progress-next sends the reader on.

const PAUSE = 1000;
const LONGEST_PAUSE = 15000;

export function attach(place) {
  let pause = PAUSE;

  async function look() {
    if (!place.isConnected) return;
    try {
      const answer = await fetch(place.dataset.progressUrl, {
        headers: { "HX-Request": "true" },
        redirect: "error",
      });
      if (!answer.ok) throw new Error(answer.status);
      pause = PAUSE;
      if (show(await answer.text())) return;
    } catch {
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    }
    setTimeout(look, pause);
  }

  // True when the work is over, one way or the other.
  function show(html) {
    const page = new DOMParser().parseFromString(html, "text/html");
    const fresh = page.querySelector("[data-progress], [data-progress-done]");
    if (!fresh) throw new Error("no fragment");
    const next = fresh.dataset.progressNext;
    if (next) {
      location.assign(next);
      return true;
    }
    place.replaceChildren(...fresh.childNodes);
    return !fresh.hasAttribute("data-progress");
  }

  setTimeout(look, pause);
}
