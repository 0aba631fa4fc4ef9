// Regions coloured by the first number of their rows; null when there are not enough shapes to be a map.
const version = new URL(import.meta.url).search;
const { colour } = await import(`./echarts.js${version}`);

export async function mapOf(echarts, outline, { series, rows }) {
  const shapes = await (await fetch(outline)).json();
  const shown = new Map(rows.map((row) => [row.code, row]));
  const features = shapes.features.filter((shape) => shown.has(String(shape.id)));
  if (features.length < 2) {
    return null;
  }
  features.forEach((shape) => (shape.properties.code = String(shape.id)));
  echarts.registerMap(outline, { type: "FeatureCollection", features });
  const data = rows.map((row) => ({ name: row.code, value: row.values[0] }));
  const label = ({ name, value }) => (shown.has(name) ? `${shown.get(name).name}\n${value}` : "");
  return {
    animation: false,
    visualMap: {
      min: 0,
      max: Math.max(1, ...data.map((item) => item.value)),
      text: [series[0], ""],
      itemHeight: 80,
      left: 0,
      bottom: 0,
      inRange: { color: [colour("--card"), colour("--now")] },
      textStyle: { color: colour("--ink") },
    },
    series: [
      {
        type: "map",
        map: outline,
        nameProperty: "code",
        data,
        label: { show: true, formatter: label, fontSize: 11, color: colour("--ink") },
        itemStyle: { borderColor: colour("--muted") },
        emphasis: { disabled: true },
        select: { disabled: true },
      },
    ],
  };
}
