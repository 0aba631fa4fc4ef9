// The footer's button walks through: as the system, light, dark. Kept on this device only.
const ORDER = ["auto", "light", "dark"];

function current() {
  return localStorage.getItem("theme") ?? "auto";
}

function show(button) {
  button.textContent = button.dataset[current()];
}

export default function theme(button) {
  button.hidden = false;
  show(button);
  button.addEventListener("click", () => {
    const next = ORDER[(ORDER.indexOf(current()) + 1) % ORDER.length];
    if (next === "auto") {
      localStorage.removeItem("theme");
      delete document.documentElement.dataset.theme;
    } else {
      localStorage.setItem("theme", next);
      document.documentElement.dataset.theme = next;
    }
    show(button);
  });
}
