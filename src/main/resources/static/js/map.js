// Shows places as lights on the outline of a region. The list beside the map says the same in words; the map is extra.
const version = new URL(import.meta.url).search;

async function draw(element, points) {
  const [{ openMap }, { spots, light }] = await Promise.all([
    import(`./map-base.js${version}`),
    import(`./map-spots.js${version}`),
  ]);
  const { L, map, bounds, toMap } = await openMap(element);
  const lit = spots(points);
  const size = Math.min(Math.max(Math.sqrt(80 / Math.max(lit.length, 1)), 0.6), 1);
  const lights = lit.map((spot) => light(L, spot, toMap([spot[0].lat, spot[0].lon]), size).addTo(map));
  const area = JSON.parse(element.dataset.area || "[]").map(toMap);
  const shown = area.length ? [L.polygon(area, { className: "map-area", interactive: false, smoothFactor: 0 }).addTo(map), ...lights] : lights;
  if (shown.length) {
    // With streets under them, the lights fill the window; without, the whole region stays in view.
    const around = L.featureGroup(shown).getBounds();
    const { tiles, close } = element.dataset;
    // One light alone says nothing without the shape around it.
    const nearest = tiles || area.length ? 15 : lit.length > 1 ? 13 : 9.5;
    map.fitBounds(tiles || close ? around : around.extend(bounds), { padding: [24, 24], maxZoom: nearest });
  }
}

export default async function map(element) {
  const points = JSON.parse(element.querySelector("script[type='application/json']")?.textContent || "[]");
  const { whenNear } = await import(`./leaflet.js${version}`);
  whenNear(element, () => draw(element, points));
}
