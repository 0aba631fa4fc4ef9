// Sets the scene for sky.js: sizes, colours from the style sheet, each light at its place.
const version = new URL(import.meta.url).search;
const { drawGround, projection } = await import(`./sky-ground.js${version}`);
const COMING_ON = 900;

function colours(element) {
  const style = getComputedStyle(element);
  const named = (name) => style.getPropertyValue(name).trim();
  return { line: named("--sky-line"), edge: named("--sky-edge"), light: named("--sky-light"), now: named("--sky-now") };
}

// The stage is where the city stands; the page places it with CSS, beside or above its words.
function stageOf(element) {
  const outer = element.getBoundingClientRect();
  const inner = (element.querySelector(".sky-stage") ?? element).getBoundingClientRect();
  return { x: inner.x - outer.x, y: inner.y - outer.y, width: inner.width, height: inner.height };
}

// Those that are on now come last, to lie on top.
function lightsOf(element) {
  return JSON.parse(element.querySelector("script")?.textContent || "[]").sort((a, b) => (a[2] ?? 0) - (b[2] ?? 0));
}

function placed(lights, project, width, stamps) {
  return lights.map(([lat, lon, now]) => {
    const [x, y] = project([lon, lat]);
    const delay = Math.min(Math.max(x / width, 0), 1) * COMING_ON;
    return { x, y, delay, ...(now ? stamps.now : stamps.later) };
  });
}

export function setting(element, canvas, shapes, disc) {
  const { width, height } = element.getBoundingClientRect();
  const ratio = Math.min(devicePixelRatio, 2);
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const shades = colours(element);
  const near = shapes.filter((shape) => shape.id && shape.id === element.dataset.focus);
  const project = projection(near.length ? near : shapes, stageOf(element));
  const lights = lightsOf(element);
  // Many lights are small lights: a nation's evening must not run together.
  const crowd = Math.min(Math.max(Math.sqrt(160 / Math.max(lights.length, 1)), 0.5), 1);
  const unit = Math.min(Math.max(width / 900, 0.8), 1.25) * crowd;
  const stamps = {
    now: disc(shades.now, { core: 3 * unit, halo: 22 * unit, glow: 0.34 }),
    later: disc(shades.light, { core: 1.7 * unit, halo: 8 * unit, glow: 0.2 }),
  };
  const far = near.length ? shapes.filter((shape) => !near.includes(shape)) : [];
  return {
    width,
    height,
    ground: (pen) => drawGround(pen, shades, near.length ? near : shapes, far, project),
    lights: placed(lights, project, width, stamps),
  };
}
