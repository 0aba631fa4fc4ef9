// Shows places as lights on the outline of a region. The list beside the map says the same in words; the map is extra.
const version = new URL(import.meta.url).search;

// Places at one spot share a light, and its note names them all.
function spots(points) {
  const found = new Map();
  for (const point of points) {
    const key = `${point.lat.toFixed(5)},${point.lon.toFixed(5)}`;
    found.set(key, [...(found.get(key) ?? []), point]);
  }
  return [...found.values()].sort((a, b) => a.some((p) => p.now) - b.some((p) => p.now));
}

function note(points) {
  const list = document.createElement("ul");
  list.className = "map-note";
  for (const { title, href } of points) {
    const place = document.createElement(href ? "a" : "span");
    place.textContent = title;
    if (href) {
      place.href = href;
    }
    const item = document.createElement("li");
    item.append(place);
    list.append(item);
  }
  return list;
}

async function draw(element, points) {
  const { openMap } = await import(`./map-base.js${version}`);
  const { L, map, bounds, toMap } = await openMap(element);
  const lit = spots(points);
  const size = Math.min(Math.max(Math.sqrt(80 / Math.max(lit.length, 1)), 0.6), 1);
  const lights = lit.map((spot) => {
    const now = spot.some((point) => point.now);
    const at = toMap([spot[0].lat, spot[0].lon]);
    return L.circleMarker(at, {
      className: now ? "map-light now" : "map-light",
      radius: Math.min((now ? 7 : 5.5) + Math.log2(spot.length), 11) * size,
      pane: "lights",
      bubblingMouseEvents: false,
    })
      .bindPopup(note(spot), { closeButton: false, minWidth: 180, maxWidth: 260 })
      .addTo(map);
  });
  if (lights.length) {
    // With streets under them, the lights fill the window; without, the whole region stays in view.
    const around = L.featureGroup(lights).getBounds();
    map.fitBounds(element.dataset.tiles ? around : around.extend(bounds), { padding: [24, 24], maxZoom: 15 });
  }
}

export default async function map(element) {
  const points = JSON.parse(element.querySelector("script[type='application/json']")?.textContent || "[]");
  const { whenNear } = await import(`./leaflet.js${version}`);
  whenNear(element, () => draw(element, points));
}
