// The night sky of a city: faint outlines, and a light where something is on. Decoration; the words are beside it.
// Lights are [lat, lon, 1 when on now]. They come on from west to east, once, unless less motion is asked for.
const version = new URL(import.meta.url).search;
const COMING_ON = 900;
const FADE = 150;

// One point of a #rrggbb colour with its halo, drawn once and stamped for each light; where many meet they add up to a glow.
function disc(colour, { core, halo, glow }) {
  const radius = halo * 2;
  const stamp = Object.assign(document.createElement("canvas"), { width: radius * 2, height: radius * 2 });
  const pen = stamp.getContext("2d");
  const shade = pen.createRadialGradient(radius, radius, 0, radius, radius, radius);
  const soft = (share) => colour + Math.round(share * 255).toString(16).padStart(2, "0");
  shade.addColorStop(0, "#ffffff");
  shade.addColorStop((core / halo) * 0.7, colour);
  shade.addColorStop((core / halo) * 1.25, soft(glow));
  shade.addColorStop(0.45, soft(glow * 0.3));
  shade.addColorStop(1, soft(0));
  pen.fillStyle = shade;
  pen.fillRect(0, 0, radius * 2, radius * 2);
  return { stamp, size: halo };
}

function paint(canvas, scene, age) {
  const ratio = Math.min(devicePixelRatio, 2);
  const pen = canvas.getContext("2d");
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.clearRect(0, 0, scene.width, scene.height);
  scene.ground(pen);
  pen.globalCompositeOperation = "screen";
  for (const { x, y, stamp, size, delay } of scene.lights) {
    pen.globalAlpha = Math.min(Math.max((age - delay) / FADE, 0), 1);
    pen.drawImage(stamp, x - size, y - size, size * 2, size * 2);
  }
  pen.globalCompositeOperation = "source-over";
}

export default async function sky(element) {
  const { setting } = await import(`./sky-scene.js${version}`);
  const shapes = (await (await fetch(element.dataset.outline)).json()).features;
  const canvas = element.querySelector("canvas");
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  let scene;
  const lay = () => {
    scene = setting(element, canvas, shapes, disc);
    paint(canvas, scene, Infinity);
  };
  lay();
  new ResizeObserver(lay).observe(element);
  const begin = performance.now();
  const step = (time) => {
    paint(canvas, scene, time - begin);
    if (time - begin < COMING_ON + FADE) {
      requestAnimationFrame(step);
    }
  };
  if (!calm) {
    requestAnimationFrame(step);
  }
}
