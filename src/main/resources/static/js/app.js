// Gives elements their behaviour: data-use="dialog print" loads ./dialog.js and ./print.js and hands them the element.
// Nothing is loaded that the page does not use. The version in this file's address is passed on to each of them.
const version = new URL(import.meta.url).search;
const done = new WeakMap();

async function enliven(element, name) {
  const names = done.get(element) ?? new Set();
  if (names.has(name)) {
    return;
  }
  names.add(name);
  done.set(element, names);
  try {
    const behaviour = await import(`./${name}.js${version}`);
    behaviour.default(element);
  } catch (problem) {
    console.error(`Behaviour ${name} failed`, problem);
  }
}

function enlivenAll(root) {
  const within = root.querySelectorAll("[data-use]");
  for (const element of root.matches?.("[data-use]") ? [root, ...within] : within) {
    for (const name of element.dataset.use.split(" ").filter(Boolean)) {
      enliven(element, name);
    }
  }
}

enlivenAll(document);
document.addEventListener("htmx:load", (event) => enlivenAll(event.detail.elt));
document.addEventListener("htmx:configRequest", (event) => {
  const token =
    document.querySelector('meta[name="csrf-token"]')?.content ?? document.querySelector('input[name="_csrf"]')?.value;
  if (token && event.detail.verb !== "get") {
    event.detail.headers["X-XSRF-TOKEN"] = token;
  }
});

// A kept draft is let go only when its form was accepted: the next page is no error, no sign-in, no form with errors.
const sent = sessionStorage.getItem("sent");
if (sent && !document.querySelector(".error-summary, .problem, body.bare")) {
  sessionStorage.removeItem("sent");
  localStorage.removeItem(sent);
}
