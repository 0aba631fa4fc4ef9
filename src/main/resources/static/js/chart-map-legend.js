// What the colours of a map mean.
const version = new URL(import.meta.url).search;
const { colour } = await import(`./echarts.js${version}`);

const STATES = ["--danger", "--now", "--line", "--join"];
const place = () => ({ left: 0, bottom: 0, textStyle: { color: colour("--ink") } });

/** Words beside each colour. */
export function pieces(series) {
  const each = series.map((text, value) => ({ value, label: text, color: colour(STATES[value]) }));
  return { type: "piecewise", pieces: each, ...place() };
}

export function scale(series, most) {
  const inRange = { color: [colour("--card"), colour("--now")] };
  return { min: 0, max: most, text: [series[0], ""], itemHeight: 80, inRange, ...place() };
}
