// Keeps what is typed into a long form on this device, under the page's path, until the form is sent and accepted.
// A draft found on return is offered, never forced: what the server shows may be newer. A form with data-keep sends it there too,
// so that it outlives the device; what comes back with the page is in data-kept.
const SKIPPED = new Set(["hidden", "file", "password", "submit", "button"]);
const keyOf = (form) => `draft:${location.pathname}:${form.id || form.getAttribute("action")}`;

const controls = (form) => [...form.elements].filter((e) => e.name && !SKIPPED.has(e.type));

const picked = (control) => (control.matches("[type=checkbox],[type=radio]") ? control.checked : control.value);

function keepOnline(form, typed) {
  const body = new URLSearchParams({ typed, _csrf: form.elements._csrf.value });
  return form.dataset.keep && fetch(form.dataset.keep, { method: "POST", body, keepalive: true }).catch(() => null);
}

function restore(form, values) {
  controls(form).forEach((control, index) => {
    const kept = values[index];
    if (kept?.[0] === control.name) {
      control[typeof kept[1] === "boolean" ? "checked" : "value"] = kept[1];
      control.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });
}

export default function autosave(form) {
  const key = keyOf(form);
  const line = form.querySelector("[data-autosave-line]");
  const [text, again, away] = ["text", "restore", "discard"].map((n) => line.querySelector(`[data-autosave-${n}]`));
  const snapshot = () => JSON.stringify(controls(form).map((control) => [control.name, picked(control)]));
  const first = snapshot();
  const say = (words, at) => {
    text.textContent = words.replace("{time}", new Date(at).toTimeString().slice(0, 5));
    again.hidden = away.hidden = words !== line.dataset.found;
  };
  const drafts = [localStorage.getItem(key), form.dataset.kept].map((text) => JSON.parse(text ?? "null"));
  const found = drafts.sort((a, b) => (b?.at ?? 0) - (a?.at ?? 0))[0];
  if (found && found.values !== first) {
    say(line.dataset.found, found.at);
  }
  let waiting;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const at = Date.now();
      const typed = JSON.stringify({ at, values: snapshot() });
      localStorage.setItem(key, typed);
      keepOnline(form, typed);
      say(line.dataset.saved, at);
    }, 800);
  });
  again.addEventListener("click", () => restore(form, JSON.parse(found.values)));
  away.addEventListener("click", () => {
    localStorage.removeItem(key);
    keepOnline(form, "");
    line.firstElementChild.textContent = "";
    again.hidden = away.hidden = true;
  });
  form.addEventListener("submit", () => sessionStorage.setItem("sent", key));
}
