// The list that the device carries: fetched while there is a network, kept sealed, opened for the day and then forgotten.
const version = new URL(import.meta.url).search;
const { read, write, forget } = await import(`./store.js${version}`);
const { keyOf, unseal } = await import(`./seal.js${version}`);
const { take } = await import(`./state.js${version}`);

async function ask(door, what, headers = {}) {
  const address = `/desk/door/${door.session}/${what}?gate=${encodeURIComponent(door.gate)}`;
  const answer = await fetch(address, { headers, redirect: "manual", signal: AbortSignal.timeout(20_000) });
  door.signedOut = answer.type === "opaqueredirect";
  door.otherDay = answer.status === 422;
  if (!answer.ok && answer.status !== 304) {
    throw new Error(`${what}: ${answer.status}`);
  }
  return answer;
}

/** How tickets stand is no secret and changes all the time; it is kept beside the list. */
export const keepStanding = (door) =>
  write(`now ${door.session}`, { served: [...door.served.values()], crowd: door.crowd, since: door.since, off: door.off });

/** What was kept, if its day is not over. */
export async function open(door) {
  const kept = await read(`list ${door.session}`);
  const over = kept && Date.parse(kept.until) < Date.now();
  if (over) {
    await forget();
  } else if (kept?.gate === door.gate) {
    Object.assign(door, { key: kept.key, keys: kept.keys, tag: kept.tag, madeAt: kept.madeAt });
    take(door, await unseal(kept.key, kept.sealed));
    const { served, crowd, since, off } = (await read(`now ${door.session}`)) ?? { served: [...door.served.values()] };
    door.served = new Map(served.map((entry) => [entry.id, entry]));
    Object.assign(door, crowd ? { crowd, since, off } : {});
  }
}

/** The list as it is now, under a key that is asked for once each time the page is opened. */
export async function fetchList(door) {
  if (!door.fresh) {
    const { key, csrf, header } = await (await ask(door, "key")).json();
    Object.assign(door, { key: await keyOf(key), csrf, header, fresh: true });
  }
  door.keys = await fetch("/.well-known/sciday-tickets.json").then((set) => set.json()).catch(() => door.keys);
  const answer = await ask(door, "bundle", door.tag ? { "If-None-Match": door.tag } : {});
  if (answer.status === 200) {
    const sealed = await answer.arrayBuffer();
    take(door, await unseal(door.key, sealed));
    Object.assign(door, { tag: answer.headers.get("ETag"), madeAt: new Date().toISOString() });
    const { key, keys, tag, madeAt, gate, place } = door;
    await write(`list ${door.session}`, { key, keys, tag, madeAt, gate, sealed, until: place.until });
    await keepStanding(door);
  }
}

/** Signed out here or elsewhere: names and key are forgotten at once. What waits to be told stays; it names nobody. */
export async function drop(door) {
  Object.assign(door, { key: null, place: null, tickets: [], tag: null, fresh: false });
  await forget();
}
