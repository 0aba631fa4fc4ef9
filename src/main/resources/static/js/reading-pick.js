// Takes a sentence or selected words of the text as the place of a new value.
const startOf = (node) => Number(node.parentElement?.closest("[data-start]")?.dataset.start);

function selected(text) {
  const range = getSelection().rangeCount && getSelection().getRangeAt(0);
  if (!range || range.collapsed || !text.contains(range.commonAncestorContainer)) {
    return null;
  }
  const start = startOf(range.startContainer) + range.startOffset;
  const end = startOf(range.endContainer) + range.endOffset;
  return Number.isInteger(start) && end > start ? { start, end, words: range.toString() } : null;
}

export default function readingPick(root) {
  const text = root.querySelector("[data-document]");
  const picker = root.querySelector("[data-picker]");
  if (!picker) {
    return;
  }
  const shown = picker.querySelector("[data-picked]");
  const lead = shown.textContent;

  function pick(found, sentence) {
    text.querySelectorAll(".picked").forEach((e) => e.classList.remove("picked"));
    sentence?.classList.add("picked");
    picker.elements.start.value = found?.start ?? "";
    picker.elements.end.value = found?.end ?? "";
    shown.textContent = found ? found.words : lead;
    picker.classList.toggle("ready", Boolean(found));
  }

  text.addEventListener("mouseup", () => {
    const found = selected(text);
    found && pick(found, null);
  });
  text.addEventListener("click", (event) => {
    const sentence = event.target.closest(".sentence");
    if (sentence && getSelection().isCollapsed) {
      const { start, end } = sentence.dataset;
      pick({ start, end, words: sentence.textContent }, sentence);
    }
  });
}
