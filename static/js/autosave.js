// Saves a form while it is written, and never loses a word of it.
//
// <form data-autosave="key of the person"> posts itself to its action with the header
// X-Autosave: 1, a moment after the last key and when a control is left. The answer is
// JSON: saved_at, errors {field: [text]}, conflicts {field: {theirs, by}} (status 409),
// fingerprints {field: hash}, which go into the inputs named fingerprint-<field>, and
// parts {name: html}, which replace what is in the elements data-autosave-part="name":
// sums, and what is still missing.
// What has been typed lies in sessionStorage until the server has acknowledged it.
// All words are in components/_autosave.html.

const PAUSE = 1500;
const FIRST_RETRY = 2000;
const LONGEST_RETRY = 30000;
const SKIPPED = ["hidden", "password", "file", "submit", "button"];

class SignedOut extends Error {}
class Refused extends Error {}

export function attach(form) {
  new Autosave(form).start();
}

class Autosave {
  constructor(form) {
    this.form = form;
    this.key = `verkan:${form.dataset.autosave}:${new URL(form.action).pathname}`;
    this.status = form.querySelector("[data-autosave-status]");
    this.dialog = document.querySelector("[data-autosave-signed-out]");
    this.dirty = new Map(); // name → values as JSON, not yet acknowledged
    this.last = {}; // name → values as JSON, last acknowledged
    this.asked = new Set(); // names with two texts: held back until one is chosen
    this.shown = new Map(); // element → what the server last said stands in it
    this.retry = FIRST_RETRY;
  }

  start() {
    this.form.addEventListener("input", (event) => this.note(event, PAUSE));
    this.form.addEventListener("change", (event) => this.note(event, 0));
    this.form.addEventListener("focusout", () => this.dirty.size && this.plan(0));
    this.form.addEventListener("submit", (event) => this.submit(event));
    addEventListener("online", () => this.dirty.size && this.plan(0));
    addEventListener("beforeunload", (event) => {
      if (this.dirty.size && !this.leaving) event.preventDefault();
    });
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden && this.signedOut) this.plan(0);
    });
    for (const button of this.dialog?.querySelectorAll("[data-close]") ?? []) {
      button.addEventListener("click", () => this.dialog.close());
    }
    this.restore();
  }

  // --- what has been typed ---------------------------------------------------------

  controls(name) {
    return [...this.form.elements].filter(
      (control) => control.name === name && !SKIPPED.includes(control.type),
    );
  }

  values(name, initial = false) {
    return this.controls(name).flatMap((control) => {
      if (control.type === "checkbox" || control.type === "radio") {
        const on = initial ? control.defaultChecked : control.checked;
        return on ? [control.value] : [];
      }
      if (control.options) {
        return [...control.options]
          .filter((option) => (initial ? option.defaultSelected : option.selected))
          .map((option) => option.value);
      }
      return [initial ? control.defaultValue : control.value];
    });
  }

  put(name, values) {
    for (const control of this.controls(name)) {
      if (control.type === "checkbox" || control.type === "radio") {
        control.checked = values.includes(control.value);
      } else if (control.options) {
        for (const option of control.options) {
          option.selected = values.includes(option.value);
        }
      } else {
        control.value = values[0] ?? "";
      }
      control.dispatchEvent(new Event("autosave:put", { bubbles: true }));
    }
  }

  note({ target }, pause) {
    if (!target.name || SKIPPED.includes(target.type)) return;
    const mine = JSON.stringify(this.values(target.name));
    if (pause === 0 && !this.dirty.has(target.name) && mine === this.last[target.name]) {
      return;
    }
    this.dirty.set(target.name, mine);
    this.mirror();
    this.plan(pause);
  }

  mirror() {
    const kept = {};
    for (const [name, mine] of this.dirty) {
      const saved = this.last[name];
      const base = saved ? JSON.parse(saved) : this.values(name, true);
      kept[name] = { mine: JSON.parse(mine), base };
    }
    try {
      if (this.dirty.size) sessionStorage.setItem(this.key, JSON.stringify(kept));
      else sessionStorage.removeItem(this.key);
    } catch {
      // No room or not allowed: the server still gets everything.
    }
  }

  restore() {
    let kept = {};
    try {
      kept = JSON.parse(sessionStorage.getItem(this.key) ?? "{}");
    } catch {
      sessionStorage.removeItem(this.key);
    }
    for (const [name, { mine, base }] of Object.entries(kept)) {
      if (!this.controls(name).length) continue;
      const now = JSON.stringify(this.values(name));
      if (now === JSON.stringify(mine)) continue;
      if (now === JSON.stringify(base)) {
        this.put(name, mine);
        this.dirty.set(name, JSON.stringify(mine));
      } else {
        this.ask(name, { theirs: mine.join("\n"), words: "restored" });
      }
    }
    if (this.dirty.size) {
      this.say("restored");
      this.plan(PAUSE);
    }
  }

  // --- to the server ---------------------------------------------------------------

  plan(pause) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), pause);
  }

  async save() {
    if (this.sending) this.again = true; // something more has been typed meanwhile
    const sent = new Map([...this.dirty].filter(([name]) => !this.asked.has(name)));
    if (this.sending || this.leaving || !sent.size) return;
    this.sending = this.send(sent);
    try {
      await this.sending;
      this.retry = FIRST_RETRY;
    } catch (problem) {
      this.failed(problem);
    } finally {
      this.sending = null;
    }
    if (this.again) {
      this.again = false;
      this.plan(0);
    }
  }

  async send(sent) {
    this.say("saving");
    if (this.signedOut) await this.renew();
    const data = new FormData(this.form);
    for (const [name, value] of [...data]) {
      if (value instanceof File) data.delete(name);
    }
    data.set("autosave_changed", [...sent.keys()].join(","));
    const answer = await fetch(this.form.action, {
      method: "POST",
      body: data,
      headers: { "X-Autosave": "1", Accept: "application/json" },
      redirect: "manual",
    });
    if (answer.status === 401 || answer.type === "opaqueredirect") throw new SignedOut();
    if (answer.status === 403) {
      if (this.signedOut) throw new Refused();
      // The sign-in may have been renewed in another tab: then only the token is old.
      this.signedOut = true;
      this.again = true;
      return;
    }
    if (!answer.ok && answer.status !== 409) throw new Error(answer.status);
    this.signedOut = false;
    this.dialog?.open && this.dialog.close();
    this.received(await answer.json(), sent);
  }

  received(answer, sent) {
    const { saved_at, errors = {}, conflicts = {}, fingerprints = {} } = answer;
    for (const [name, hash] of Object.entries(fingerprints)) {
      const input = this.form.elements[`fingerprint-${name}`];
      if (input && !(name in conflicts)) input.value = hash;
    }
    for (const [name, mine] of sent) {
      this.mistake(name, errors[name] ?? []);
      if (name in errors || name in conflicts) continue;
      this.last[name] = mine;
      if (this.dirty.get(name) === mine) this.dirty.delete(name);
      else this.again = true;
    }
    for (const [name, conflict] of Object.entries(conflicts)) {
      this.ask(name, { ...conflict, words: "conflict", hash: fingerprints[name] });
    }
    this.show(answer.parts ?? {});
    this.mirror();
    const wrong = Object.keys(errors).length;
    if (Object.keys(conflicts).length) this.say("conflicted");
    else this.say(wrong ? "partly" : "saved", { time: saved_at, n: wrong });
  }

  failed(problem) {
    if (problem instanceof SignedOut) {
      this.signedOut = true;
      this.say("signed-out");
      if (this.dialog && !this.dialog.open) this.dialog.showModal();
      return;
    }
    if (problem instanceof Refused) {
      this.signedOut = false;
      this.say("refused");
      return;
    }
    this.say("failed");
    this.plan(this.retry);
    this.retry = Math.min(this.retry * 2, LONGEST_RETRY);
  }

  // A new sign-in has a new token: take it from a fresh copy of this page.
  async renew() {
    const answer = await fetch(location.href, { redirect: "manual" });
    if (!answer.ok) throw new SignedOut();
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const token = page.querySelector("form [name=csrfmiddlewaretoken]");
    if (token) this.form.elements.csrfmiddlewaretoken.value = token.value;
  }

  async submit(event) {
    if (!this.sending) {
      this.leaving = true;
      clearTimeout(this.timer);
      return;
    }
    // Our own answer on its way must not look like somebody else's change.
    event.preventDefault();
    const button = event.submitter;
    await this.sending.catch(() => {});
    this.leaving = true;
    this.form.requestSubmit(button);
  }

  // --- to the reader ---------------------------------------------------------------

  // Only what has changed is put in its place.
  show(parts) {
    for (const place of document.querySelectorAll("[data-autosave-part]")) {
      const html = parts[place.dataset.autosavePart];
      if (html === undefined || this.shown.get(place) === html) continue;
      this.shown.set(place, html);
      place.innerHTML = html;
    }
  }

  say(words, { time = "", n = "" } = {}) {
    const text = this.status?.querySelector(`[data-words=${words}]`)?.dataset.text;
    const line = this.status?.querySelector("[data-line]");
    if (line) line.textContent = (text ?? "").replace("{time}", time).replace("{n}", n);
  }

  mistake(name, texts) {
    const control = this.controls(name)[0];
    const field = control?.closest(".field");
    if (!field) return;
    field.querySelector(":scope > [data-autosave-error]")?.remove();
    if (texts.length) field.querySelector(":scope > .err")?.remove();
    field.classList.toggle("field--err", texts.length > 0);
    control.toggleAttribute("aria-invalid", false);
    if (!texts.length) {
      field.querySelector(":scope > .err")?.remove();
      return;
    }
    const line = document.createElement("span");
    line.className = "err";
    line.id = `${control.id}_error`;
    line.dataset.autosaveError = "";
    line.textContent = texts.join(" ");
    control.closest(".unit, .picks")?.before(line) ?? control.before(line);
    control.setAttribute("aria-invalid", "true");
    const told = (control.getAttribute("aria-describedby") ?? "").split(" ");
    const ids = new Set([...told, line.id].filter(Boolean));
    control.setAttribute("aria-describedby", [...ids].join(" "));
  }

  // Two texts for one question: show the other one beside mine, and let me choose.
  ask(name, { theirs, by = "", words, hash }) {
    const shape = document.querySelector(`template[data-autosave-ask=${words}]`);
    const field = this.controls(name)[0]?.closest(".field");
    if (!shape || !field) return;
    this.asked.add(name);
    field.querySelector(":scope > [data-asked]")?.remove();
    const box = shape.content.firstElementChild.cloneNode(true);
    box.dataset.asked = "";
    box.querySelector("[data-by]")?.replaceChildren(by);
    box.querySelector("[data-theirs]").textContent = theirs;
    const settle = (take) => {
      this.asked.delete(name);
      const input = this.form.elements[`fingerprint-${name}`];
      if (input && hash) input.value = hash;
      if (take) this.put(name, [theirs]);
      box.remove();
      this.controls(name)[0].focus();
      this.dirty.set(name, JSON.stringify(this.values(name)));
      this.mirror();
      this.plan(0);
    };
    box.querySelector("[data-take]").addEventListener("click", () => settle(true));
    box.querySelector("[data-keep]").addEventListener("click", () => settle(false));
    field.append(box);
  }
}
