// A part of a long page says that it is open where the page shows it: where there is room.
// The style sheet shows it there in any case; from here on it may also be folded by hand. A
// link to something inside unfolds it, also in a browser that does not see to that.

const roomy = matchMedia("(min-width: 44.01rem)");

export function attach(part) {
  const unfold = () => {
    if (roomy.matches || part.querySelector(":target")) part.open = true;
  };
  unfold();
  part.dataset.unfold = "done";
  roomy.addEventListener("change", unfold);
  addEventListener("hashchange", unfold);
}
