// Asks once more before a step that cannot be undone. A link to a confirm page opens
// the dialog that data-confirm names instead; without script the page does the same job.

export function attach(link) {
  const dialog = document.getElementById(link.dataset.confirm);
  if (!dialog?.showModal) return;
  link.addEventListener("click", (event) => {
    event.preventDefault();
    dialog.showModal();
  });
  for (const button of dialog.querySelectorAll("[data-close]")) {
    button.addEventListener("click", () => dialog.close());
  }
}
