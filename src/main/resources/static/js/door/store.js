// The device's memory. "door" holds lists, sealed, and how tickets stand; "queue" what was done and is not told yet: times,
// numbers and ids, no names. A scan is on the disk before the door says yes.
const NAME = "sciday-door";
let opened = null;

function database() {
  opened ??= new Promise((done, fail) => {
    const ask = indexedDB.open(NAME, 1);
    ask.onupgradeneeded = () => {
      ask.result.createObjectStore("door");
      ask.result.createObjectStore("queue", { keyPath: "nonce" }).createIndex("session", "session");
    };
    ask.onsuccess = () => {
      // Another page clears the device: it must not wait for this one.
      ask.result.onversionchange = () => ask.result.close();
      done(ask.result);
    };
    ask.onerror = () => fail(ask.error);
  });
  return opened;
}

async function run(name, mode, work) {
  const transaction = (await database()).transaction(name, mode, { durability: "strict" });
  const ask = work(transaction.objectStore(name));
  return new Promise((done, fail) => {
    transaction.oncomplete = () => done(ask?.result);
    transaction.onabort = () => fail(transaction.error);
  });
}

export const read = (key) => run("door", "readonly", (store) => store.get(key));
export const write = (key, value) => run("door", "readwrite", (store) => store.put(value, key));
export const forget = () => run("door", "readwrite", (store) => store.clear());
export const enqueue = (scan) => run("queue", "readwrite", (store) => store.put(scan));

/** What was taken is forgotten. What was refused stays, with the reason, until somebody has seen it; gives the latter. */
export async function settle(scans, answers = []) {
  const reasons = new Map(answers.filter((one) => one.outcome === "REFUSED").map((one) => [one.nonce, one.reason]));
  const refused = scans.filter((scan) => reasons.has(scan.nonce)).map((scan) => ({ ...scan, refused: reasons.get(scan.nonce) }));
  await run("queue", "readwrite", (store) => {
    scans.forEach((scan) => store.delete(scan.nonce));
    refused.forEach((scan) => store.put(scan));
  });
  return refused;
}

export async function queued(session) {
  const scans = await run("queue", "readonly", (store) => store.index("session").getAll(session));
  return scans.sort((one, other) => one.at.localeCompare(other.at));
}
