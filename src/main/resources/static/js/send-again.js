// A form that goes by itself after a while: the queue goes on without the person touching anything.
export default function sendAgain(form) {
  const timer = setTimeout(() => form.requestSubmit(), 1000 * Number(form.dataset.seconds));
  form.addEventListener("submit", () => clearTimeout(timer));
}
