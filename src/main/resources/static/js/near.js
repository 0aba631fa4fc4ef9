/**
 * Adds the reader's position to a link; without permission the link works as it is. Where a form renews the list that the link
 * leads to, the position becomes a field of that form: words that were typed meanwhile go along, and neither undoes the other.
 */
export default function near(link) {
  if (!navigator.geolocation) {
    return;
  }
  link.addEventListener("click", (event) => {
    event.preventDefault();
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => go(link, `${coords.latitude.toFixed(4)},${coords.longitude.toFixed(4)}`),
      () => go(link, ""),
      { maximumAge: 600000, timeout: 5000 },
    );
  });
}

function go(link, position) {
  const form = document.querySelector(`form[hx-get="${link.pathname}"]`);
  if (form) {
    if (position) {
      fieldOf(form).value = position;
    }
    form.requestSubmit();
    return;
  }
  const url = new URL(link.href);
  if (position) {
    url.searchParams.set("near", position);
  }
  window.location.assign(url);
}

function fieldOf(form) {
  return form.elements.namedItem("near") ?? form.appendChild(Object.assign(document.createElement("input"), { type: "hidden", name: "near" }));
}
