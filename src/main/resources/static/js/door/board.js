// Where things stand: network, what waits to be told, how many are inside, how old the list is.
const version = new URL(import.meta.url).search;
const { insideNow, walkInsNow } = await import(`./ledger.js${version}`);
const { part, say, clock, gateName } = await import(`./words.js${version}`);

const WARN_AT = 0.9;
const set = (name, text) => {
  const element = part(name);
  if (element.textContent !== text) {
    element.textContent = text;
  }
};

function network(door) {
  const reached = door.online === null ? "starting" : door.online && navigator.onLine ? "online" : "offline";
  const state = door.signedOut ? "signed-out" : reached;
  part("link").querySelector(".state").className = `state ${{ online: "good", "signed-out": "bad" }[state] ?? "waiting"}`;
  set("link-words", say(`app.${state}`));
  const told = door.refused.length ? say("app.not-taken", door.refused.length) : say("app.all-told");
  set("unsent", door.queue.length ? say("app.waiting", door.queue.length) : told);
  part("sign-in").hidden = !door.signedOut;
}

function crowd(door) {
  const [inside, limit] = [insideNow(door), door.place.capacity];
  const share = limit ? inside / limit : 0;
  set("crowd", limit === null ? say("app.crowd-open", inside) : say("app.crowd", inside, limit));
  set("warning", share >= 1 ? say("app.full") : share >= WARN_AT ? say("app.almost-full") : "");
  part("meter").className = `meter ${share >= 1 ? "late" : share >= WARN_AT ? "behind" : ""}`;
  Object.assign(part("meter").querySelector("progress"), { value: Math.min(inside, limit ?? 0), max: limit || 1 });
  const [walkIns, kept] = [walkInsNow(door), door.place.keptForWalkIns];
  set("walk-ins", kept ? say("app.walk-ins-of", walkIns, kept) : walkIns ? say("app.people", walkIns) : "");
  part("conflicts").hidden = !door.crowd.conflicts;
  set("conflicts", say("app.conflicts", door.crowd.conflicts));
}

export function board(door) {
  network(door);
  set("gate-name", gateName(door.gate));
  set("list-line", door.place ? say("app.list-of", clock(door.madeAt), door.tickets.length) : say(door.otherDay ? "app.not-the-day" : "app.no-list"));
  document.body.dataset.list = door.place ? "there" : "none";
  if (door.place) {
    crowd(door);
  }
}
