// Says what the weights of the criteria are together while they are typed. The words come
// from data-text, with {n} for the sum. Without script the page says it when it is loaded.

export function attach(line) {
  const form = line.closest("form");

  function isKept(input) {
    const row = input.closest("[data-rows-row]");
    return !row?.querySelector("[name$='-DELETE']")?.checked;
  }

  function update() {
    const inputs = [...form.querySelectorAll("[name$='-weight']")].filter(isKept);
    const sum = inputs.reduce((all, { value }) => all + (parseInt(value, 10) || 0), 0);
    line.textContent = line.dataset.text.replace("{n}", sum);
  }

  form.addEventListener("input", update);
  form.addEventListener("change", update);
  update();
}
