// Writes the names of cities or counties on a map without tiles, so that people know where they are. A name that would
// lie on another waits until the map is zoomed in.
const SIGN = 14;
const HEIGHT = 20;

async function placesOf({ focus, centres }, shapes) {
  if (!focus) {
    const named = shapes.features.map(({ properties }) => properties).filter(({ cp }) => cp);
    return named.map(({ name, cp: [lon, lat] }) => ({ name, point: [lat, lon] }));
  }
  const answer = await fetch(`/api/v1/regions?parent=${focus}`);
  const below = answer.ok ? await answer.json() : [];
  const reckoned = centres ? JSON.parse(centres) : {};
  return below
    .filter(({ code, exact }) => exact || reckoned[code])
    .sort((a, b) => b.standard - a.standard)
    .map(({ code, name, exact, centre }) => ({ name, point: exact ? [centre.lat, centre.lon] : reckoned[code] }));
}

function label(L, { name, point }, toMap) {
  const html = document.createElement("span");
  html.textContent = name;
  const icon = L.divIcon({ className: "map-name", html, iconSize: null });
  return L.marker(toMap(point), { icon, pane: "names", interactive: false, keyboard: false });
}

function thinOut(map, labels) {
  const taken = [];
  for (const one of labels) {
    const { x, y } = map.latLngToLayerPoint(one.getLatLng());
    const half = (one.getElement().textContent.length * SIGN) / 2;
    const free = taken.every((other) => Math.abs(other.x - x) > other.half + half || Math.abs(other.y - y) > HEIGHT);
    one.getElement().classList.toggle("waiting", !free);
    if (free) {
      taken.push({ x, y, half });
    }
  }
}

export async function addNames(L, map, data, shapes, toMap) {
  map.createPane("names").style.zIndex = 450;
  const labels = (await placesOf(data, shapes)).map((place) => label(L, place, toMap).addTo(map));
  map.on("zoomend", () => thinOut(map, labels));
  thinOut(map, labels);
}
