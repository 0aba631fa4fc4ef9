// Decides at the door, from what the device carries: may they come in, and if not, why.
const version = new URL(import.meta.url).search;
const { readTicket } = await import(`./ticket.js${version}`);
const { entryOf, insideNow } = await import(`./ledger.js${version}`);
const { say, clock, moment, gateName } = await import(`./words.js${version}`);

const stop = (key, ...values) => ({ tone: "stop", said: say(key, ...values) });
const refused = (reason) => stop(`refused.${reason}`);
const STATES = { WAITLISTED: "NOT_CONFIRMED", CANCELLED: "CANCELLED" };

export async function judge(door, text, mode) {
  const token = await readTicket(text, door.keys, door.now());
  if (token.reason) {
    return refused(token.reason);
  }
  const line = token.code ? door.byCode.get(token.code) : door.byId.get(token.id);
  return line ? judgeLine(door, line, mode) : unknown(door, token, mode);
}

function unknown(door, token, mode) {
  const other = door.elsewhere.find((at) => at.session === token.session || at.tickets.includes(token.id));
  if (other || (token.session && token.session !== door.session)) {
    return stop("refused.WRONG_SESSION", "", "", other?.title, other ? moment(other.startsAt) : "");
  }
  if (token.signed) {
    const fresh = { id: token.id, name: say("app.new-ticket"), code: "", adults: 1, children: 0, status: "CONFIRMED" };
    return judgeLine(door, fresh, mode);
  }
  return { ...(token.code ? refused("UNKNOWN_CODE") : stop("app.not-in-list")), askable: true };
}

export function judgeLine(door, line, mode) {
  const entry = entryOf(door, line.id);
  if (mode === "OUT") {
    const here = entry.people - entry.out;
    const leaving = { kind: "OUT", line, ...shareOf(line, here || line.adults + line.children) };
    return here > 0 ? { tone: "good", ...leaving } : { ...stop("app.not-inside"), ...leaving, tone: "mind", anyway: true };
  }
  const reason = STATES[line.status] ?? door.closed();
  if (reason) {
    return { ...refused(reason), line };
  }
  if (entry.people && !entry.out) {
    return { tone: "mind", line, said: say("app.already-inside", clock(entry.at), gateName(entry.gate)) };
  }
  const coming = entry.out ? { kind: "BACK", ...shareOf(line, entry.out) } : { kind: "IN", ...shareOf(line) };
  return withinLimit(door, { tone: "good", line, ...coming });
}

/** Adults first, since children do not go alone. */
function shareOf(line, people = line.adults + line.children) {
  const adults = Math.min(line.adults, people);
  return { adults, children: people - adults };
}

export function withinLimit(door, verdict) {
  const limit = door.place.capacity;
  const full = limit !== null && insideNow(door) + verdict.adults + verdict.children > limit;
  return full ? { ...verdict, ...refused("FULL"), anyway: true } : verdict;
}
