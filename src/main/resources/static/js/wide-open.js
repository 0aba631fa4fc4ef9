/** Folded on phones, open where there is room beside the list. The reader's own choice stays. */
export default function wideOpen(details) {
  if (window.matchMedia("(min-width: 64rem)").matches) {
    details.open = true;
  }
}
