// Gives points with the keyboard: <form data-scorekeys> with radio buttons named
// …-points. The keys work when nothing is being written and no modifier is held, and can
// be turned off (WCAG 2.1.4); the choice is remembered in this browser.
// The arrows press the button data-onward, and the link before the current one of the
// list of criteria.

const OFF = "verkan:score-keys-off";

export function attach(form) {
  const line = form.querySelector("[data-keys-text]");
  const button = form.querySelector("[data-keys-switch]");
  line.hidden = false;
  tell(button);
  button.addEventListener("click", () => {
    if (isOff()) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "1");
    tell(button);
  });
  document.addEventListener("keydown", (event) => press(form, event));
}

function isOff() {
  return localStorage.getItem(OFF) === "1";
}

function tell(button) {
  button.textContent = isOff() ? button.dataset.on : button.dataset.off;
}

function isWriting({ target }) {
  return target.matches("textarea, select, input:not([type=radio]):not([type=checkbox])");
}

function press(form, event) {
  if (!form.isConnected || isOff() || isWriting(event)) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const value = event.key === "?" ? "abstain" : event.key;
  const radio = form.querySelector(`input[name$="-points"][value="${CSS.escape(value)}"]`);
  if (radio && /^([0-4]|abstain)$/.test(value)) {
    event.preventDefault();
    radio.checked = true;
    radio.focus();
    radio.dispatchEvent(new Event("change", { bubbles: true }));
    return;
  }
  // Inside the points the arrows belong to the radio buttons.
  if (event.target.matches("input[type=radio], [role=group]")) return;
  if (event.key === "ArrowRight") form.querySelector("[data-onward]")?.click();
  if (event.key === "ArrowLeft") {
    const here = document.querySelector(".sidenav [aria-current]");
    here?.previousElementSibling?.click();
  }
}
