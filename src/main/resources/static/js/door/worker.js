// The service worker of the door: gives its page when there is no network. It keeps files with a version in their address
// and the pages of doors; everything else goes to the server as if it were not there.
const CACHE = "sciday-door";
const PATIENCE_MS = 4000;
const [START, LAST] = ["/desk/door/app", "/desk/door/last"];
const isDoor = (url) => /^\/desk\/door\/[0-9a-f-]{36}\/app$/.test(url.pathname);
const isFile = (url) => /^\/(css|js|img|webjars)\//.test(url.pathname) || url.pathname.endsWith(".webmanifest");

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  const kept = keep(event.data).catch(() => false);
  event.waitUntil(kept.then((answer) => event.ports[0].postMessage(answer)));
});

/** What earlier versions needed goes; the pages stay, for they may be needed today. */
async function keep({ page, files }) {
  const cache = await caches.open(CACHE);
  const wanted = new Set(files.map((file) => new URL(file, location.href).href));
  for (const request of await cache.keys()) {
    const url = new URL(request.url);
    if (isFile(url) && !wanted.has(url.href)) {
      await cache.delete(request);
    }
  }
  const missing = [];
  for (const file of wanted) {
    if (!(await cache.match(file))) {
      missing.push(file);
    }
  }
  await cache.addAll([...missing, page]);
  await cache.put(LAST, new Response(page));
  return true;
}

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin) {
    return;
  }
  if (event.request.mode === "navigate" && (isDoor(url) || url.pathname === START)) {
    event.respondWith(page(event.request, url));
  } else if (isFile(url)) {
    event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request)));
  }
});

async function page(request, url) {
  const cache = await caches.open(CACHE);
  const last = await cache.match(LAST);
  if (url.pathname === START && last) {
    return Response.redirect(await last.text());
  }
  // A network that is there and leads nowhere is none.
  const late = new Promise((done) => setTimeout(done, PATIENCE_MS, null));
  const answer = self.navigator.onLine ? await Promise.race([fetch(request).catch(() => null), late]) : null;
  return answer ?? (await cache.match(url.pathname)) ?? fetch(request);
}
