// What the map to look at and the map to point on have in common: outlines, tiles where there are any, and the one place
// where coordinates change system. toMap and fromMap turn [lat, lon] of ours into the map's and back.
const version = new URL(import.meta.url).search;
const [{ loadLeaflet }, { toGcj02, toWgs84 }] = await Promise.all([
  import(`./leaflet.js${version}`),
  import(`./gcj02.js${version}`),
]);

function addOutlines(L, map, data, shapes, toMap) {
  const layer = L.geoJSON(shapes, {
    interactive: false,
    attribution: data.note,
    filter: (shape) => !(data.tiles && shape.properties.inset),
    coordsToLatLng: ([lon, lat]) => L.latLng(toMap([lat, lon])),
    style: (shape) => ({
      className: shape.id && shape.id === data.focus ? "map-region focus" : "map-region",
      weight: 1,
    }),
  }).addTo(map);
  const focus = layer.getLayers().filter(({ feature }) => feature.id && feature.id === data.focus);
  focus.forEach((shape) => shape.bringToFront());
  return focus.length ? L.featureGroup(focus).getBounds() : layer.getBounds();
}

function emptyMap(L, element, { tiles, attribution, zoomIn, zoomOut, source, close }) {
  const canvas = element.querySelector(".map-canvas");
  element.classList.toggle("tiled", Boolean(tiles));
  const map = L.map(canvas, { zoomControl: false, scrollWheelZoom: false, zoomSnap: 0.25, maxZoom: tiles ? 18 : source || close ? 17 : 12 });
  L.control.zoom({ zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(map);
  map.attributionControl.setPrefix(false);
  map.createPane("lights").style.zIndex = 500;
  // A page that is scrolled past must not be caught by the map.
  map.on("focus", () => map.scrollWheelZoom.enable()).on("blur", () => map.scrollWheelZoom.disable());
  if (tiles) {
    L.tileLayer(tiles, { attribution, maxZoom: 18 }).addTo(map);
  }
  return map;
}

export async function openMap(element) {
  const data = element.dataset;
  const [L, shapes] = await Promise.all([loadLeaflet(), fetch(data.outline).then((answer) => answer.json())]);
  const shifted = data.tiles && data.crs === "gcj02";
  const toMap = shifted ? toGcj02 : (point) => point;
  const fromMap = shifted ? toWgs84 : (point) => point;
  const map = emptyMap(L, element, data);
  const bounds = addOutlines(L, map, data, shapes, toMap);
  map.fitBounds(bounds, { padding: [12, 12] });
  if (!data.tiles) {
    const { addNames } = await import(`./map-names.js${version}`);
    await addNames(L, map, data, shapes, toMap);
  }
  return { L, map, bounds, toMap, fromMap };
}
