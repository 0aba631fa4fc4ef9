// What lights on a map have in common, whatever they show: which of them share a place, how they look, what their note says.
// Places at one spot share a light, and its note names them all.
export function spots(points) {
  const found = new Map();
  for (const point of points) {
    const key = `${point.lat.toFixed(5)},${point.lon.toFixed(5)}`;
    found.set(key, [...(found.get(key) ?? []), point]);
  }
  return [...found.values()].sort((a, b) => a.some((p) => p.now) - b.some((p) => p.now));
}

export function note(points) {
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

export function light(L, spot, at, size = 1) {
  const now = spot.some((point) => point.now);
  return L.circleMarker(at, {
    className: `map-light ${now ? "now" : ""} ${spot[0].look ?? ""}`,
    radius: Math.min((now ? 7 : 5.5) + Math.log2(spot.length), 11) * size,
    pane: "lights",
    bubblingMouseEvents: false,
  }).bindPopup(note(spot), { closeButton: false, minWidth: 180, maxWidth: 260 });
}
