// Turns the code of a ticket each half minute. The page was given the codes of ten minutes, for where there is no network.
const ENOUGH = 16;
const ASK_AGAIN_MS = 20000;
const MARGIN = 4;

function supplyOf(text) {
  const [now, first, ...codes] = text.trim().split(" ");
  return { lag: Date.now() - Number(now), first: Number(first), codes };
}

// A bit a module, line by line; the side is the root of how many there are.
function draw(svg, code) {
  const bytes = Uint8Array.from(atob(code), (sign) => sign.charCodeAt(0));
  const side = Math.floor(Math.sqrt(bytes.length * 8));
  const dark = [...Array(side * side).keys()].filter((at) => bytes[at >> 3] & (0x80 >> (at & 7)));
  const path = dark.map((at) => `M${(at % side) + MARGIN} ${Math.floor(at / side) + MARGIN}h1v1h-1z`).join("");
  svg.setAttribute("viewBox", `0 0 ${side + 2 * MARGIN} ${side + 2 * MARGIN}`);
  svg.firstElementChild.setAttribute("d", path);
}

export default function turningCode(box) {
  const [picture, svg, clock, ring, words, gone] = [".pass-qr", "svg", ".pass-clock", ".pass-left", "span", ".pass-gone"]
    .map((part) => box.querySelector(part));
  const seconds = Number(box.dataset.seconds);
  let supply = supplyOf(box.dataset.codes);
  let [shown, asked] = [null, Date.now()];

  async function askForMore() {
    asked = Date.now();
    const answer = await fetch(box.dataset.more, { redirect: "error", cache: "no-store" }).catch(() => null);
    if (answer?.status === 200) {
      supply = supplyOf(await answer.text());
    } else if (answer?.status === 204) {
      location.reload(); // let in, or cancelled
    }
  }

  function tick() {
    const time = (Date.now() - supply.lag) / 1000;
    const slot = Math.floor(time / seconds);
    const code = supply.codes[slot - supply.first];
    const left = Math.ceil(seconds - (time % seconds));
    if (code && code !== shown) {
      draw(svg, (shown = code));
    }
    picture.hidden = clock.hidden = !code;
    gone.textContent = code ? "" : gone.dataset.words;
    ring.setAttribute("stroke-dasharray", `${left} ${seconds}`);
    words.textContent = words.dataset.words.replace("{0}", left);
    if (supply.first + supply.codes.length - slot < ENOUGH && !document.hidden && Date.now() - asked > ASK_AGAIN_MS) {
      askForMore();
    }
  }

  tick();
  box.hidden = false;
  setInterval(tick, 1000);
  document.addEventListener("visibilitychange", tick);
  navigator.wakeLock?.request("screen").catch(() => {}); // no dark screen in the queue
}
