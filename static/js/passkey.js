// Says it in words when a key could not be used; the rest is django-allauth's.

export function attach(place) {
  const trouble = place.querySelector("[data-passkey-trouble]");
  document.addEventListener("allauth.error", (event) => {
    event.preventDefault();
    if (trouble) trouble.hidden = false;
  });
}
