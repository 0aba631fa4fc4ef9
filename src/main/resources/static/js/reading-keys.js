// Reads a notice by keyboard: j k a x e u ?. Single keys can be switched off, and rest while somebody types.
const OFF = "reading-keys-off";
const PRESS = {
  a: "button[name=accept]",
  x: "button[name=reject]",
  e: "a[href*='/values/']",
};

export default function readingKeys(root) {
  const help = document.getElementById("keys");
  const off = help.querySelector("[data-keys-off]");
  off.checked = localStorage.getItem(OFF) === "1";
  off.addEventListener("change", () => localStorage.setItem(OFF, off.checked ? "1" : "0"));
  help.querySelector("[data-close]").addEventListener("click", () => help.close());
  root.addEventListener("click", (event) => event.target.closest("[data-keys-help]") && help.showModal());

  root.dataset.keys = "on";
  const cards = () => [...root.querySelectorAll(".finding")].filter((card) => card.offsetParent);
  const place = () => cards().findIndex((card) => card.dataset.finding === root.dataset.current);
  const choose = (card) =>
    card && root.dispatchEvent(new CustomEvent("reading:choose", { detail: card.dataset.finding }));

  function press(key) {
    const all = cards();
    const at = place();
    const button = all[at]?.querySelector(PRESS[key]);
    if (button && key !== "e") {
      const next = all.slice(at + 1).find((card) => card.classList.contains("open"));
      root.dataset.next = (next ?? all[at]).dataset.finding;
    }
    button?.click();
  }

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input:not([type=checkbox]), textarea, select, dialog[open]");
    if (typing || off.checked || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    const arrow = event.key.startsWith("Arrow");
    if (step && (!arrow || event.target.closest(".finding"))) {
      event.preventDefault();
      choose(cards()[Math.max(0, place() + step)]);
    } else if (PRESS[event.key]) {
      press(event.key);
    } else if (event.key === "u") {
      root.querySelector("button[value=undo]")?.click();
    } else if (event.key === "?") {
      help.open ? help.close() : help.showModal();
    }
  });
}
