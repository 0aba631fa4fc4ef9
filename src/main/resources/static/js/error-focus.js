// The summary of what is wrong takes the focus; its links lead into the field, not only to it.
function labelOf(field) {
  const label = field.closest(".field")?.querySelector("legend, label")?.cloneNode(true);
  label?.querySelectorAll(".must, small").forEach((extra) => extra.remove());
  return label?.textContent.trim() ?? "";
}

export default function errorFocus(summary) {
  summary.focus();
  for (const link of summary.querySelectorAll('a[href^="#"]')) {
    const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const label = field && labelOf(field);
    if (label && !link.textContent.includes(label)) {
      link.prepend(`${label}${document.documentElement.lang.startsWith("zh") ? "：" : ": "}`);
    }
  }
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
