// Brings Leaflet into the page, once and only when a map is really looked at.
const FOLDER = "/webjars/leaflet/1.8.0";
let loading;

function added(element) {
  return new Promise((resolve, reject) => {
    element.addEventListener("load", resolve);
    element.addEventListener("error", () => reject(new Error("Leaflet could not be loaded")));
    document.head.append(element);
  });
}

export function loadLeaflet() {
  loading ??= Promise.all([
    added(Object.assign(document.createElement("link"), { rel: "stylesheet", href: `${FOLDER}/leaflet.css` })),
    added(Object.assign(document.createElement("script"), { src: `${FOLDER}/leaflet.js` })),
  ]).then(() => window.L);
  return loading;
}

// Runs the work when the element comes near the window.
export function whenNear(element, work) {
  const watcher = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        watcher.disconnect();
        work();
      }
    },
    { rootMargin: "300px" },
  );
  watcher.observe(element);
}
