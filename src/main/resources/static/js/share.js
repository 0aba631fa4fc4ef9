// Hands the page to the device's own share sheet; where there is none the button stays hidden and copy-link serves.
export default function share(button) {
  button.hidden = !navigator.share;
  button.addEventListener("click", async () => {
    try {
      await navigator.share({ title: document.title, url: button.dataset.url ?? location.href });
    } catch (problem) {
      if (problem.name !== "AbortError") {
        throw problem;
      }
    }
  });
}
