// Asks data-question before a button or form goes on. For small things; what cannot be taken back gets a dialog.
export default function confirmFirst(element) {
  const kind = element.matches("form") ? "submit" : "click";
  element.addEventListener(kind, (event) => {
    if (!window.confirm(element.dataset.question)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  });
}
