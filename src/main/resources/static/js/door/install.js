// Keeps the page on the device: the service worker gets the addresses of all that this page was made of.
const worker = navigator.serviceWorker;
const PATIENCE_MS = 5000;

/** A first visit is taken over a moment after the worker began; only then does this page get its files without network. */
const taken = () =>
  worker.controller ??
  new Promise((done) => {
    worker.addEventListener("controllerchange", done, { once: true });
    setTimeout(done, PATIENCE_MS);
  });

export async function install(extra) {
  if (!worker || !navigator.onLine) {
    return Boolean(worker?.controller);
  }
  const version = new URL(import.meta.url).search;
  await worker.register(`/desk/door/worker.js${version}`, { scope: "/desk/door/" });
  const { active } = await worker.ready;
  const used = performance.getEntriesByType("resource").map((entry) => entry.name);
  const files = used.filter((name) => new URL(name).pathname.match(/^\/(css|js|img|webjars)\//));
  const kept = await new Promise((done) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = (event) => done(event.data);
    active.postMessage({ page: location.pathname, files: [...new Set([...files, ...extra])] }, [channel.port2]);
  });
  await taken();
  return kept;
}
