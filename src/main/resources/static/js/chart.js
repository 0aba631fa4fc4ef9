// Draws the table of a chart above it, from the table itself: what is read and what is seen cannot differ.
const version = new URL(import.meta.url).search;
const [{ whenNear }, { loadCharts, colour }, { mapOf }] = await Promise.all([
  import(`./leaflet.js${version}`),
  import(`./echarts.js${version}`),
  import(`./chart-map.js${version}`),
]);

const MOST = 15;

function told(section) {
  return {
    series: [...section.querySelectorAll("thead th")].slice(1).map((cell) => cell.textContent.trim()),
    rows: [...section.querySelectorAll("tbody tr")].map((row) => ({
      code: row.dataset.code,
      at: row.dataset.at?.split(" ").map(Number),
      name: row.querySelector("th").textContent.trim(),
      values: [...row.querySelectorAll("td")].map((cell) => Number(cell.textContent.replace(/[^0-9.-]/g, ""))),
    })),
  };
}

function barsOf({ series, rows }) {
  const few = rows.slice(0, MOST);
  const text = { color: colour("--ink") };
  return {
    animation: false,
    color: [colour("--join"), colour("--now")],
    grid: { left: 8, right: 48, top: series.length > 1 ? 34 : 8, bottom: 8, containLabel: true },
    legend: series.length > 1 ? { top: 0, left: 0, textStyle: text } : undefined,
    xAxis: { type: "value", minInterval: 1, splitLine: { lineStyle: { color: colour("--line") } }, axisLabel: { color: colour("--muted") } },
    yAxis: { type: "category", inverse: true, data: few.map((row) => row.name), axisLabel: { ...text, width: 130, overflow: "truncate" } },
    series: series.slice(0, 2).map((name, at) => ({
      name,
      type: "bar",
      barMaxWidth: 18,
      label: { show: true, position: "right", ...text },
      data: few.map((row) => row.values[at]),
    })),
  };
}

export default function chart(section) {
  const canvas = section.querySelector(".chart-canvas");
  if (!canvas) {
    return;
  }
  whenNear(section, async () => {
    const echarts = await loadCharts();
    const table = told(section);
    const kind = section.dataset.chart;
    const map = kind === "bar" ? null : await mapOf(echarts, section.dataset.outline, table, kind === "states");
    canvas.hidden = false;
    const drawn = echarts.init(canvas, null, { height: map ? 360 : 60 + 38 * Math.min(MOST, table.rows.length) });
    drawn.setOption(map ?? barsOf(table));
    window.addEventListener("resize", () => drawn.resize());
  });
}
