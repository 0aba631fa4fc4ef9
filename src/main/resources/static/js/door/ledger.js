// How a ticket stands, and how many are inside: what the server told, and on top of it what this device has not told yet.
const NOBODY = { people: 0, at: null, gate: "", out: 0, nonce: null };
const WAY = { IN: 1, BACK: 1, WALK_IN: 1, OUT: -1, WALK_OUT: -1 };

const peopleOf = (scan) => scan.adults + scan.children;

function after(entry, scan) {
  const people = peopleOf(scan);
  switch (scan.kind) {
    case "IN":
      return entry.people ? entry : { people, at: scan.at, gate: scan.gate, out: 0, nonce: scan.nonce };
    case "FEWER":
      return { ...entry, people };
    case "OUT":
      return { ...entry, out: entry.out + people };
    case "BACK":
      return { ...entry, out: Math.max(0, entry.out - people) };
    default:
      return scan.was === "IN" ? NOBODY : { ...entry, out: Math.max(0, entry.out + people * (WAY[scan.was] ?? 0)) };
  }
}

export const entryOf = (door, id) =>
  door.queue.filter((scan) => (scan.reservation ?? scan.group) === id).reduce(after, door.served.get(id) ?? NOBODY);

export const insideNow = (door) => door.queue.reduce((sum, scan) => sum + scan.moves, door.crowd.inside);

export const walkInsNow = (door) =>
  door.queue.reduce((sum, scan) => sum + ("WALK_IN" === (scan.was ?? scan.kind) ? scan.moves : 0), door.crowd.walkIns);

/** Something that happens here and now. */
export function happening(door, kind, line, adults, children, more = {}) {
  const moves = (WAY[kind] ?? 0) * (adults + children);
  const [nonce, at] = [crypto.randomUUID(), new Date().toISOString()];
  const whose = line?.group ? { reservation: null, group: line.id } : { reservation: line?.id ?? null, group: null };
  return { nonce, at, kind, session: door.session, gate: door.gate, ...whose, adults, children, moves, over: false, target: null, ...more };
}

const lineOf = ({ reservation, group }) => (reservation || group ? { id: reservation ?? group, group } : null);

/** The taking back of it. */
export const undoing = (door, scan) =>
  happening(door, "UNDO", lineOf(scan), scan.adults, scan.children, {
    target: scan.nonce,
    was: scan.kind,
    moves: -(WAY[scan.kind] ?? 0) * peopleOf(scan),
  });

/** The same party with fewer people, or with as many again. */
export const correcting = (door, scan, adults, children) =>
  happening(door, "FEWER", lineOf(scan), adults, children, {
    target: scan.nonce,
    moves: adults + children - peopleOf(scan),
  });
