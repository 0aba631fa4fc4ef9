// Brings ECharts into the page, once and only when a chart is really looked at; and the page's own colours.
const SOURCE = "/webjars/echarts/5.3.1/dist/echarts.min.js";
let loading;

export function loadCharts() {
  loading ??= new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement("script"), { src: SOURCE });
    script.addEventListener("load", () => resolve(window.echarts));
    script.addEventListener("error", () => reject(new Error("Charts could not be loaded")));
    document.head.append(script);
  });
  return loading;
}

export const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
