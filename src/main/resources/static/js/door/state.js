// What the app knows of its door, in one object; every part draws from it.
export function doorOf({ session, csrf, gate }) {
  const nothing = { inside: 0, walkIns: 0, conflicts: 0 };
  return {
    ...{ session, csrf, gate, header: "X-XSRF-TOKEN", off: 0, online: null, crowd: nothing },
    ...{ queue: [], refused: [], served: new Map(), tickets: [], elsewhere: [] },
    now() {
      return Date.now() + this.off;
    },
    closed() {
      const { cancelled, opensAt, closesAt } = this.place;
      const late = this.now() > Date.parse(closesAt) ? "TOO_LATE" : null;
      return cancelled ? "SESSION_CANCELLED" : this.now() < Date.parse(opensAt) ? "TOO_EARLY" : late;
    },
  };
}

/** Puts the list to use. */
export function take(door, list) {
  const { place, tickets, elsewhere, mark, inside, crowd, since } = list;
  Object.assign(door, { place, tickets, elsewhere, mark, crowd, since });
  door.byId = new Map(tickets.map((line) => [line.id, line]));
  door.byCode = new Map(tickets.filter((line) => line.status !== "CANCELLED").map((line) => [line.code, line]));
  door.served = new Map(inside.map((entry) => [entry.id, entry]));
}
