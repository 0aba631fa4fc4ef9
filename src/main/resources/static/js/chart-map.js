// Regions on a map: shapes where there are outlines, else named circles at their points within the outline around them. Null when there
// are not enough regions to be a map. A map of states colours by the first state that any unit is in; nothing is ranked.
const version = new URL(import.meta.url).search;
const [{ colour }, { pieces, scale }] = await Promise.all([import(`./echarts.js${version}`), import(`./chart-map-legend.js${version}`)]);

const stateOf = (row) => Math.max(0, row.values.findIndex((value) => value > 0));
const covers = (shape, code) => code.startsWith(String(shape.id).replace(/(00)+$/, ""));

export async function mapOf(echarts, outline, { series, rows }, states) {
  const shapes = await (await fetch(outline)).json();
  const known = new Map(rows.map((row) => [row.code, row]));
  const own = shapes.features.filter((shape) => known.has(String(shape.id)));
  const around = shapes.features.filter((shape) => rows.some((row) => covers(shape, row.code)));
  const points = rows.filter((row) => row.at);
  const asShapes = own.length > 1;
  if (!asShapes && (points.length < 2 || around.length === 0)) {
    return null;
  }
  const features = asShapes ? own : around;
  features.forEach((shape) => (shape.properties.code = String(shape.id)));
  const name = `${outline}${asShapes ? "" : "#around"}`;
  echarts.registerMap(name, { type: "FeatureCollection", features });
  const figure = (row) => (states ? stateOf(row) : row.values[0]);
  const said = (row) => (states ? row.name : `${row.name}\n${row.values[0]}`);
  const label = { show: true, formatter: (item) => (known.has(item.name) ? said(known.get(item.name)) : ""), fontSize: 11, color: colour("--ink") };
  const legend = states ? pieces(series) : scale(series, Math.max(1, ...rows.map(figure)));
  return { animation: false, ...(asShapes ? areas(name, rows, figure, legend, label) : circles(name, points, figure, legend, label, states)) };
}

function areas(name, rows, figure, legend, label) {
  const data = rows.map((row) => ({ name: row.code, value: figure(row) }));
  const still = { emphasis: { disabled: true }, select: { disabled: true } };
  const itemStyle = { borderColor: colour("--muted") };
  return { visualMap: legend, series: [{ type: "map", map: name, nameProperty: "code", data, label, itemStyle, ...still }] };
}

function circles(name, points, figure, legend, label, states) {
  const most = Math.max(1, ...points.map(figure));
  const itemStyle = { borderColor: colour("--muted"), borderWidth: 1 };
  const data = points.map((row) => ({
    name: row.code,
    value: [...row.at, figure(row)],
    symbolSize: states ? 14 : 8 + 26 * Math.sqrt(figure(row) / most),
  }));
  return {
    visualMap: { ...legend, dimension: 2, show: states },
    geo: { map: name, nameProperty: "code", silent: true, itemStyle: { areaColor: colour("--card"), borderColor: colour("--muted") } },
    series: [{ type: "scatter", coordinateSystem: "geo", silent: true, data, itemStyle, label: { ...label, position: "right" }, labelLayout: { hideOverlap: true } }],
  };
}
