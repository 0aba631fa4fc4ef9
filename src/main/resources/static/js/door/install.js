// Keeps the page on the device: the service worker gets the addresses of all that this page was made of.
const worker = navigator.serviceWorker;

export async function install(extra) {
  if (!worker || !navigator.onLine) {
    return Boolean(worker?.controller);
  }
  const version = new URL(import.meta.url).search;
  await worker.register(`/desk/door/worker.js${version}`, { scope: "/desk/door/" });
  const { active } = await worker.ready;
  const used = performance.getEntriesByType("resource").map((entry) => entry.name);
  const files = used.filter((name) => new URL(name).pathname.match(/^\/(css|js|img|webjars)\//));
  return new Promise((done) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = (event) => done(event.data);
    active.postMessage({ page: location.pathname, files: [...new Set([...files, ...extra])] }, [channel.port2]);
  });
}
