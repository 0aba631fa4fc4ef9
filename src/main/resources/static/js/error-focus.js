// The summary of what is wrong takes the focus; its links lead into the field, not only to it.
export default function errorFocus(summary) {
  summary.focus();
  summary.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!field) {
      return;
    }
    event.preventDefault();
    for (let box = field.closest("details"); box; box = box.parentElement.closest("details")) {
      box.open = true;
    }
    const target = field.matches("fieldset") ? (field.querySelector("input") ?? field) : field;
    target.scrollIntoView({ block: "center" });
    target.focus({ preventScroll: true });
  });
}
