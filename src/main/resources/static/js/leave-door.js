// Signing out also clears what doors have kept on this device: lists, their keys, the pages. What was done at a door and is
// not told yet stays, for it names nobody and must not be lost.
const { forget } = await import(`./door/store.js${new URL(import.meta.url).search}`);

const PATIENCE_MS = 1500;

export default function leaveDoor(form) {
  form.addEventListener("submit", async (event) => {
    if (!form.dataset.cleared) {
      event.preventDefault();
      form.dataset.cleared = "true";
      const cleared = Promise.allSettled([forget(), globalThis.caches?.delete("sciday-door")]);
      await Promise.race([cleared, new Promise((done) => setTimeout(done, PATIENCE_MS))]);
      form.requestSubmit();
    }
  });
}
