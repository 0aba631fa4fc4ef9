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

  function pickSentence(sentence) {
    const { start, end } = sentence.dataset;
    pick({ start, end, words: sentence.textContent }, sentence);
  }

  // Fingers choose words too, and lift no mouse.
  document.addEventListener("selectionchange", () => {
    const found = selected(text);
    found && pick(found, null);
  });
  text.addEventListener("click", (event) => {
    const sentence = event.target.closest(".sentence");
    sentence && getSelection().isCollapsed && pickSentence(sentence);
  });
  text.addEventListener("keydown", (event) => {
    const all = [...text.querySelectorAll(".sentence")];
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step && all.length) {
      event.preventDefault();
      const next = all.indexOf(text.querySelector(".sentence.picked")) + step;
      pickSentence(all[Math.min(Math.max(next, 0), all.length - 1)]);
      text.querySelector(".sentence.picked").scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter" && picker.classList.contains("ready")) {
      picker.elements.field.focus();
    }
  });
}
