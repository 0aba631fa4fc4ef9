// Tells the server what happened here and hears what happened at the other doors.
const version = new URL(import.meta.url).search;
const { settle } = await import(`./store.js${version}`);
const { fetchList, keepStanding, drop } = await import(`./roll.js${version}`);
const [AT_ONCE, PATIENCE_MS] = [100, 15_000];

/** Throws when nobody answers in time. */
export async function tell(door, scans, done, patience = PATIENCE_MS) {
  const sent = Date.now();
  const body = { gate: door.gate, clock: new Date(sent), since: door.since, scans: scans.map((scan) => ({ ...scan, done })) };
  const answer = await fetch(`/api/v1/sessions/${door.session}/scans`, {
    method: "POST",
    headers: { "Content-Type": "application/json", [door.header]: door.csrf },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(patience),
  });
  door.signedOut = answer.status === 401;
  door.fresh &&= answer.status !== 403;
  if (!answer.ok) {
    throw new Error(`scans: ${answer.status}`);
  }
  const news = await answer.json();
  hear(door, news, (sent + Date.now()) / 2);
  return news;
}

function hear(door, news, at) {
  door.off = Date.parse(news.now) - at;
  news.inside.forEach((entry) => door.served.set(entry.id, entry));
  Object.assign(door, { crowd: news.crowd, since: news.since, stale: news.mark !== door.mark });
}

/** All that waits, oldest first; then the list again, if somebody booked or cancelled since. */
export async function sync(door) {
  door.online = navigator.onLine ? door.online : false;
  if (!navigator.onLine || door.busy || !door.gate) {
    return;
  }
  door.busy = true;
  try {
    await (Date.now() > Date.parse(door.place?.until) ? drop(door) : null);
    // A list whose day is over is given no more; what waits is told all the same.
    if (!door.fresh || !door.place) {
      await fetchList(door).catch((problem) => console.info("list", problem.message));
    }
    do {
      const batch = door.queue.slice(0, AT_ONCE);
      const { answers } = await tell(door, batch, true);
      door.queue.splice(0, batch.length);
      door.refused.push(...(await settle(batch, answers)));
    } while (door.queue.length > 0);
    await (door.stale && door.place ? fetchList(door) : keepStanding(door));
    door.online = true;
  } catch (problem) {
    door.online = false;
    await (door.signedOut ? drop(door) : console.info("sync", problem.message));
  } finally {
    door.busy = false;
  }
}
