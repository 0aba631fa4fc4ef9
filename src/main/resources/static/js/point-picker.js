// Lets a place be pointed at on a map, which keys pass by. The fields stay what is sent; without scripts they are typed into.
const version = new URL(import.meta.url).search;

const numbers = (fields) => fields.map((field) => Number.parseFloat(field.value));
const isPoint = ([lat, lon]) => Math.abs(lat) <= 90 && Math.abs(lon) <= 180;

function write(fields, point) {
  fields.forEach((field, i) => {
    field.value = point[i].toFixed(6);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

const found = (region) => fetch(`/api/v1/regions/${region}`).then((answer) => (answer.ok ? answer.json() : null));

async function start(element, fields) {
  const { openMap } = await import(`./map-base.js${version}`);
  const { L, map, bounds, toMap, fromMap } = await openMap(element);
  element.querySelectorAll(".map-canvas, .map-canvas a").forEach((one) => (one.tabIndex = -1));
  const icon = L.divIcon({ className: "map-pin", iconSize: [28, 28], iconAnchor: [14, 28] });
  // Without streets there is nothing to see up close: never nearer than the region's outline.
  const nearest = element.dataset.tiles ? 18 : map.getBoundsZoom(bounds) + 1;
  let pin;
  const put = (point, zoom) => {
    pin ??= L.marker(toMap(point), { icon, draggable: true, keyboard: false, alt: "" })
      .addTo(map)
      .on("dragend", () => take(pin.getLatLng()));
    pin.setLatLng(toMap(point));
    map.setView(toMap(point), Math.min(zoom ?? map.getZoom(), nearest));
  };
  const take = (at) => {
    const point = fromMap([at.lat, at.lng]);
    write(fields, point);
    put(point);
  };
  map.on("click", (event) => take(event.latlng));
  fields.forEach((field) => field.addEventListener("change", () => isPoint(numbers(fields)) && put(numbers(fields))));
  if (isPoint(numbers(fields))) {
    put(numbers(fields), 14);
  }
  return put;
}

export default async function pointPicker(element) {
  const fields = ["lat", "lon"].map((name) => element.querySelector(`[data-point="${name}"]`));
  const [button, said] = ["button", "status"].map((name) => element.querySelector(`[data-point-${name}]`));
  const { whenNear } = await import(`./leaflet.js${version}`);
  let put = () => {};
  whenNear(element, async () => (put = await start(element, fields)));
  const region = () => element.closest("form")?.elements[element.dataset.region]?.value;
  button.hidden = !element.dataset.region;
  button.addEventListener("click", async () => {
    const chosen = region() ? await found(region()) : null;
    said.textContent = chosen?.centre ? element.dataset.taken.replace("{0}", chosen.fullName) : element.dataset.none;
    if (chosen?.centre) {
      write(fields, [chosen.centre.lat, chosen.centre.lon]);
      put([chosen.centre.lat, chosen.centre.lon], chosen.exact ? 13 : 11);
    }
  });
}
