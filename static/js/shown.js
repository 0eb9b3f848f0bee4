// Shows a question only while the answer to another one asks for it: data-shown holds the
// other one's name, data-when the answer (several: one a line; empty: any). Without script
// the page shows what follows from the answers when they have been saved.

export function attach(part) {
  const form = part.closest("form");

  function update() {
    const others = [...form.elements].filter(({ name }) => name === part.dataset.shown);
    if (!others.length) return;
    const isAsked = others.some((other) => !other.closest("[data-shown][hidden]"));
    const answers = others
      .filter(({ type, checked }) => !["radio", "checkbox"].includes(type) || checked)
      .map(({ value }) => value.trim())
      .filter(Boolean);
    const wanted = (part.dataset.when ?? "").split("\n").filter(Boolean);
    const isMet = wanted.length
      ? answers.some((answer) => wanted.includes(answer))
      : answers.length > 0;
    part.hidden = !isAsked || !isMet;
  }

  for (const event of ["input", "change", "autosave:put"]) {
    form.addEventListener(event, update);
  }
  update();
}
