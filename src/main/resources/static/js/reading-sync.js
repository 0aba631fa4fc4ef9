// After a decision: the text shows what was accepted, and the reader goes on where they were.
export default function readingSync(root) {
  document.addEventListener("htmx:beforeSwap", (event) => {
    event.detail.shouldSwap ||= [409, 422].includes(event.detail.xhr.status);
  });
  document.addEventListener("htmx:afterSettle", () => {
    for (const card of root.querySelectorAll(".finding")) {
      const taken = card.classList.contains("accepted");
      root
        .querySelectorAll(`mark[data-findings~="${card.dataset.finding}"]`)
        .forEach((mark) => mark.classList.toggle("taken", taken));
    }
    const next = root.dataset.next ?? root.dataset.current;
    delete root.dataset.next;
    const editor = document.getElementById("editor");
    if (editor) {
      editor.scrollIntoView({ block: "nearest" });
      editor.focus();
    } else if (next) {
      root.dispatchEvent(new CustomEvent("reading:choose", { detail: next }));
    }
  });
}
