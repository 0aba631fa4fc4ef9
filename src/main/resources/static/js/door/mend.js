// What was done by mistake is taken back, and what was noted wrongly set right.
const version = new URL(import.meta.url).search;
const { carryOut } = await import(`./counter.js${version}`);
const { undoing, correcting } = await import(`./ledger.js${version}`);
const { say, partyOf } = await import(`./words.js${version}`);

export async function undo(door, scan) {
  await carryOut(door, undoing(door, scan));
  return { verdict: { tone: "mind", said: say("app.undone") } };
}

export async function correct(door, verdict, scan, adults, children) {
  await carryOut(door, correcting(door, scan, adults, children));
  const said = say("app.corrected", partyOf(adults, children));
  return { verdict: { ...verdict, tone: "good", said }, scan: { ...scan, adults, children } };
}
