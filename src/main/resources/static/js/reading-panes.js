// On narrow screens text and settings take turns.
export default function readingPanes(root) {
  const buttons = [...root.querySelectorAll("[data-show]")];
  const show = (pane) => {
    root.dataset.pane = pane;
    buttons.forEach((button) => button.setAttribute("aria-pressed", String(button.dataset.show === pane)));
  };
  buttons.forEach((button) => button.addEventListener("click", () => show(button.dataset.show)));
  root.addEventListener("reading:pane", (event) => show(event.detail));
  root.classList.add("with-panes");
}
