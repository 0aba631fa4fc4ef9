// What is done at the door, one thing after the other: scanned, decided, counted, kept, told.
const version = new URL(import.meta.url).search;
const { judge, judgeLine, withinLimit } = await import(`./judge.js${version}`);
const { happening } = await import(`./ledger.js${version}`);
const { enqueue } = await import(`./store.js${version}`);
const { tell, sync } = await import(`./post.js${version}`);
const { say, clock, gateName } = await import(`./words.js${version}`);

const ANSWER_WITHIN_MS = 1500;
const ASKED = new Set(["IN", "BACK", "WALK_IN"]);

/** Asks first where there is a network, so that two doors with one agree at once; else decides and keeps. */
export async function carryOut(door, scan) {
  if (door.online && navigator.onLine && ASKED.has(scan.kind)) {
    const news = await tell(door, [scan], false, ANSWER_WITHIN_MS).catch(() => null);
    if (news) {
      return news.answers[0];
    }
    door.online = false;
  }
  await enqueue(scan);
  door.queue.push(scan);
  return { outcome: "DONE" };
}

async function finish(door, verdict, over = false) {
  const scan = happening(door, verdict.kind, verdict.line, verdict.adults, verdict.children, { over });
  const { outcome, reason, at, gate } = await carryOut(door, scan);
  if (outcome === "INSIDE") {
    return { verdict: { tone: "mind", line: verdict.line, said: say("app.already-inside", clock(at), gateName(gate)) } };
  }
  return outcome === "REFUSED"
    ? { verdict: { ...verdict, tone: "stop", said: say(`refused.${reason}`), anyway: reason === "FULL" } }
    : { verdict: { ...verdict, tone: "good", said: undefined, anyway: false }, scan };
}

const proceed = async (door, verdict) => (verdict.tone === "good" ? finish(door, verdict) : { verdict });

export async function check(door, text, mode) {
  let verdict = await judge(door, text, mode);
  if (verdict.askable && door.online && navigator.onLine) {
    // Booked a moment ago: the newest list knows it.
    door.stale = true;
    await sync(door);
    verdict = await judge(door, text, mode);
  }
  return proceed(door, verdict);
}

export const checkLine = (door, line, mode) => proceed(door, judgeLine(door, line, mode));
export const anyway = (door, verdict) => finish(door, verdict, true);
export const walk = (door, people) => {
  const kind = people > 0 ? "WALK_IN" : "WALK_OUT";
  const verdict = { tone: "good", kind, adults: Math.abs(people), children: 0 };
  return proceed(door, people > 0 ? withinLimit(door, verdict) : verdict);
};
