// The programme on a map: bundles while there is much, single lights when there is little. The server lays the grid, so that
// half a million places stay as smooth as fifty. What is in view is said in words beside it.
const version = new URL(import.meta.url).search;
const short = new Intl.NumberFormat(document.documentElement.lang, { notation: "compact" });

function bundle(L, { count, now }, at) {
  const size = 34 + Math.round(Math.min(Math.log10(count) * 10, 34));
  const html = Object.assign(document.createElement("span"), { textContent: short.format(count) });
  const className = now ? "map-bundle now" : "map-bundle";
  return L.marker(at, { icon: L.divIcon({ className, html, iconSize: [size, size] }), pane: "lights" });
}

function say(said, { total, spots }) {
  const line = Object.assign(document.createElement("p"), { textContent: said.dataset.total.replace("{n}", total) });
  const list = Object.assign(document.createElement("ul"), { className: "map-note open" });
  // What is at several places is named once.
  for (const { title, href } of [...new Map(spots.map((spot) => [spot.href, spot])).values()].slice(0, 30)) {
    const item = list.appendChild(document.createElement("li"));
    item.append(Object.assign(document.createElement("a"), { href, textContent: title }));
  }
  said.replaceChildren(line, list);
}

async function found(map, fromMap, source, signal) {
  const corners = [map.getBounds().getSouthWest(), map.getBounds().getNorthEast()];
  const [[south, west], [north, east]] = corners.map(({ lat, lng }) => fromMap([lat, lng]));
  source.searchParams.set("box", [west, south, east, north].map((degrees) => degrees.toFixed(5)).join(","));
  source.searchParams.set("zoom", Math.floor(map.getZoom()));
  const answer = await fetch(source, { signal }).catch(() => null);
  return answer?.ok ? answer.json() : null;
}

async function start(element) {
  const parts = ["map-base", "map-spots"].map((name) => import(`./${name}.js${version}`));
  const [{ openMap }, { spots, light }] = await Promise.all(parts);
  const { L, map, toMap, fromMap } = await openMap(element);
  const layer = L.layerGroup().addTo(map);
  let asking;
  const show = async () => {
    asking?.abort();
    asking = new AbortController();
    const seen = await found(map, fromMap, new URL(element.dataset.source, location.href), asking.signal);
    if (seen && !layer.getLayers().some((one) => one.isPopupOpen())) {
      layer.clearLayers();
      for (const cell of seen.cells) {
        const at = toMap([cell.lat, cell.lon]);
        bundle(L, cell, at).on("click", () => map.setView(at, map.getZoom() + 2)).addTo(layer);
      }
      spots(seen.spots).forEach((spot) => light(L, spot, toMap([spot[0].lat, spot[0].lon])).addTo(layer));
      say(document.getElementById("in-view"), seen);
    }
  };
  map.on("moveend popupclose", show);
  element.dataset.near ? map.setView(toMap(element.dataset.near.split(",").map(Number)), 13) : show();
}

export default async (element) => (await import(`./leaflet.js${version}`)).whenNear(element, () => start(element));
