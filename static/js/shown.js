// Shows a question only while the answer to another one asks for it: data-shown holds the
// other one's name, data-when the answer (empty: any). Without script the page shows what
// follows from the answers when they have been saved.

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
    const { when } = part.dataset;
    part.hidden = !isAsked || !(when ? answers.includes(when) : answers.length);
  }

  for (const event of ["input", "change", "autosave:put"]) {
    form.addEventListener(event, update);
  }
  update();
}
