// The answer, large enough to be read from two steps away, and under it what can be set right.
const version = new URL(import.meta.url).search;
const { part, say, partyOf, companyOf, whoIs } = await import(`./words.js${version}`);
const { default: signal } = await import(`./signal.js${version}`);

const GOOD = { IN: "app.admitted", BACK: "app.back", OUT: "app.out", WALK_IN: "app.walked-in", WALK_OUT: "app.walked-out" };

function wordsOf({ said, kind, adults, children }) {
  return said ?? say(GOOD[kind], kind === "IN" ? partyOf(adults, children) : adults + children);
}

function aboutLine(line) {
  return line ? [whoIs(line), line.code, companyOf(line)].filter(Boolean).join(" · ") : "";
}

/** @param verdict what was decided; scan: what can be taken back of it */
export function show(verdict, scan) {
  const result = part("result");
  result.dataset.tone = verdict.tone;
  part("said", result).textContent = wordsOf(verdict);
  part("detail", result).textContent = aboutLine(verdict.line);
  const [adjustable, after, group] = [scan?.kind === "IN", part("after"), verdict.line?.group];
  for (const [name, most] of [["adults", verdict.line?.adults], ["children", verdict.line?.children]]) {
    const stepper = part(name, after);
    stepper.hidden = !adjustable || group || !most || verdict.line.adults + verdict.line.children < 2;
    part("count", stepper).textContent = scan?.[name] ?? 0;
  }
  const came = part("came", after);
  came.hidden = !adjustable || !group;
  Object.assign(came.elements.people, { max: verdict.line?.adults ?? "", value: scan?.adults ?? "" });
  part("undo", after).hidden = !scan;
  part("anyway", after).hidden = !verdict.anyway;
  after.hidden = !scan && !verdict.anyway;
  signal(verdict.tone);
}

/** Calls back with how many they really are: in steps for a party, at once for a group. */
export function onSteps(changed, counted) {
  part("came").addEventListener("submit", (event) => {
    event.preventDefault();
    counted(Number(event.target.elements.people.value));
  });
  for (const name of ["adults", "children"]) {
    part(name, part("after")).addEventListener("click", (event) => {
      const step = Number(event.target.closest("[data-step]")?.dataset.step ?? 0);
      if (step) {
        changed(name, step);
      }
    });
  }
}
