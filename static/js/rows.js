// Adds and takes away rows of a formset without loading the page. data-rows holds the
// formset's prefix; the empty row is in <template data-rows-empty>, with __prefix__ for
// its number. Without script the buttons submit the form and the server does it.

export function attach(set) {
  const total = set.querySelector(`[name="${set.dataset.rows}-TOTAL_FORMS"]`);
  const empty = set.querySelector("template[data-rows-empty]");
  const list = set.querySelector("[data-rows-list]");
  if (!total || !empty || !list) return;
  const most = Number(
    set.querySelector(`[name="${set.dataset.rows}-MAX_NUM_FORMS"]`)?.value ?? 1000,
  );

  function add(event) {
    event.preventDefault();
    if (Number(total.value) >= most) return;
    const html = empty.innerHTML.replaceAll("__prefix__", total.value);
    list.insertAdjacentHTML("beforeend", html);
    total.value = Number(total.value) + 1;
    const row = list.lastElementChild;
    row.querySelector("input:not([type=hidden]), select, textarea")?.focus();
    row.dispatchEvent(new Event("input", { bubbles: true }));
  }

  // A row is hidden and marked, not torn out: the numbers of the others stay as they are.
  function remove(event, button) {
    const row = button.closest("[data-rows-row]");
    const mark = row?.querySelector("[name$='-DELETE']");
    if (!mark) return;
    event.preventDefault();
    mark.type === "checkbox" ? (mark.checked = true) : (mark.value = "on");
    row.hidden = true;
    row.dispatchEvent(new Event("change", { bubbles: true }));
    set.querySelector("[data-rows-add]")?.focus();
  }

  set.addEventListener("click", (event) => {
    if (event.target.closest("[data-rows-add]")) add(event);
    const button = event.target.closest("[data-rows-remove]");
    if (button) remove(event, button);
  });
}
