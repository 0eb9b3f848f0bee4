// Gets a form through though the connection drops: <form data-resend="key of the person">
// is sent with fetch, and again until the server has answered. What is typed lies in
// sessionStorage until then, also over a reload. The server must take the same form twice.
// All words are in components/_resend_status.html.

const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 15000;
const LONGEST_WAIT = 20000;
const SKIPPED = ["hidden", "password", "file", "submit", "button"];

export function attach(form) {
  new Resend(form).start();
}

class Resend {
  constructor(form) {
    this.form = form;
    // A form with data-sheet and the sheet that it opens are two steps of one deed.
    const { pathname } = new URL(form.action);
    const place = "sheet" in form.dataset ? pathname.replace(/[^/]+\/$/, "") : pathname;
    this.key = `verkan:resend:${form.dataset.resend}:${place}`;
    this.pause = FIRST_PAUSE;
  }

  start() {
    this.form.addEventListener("input", () => this.keep());
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submitter = event.submitter;
      this.send();
    });
    addEventListener("online", () => this.waiting && this.send());
    addEventListener("beforeunload", (event) => this.waiting && event.preventDefault());
    this.restore();
  }

  controls() {
    return [...this.form.elements].filter((c) => c.name && !SKIPPED.includes(c.type));
  }

  keep() {
    const kept = this.controls().map((control) => {
      const picked = control.type === "checkbox" || control.type === "radio";
      return [control.name, picked ? control.value : "", picked ? control.checked : control.value];
    });
    if (!kept.length) return;
    // The sheet keeps its own beside those of the form that it was opened from.
    const rest = this.kept().filter(
      ([name, value]) => !kept.some(([other, its]) => other === name && its === value),
    );
    try {
      sessionStorage.setItem(this.key, JSON.stringify([...rest, ...kept]));
    } catch {
      // No room or not allowed: the form itself still holds everything.
    }
  }

  forget() {
    sessionStorage.removeItem(this.key);
  }

  kept() {
    return JSON.parse(sessionStorage.getItem(this.key) ?? "[]");
  }

  restore() {
    const kept = this.kept();
    let changed = false;
    for (const control of this.controls()) {
      const picked = control.type === "checkbox" || control.type === "radio";
      const found = kept.find(
        ([name, value]) => name === control.name && (!picked || value === control.value),
      );
      const property = picked ? "checked" : "value";
      if (!found || control[property] === found[2]) continue;
      control[property] = found[2];
      changed = true;
    }
    if (changed) this.say("restored");
  }

  async send() {
    if (this.sending || !this.form.isConnected) return;
    clearTimeout(this.timer);
    this.keep();
    this.sending = true;
    this.say("sending");
    try {
      const action = this.submitter?.getAttribute("formaction") ?? this.form.action;
      const answer = await fetch(action, {
        method: "POST",
        body: new FormData(this.form, this.submitter),
        signal: AbortSignal.timeout(LONGEST_WAIT),
      });
      if (answer.status > 500) throw new Error(answer.status);
      this.waiting = false;
      this.show(await answer.text(), answer);
    } catch {
      this.waiting = true;
      this.say("waiting");
      this.timer = setTimeout(() => this.send(), this.pause);
      this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
    } finally {
      this.sending = false;
    }
  }

  // The page that came back: what followed, or the form with what is wrong in it.
  show(html, answer) {
    const page = new DOMParser().parseFromString(html, "text/html");
    const main = page.querySelector("main");
    if (!main) throw new Error("no page");
    const sheet = "sheet" in this.form.dataset && page.querySelector("[data-read-sheet]");
    if (sheet) return this.open(sheet);
    if (answer.ok && !page.querySelector("input[type=password]")) this.forget();
    document.title = page.title;
    if (answer.redirected) {
      history.pushState(null, "", answer.url);
      addEventListener("popstate", () => location.reload(), { once: true });
    }
    document.querySelector("main").replaceWith(main);
    document.dispatchEvent(new CustomEvent("htmx:load", { detail: { elt: main } }));
    scrollTo(0, 0);
    (main.querySelector("[data-focus]") ?? main).focus();
  }

  // What is read before it binds: on the page it came from, which keeps all that is typed.
  open(sheet) {
    this.form.closest("dialog")?.close();
    const dialog = document.createElement("dialog");
    dialog.className = "wide";
    dialog.setAttribute("aria-labelledby", sheet.querySelector(".sheet h2").id);
    dialog.append(sheet);
    document.querySelector("main").append(dialog);
    dialog.querySelector("[data-close]").addEventListener("click", (event) => {
      event.preventDefault();
      dialog.close();
    });
    dialog.addEventListener("close", () => dialog.remove());
    document.dispatchEvent(new CustomEvent("htmx:load", { detail: { elt: dialog } }));
    dialog.showModal();
    dialog.querySelector("[data-focus]")?.focus();
  }

  say(words) {
    const status = this.form.querySelector("[data-resend-status]");
    const text = status?.querySelector(`[data-words=${words}]`)?.dataset.text;
    if (text) status.querySelector("[data-line]").textContent = text;
  }
}
