// Gives points with the keyboard: <form data-scorekeys> with radio buttons named
// …-points. The keys work when nothing is being written and no modifier is held, and can
// be turned off (WCAG 2.1.4); the choice is remembered in this browser.
// The arrows left and right press the button data-onward, and the link before the current
// one of the list of criteria.

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

function onward(form, key) {
  if (key === "ArrowRight") return form.querySelector("[data-onward]");
  if (key !== "ArrowLeft") return null;
  return document.querySelector(".sidenav [aria-current]")?.previousElementSibling;
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
  // Also inside the points: there the arrows up and down choose among the radio buttons.
  const there = onward(form, event.key);
  if (!there) return;
  event.preventDefault();
  there.click();
}
