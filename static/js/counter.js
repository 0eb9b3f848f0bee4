// Says how much room is left in a text. Counts as the server does: characters, with a
// line break as one and without the space around the text, or words. Words come from
// data-text and data-over, numbers from the page.

export function attach(line) {
  const control = document.getElementById(line.dataset.counter);
  if (!control) return;
  const max = Number(line.dataset.max);
  const language = document.documentElement.lang;
  const show = (number) => number.toLocaleString(language);

  function count() {
    const text = control.value.replaceAll("\r\n", "\n").trim();
    const inWords = line.dataset.unit === "words";
    const used = inWords ? text.split(/\s+/).filter(Boolean).length : [...text].length;
    const over = used - max;
    const told = over > 0 ? line.dataset.over : line.dataset.text;
    line.textContent = told.replace("{n}", show(used)).replace("{over}", show(over));
    line.classList.toggle("count--over", over > 0);
    // Silent until it matters, so that a screen reader is not told of every key.
    line.setAttribute("aria-live", used > max * 0.9 ? "polite" : "off");
  }

  control.addEventListener("input", count);
  count();
}
