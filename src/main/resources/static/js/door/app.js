// The door as an app. What it knows stands in one object, the door; every part draws from it.
const version = new URL(import.meta.url).search;
const of = async (name) => await import(`./${name}.js${version}`);
const [{ part, say }, { forget, queued, read, write }, { open }, { sync }] =
  await Promise.all(["words", "store", "roll", "post"].map(of));
const [{ board }, { search }, { install }, { default: desk }, { doorOf }, { refusals }, { leave }] =
  await Promise.all(["board", "search", "install", "desk", "state", "refusals", "leave"].map(of));

const NEWS_EVERY_MS = 20_000;

async function begin(door, draw) {
  await open(door).catch((problem) => console.info("list", problem.message));
  await sync(door);
  part("gate").hidden = true;
  part("work").hidden = false;
  draw();
}

async function erase(door) {
  await sync(door);
  const question = door.queue.length ? say("app.unsent", door.queue.length) : say("app.leave-question");
  if (confirm(question) && door.queue.length === 0) {
    await leave(door);
    await forget();
    await caches.delete("sciday-door");
    location.assign(`/desk/door/${door.session}`);
  }
}

export default async function app(body) {
  const door = doorOf(body.dataset);
  const find = search(door, (line) => hands.line(line));
  const draw = () => [board(door), find(), refusals(door, () => draw()), (body.dataset.waiting = door.queue.length)];
  const hands = desk(door, draw, body);
  const kept = await queued(door.session);
  door.queue = kept.filter((scan) => !scan.refused);
  door.refused = kept.filter((scan) => scan.refused);
  door.gate ||= (await read("gate")) ?? "";
  part("gate").addEventListener("submit", async (event) => {
    event.preventDefault();
    Object.assign(door, { gate: event.target.elements.gate.value.trim(), fresh: false, tag: null });
    await write("gate", door.gate);
    await begin(door, draw);
  });
  part("change-gate").addEventListener("click", () => [write("gate", ""), (part("gate").hidden = false)]);
  part("sync").addEventListener("click", () => sync(door).then(draw));
  part("erase").addEventListener("click", () => erase(door));
  await (door.gate ? begin(door, draw) : (part("gate").hidden = false));
  for (const event of ["online", "offline"]) {
    addEventListener(event, () => sync(door).then(draw));
  }
  setInterval(() => sync(door).then(draw), NEWS_EVERY_MS);
  draw();
  body.dataset.ready = await install(hands.files).catch(() => false);
}
