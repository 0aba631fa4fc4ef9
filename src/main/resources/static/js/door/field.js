// The field for hand scanners, which type like a keyboard, and for codes that are read out. Whatever has the focus, a sign
// that is typed goes into it.
const TYPED = "input:not([type=radio]), textarea, select";

export default function field(form, hand) {
  const input = form.elements.ticket;
  const byHand = matchMedia("(hover: hover)").matches;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = input.value.trim();
    input.value = "";
    if (text) {
      hand(text);
    }
  });
  document.addEventListener("keydown", (event) => {
    const plain = event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (plain && !event.target.matches(TYPED)) {
      input.focus();
    }
  });
  // On a phone the focus would bring up the keyboard over half of the page.
  return () => byHand && !document.activeElement?.matches("input[type=search]") && input.focus();
}
