// Hands at the door: field, camera, list, buttons. One thing after the other, however fast they come.
const version = new URL(import.meta.url).search;
const { part, say } = await import(`./words.js${version}`);
const { show, onSteps } = await import(`./show.js${version}`);
const counter = await import(`./counter.js${version}`);
const mend = await import(`./mend.js${version}`);
const { default: field } = await import(`./field.js${version}`);
const { default: camera, files } = await import(`./camera.js${version}`);
const { sync } = await import(`./post.js${version}`);

export default function desk(door, draw, body) {
  const form = part("scan");
  let [turn, last, soon, done] = [Promise.resolve(), {}, 0, 0];
  const mode = () => form.elements.mode.value;

  // Without a list nothing can be decided; what was told is told at once where there is a network.
  const inTurn = (work) => {
    turn = turn.then(async () => {
      last = door.place ? await work() : { verdict: { tone: "stop", said: say(door.otherDay ? "app.not-the-day" : "app.no-list") } };
      show(last.verdict, last.scan);
      draw();
      body.dataset.scans = ++done;
      focus();
      clearTimeout(soon);
      soon = setTimeout(() => sync(door).then(draw), 1000);
    });
    return turn.catch((problem) => console.error("door", problem));
  };

  const scan = (text) => inTurn(() => counter.check(door, text, mode()));
  const focus = field(form, scan);
  camera(part("camera"), scan);
  part("walk").addEventListener("click", (event) => {
    const people = Number(event.target.closest("[data-people]")?.dataset.people ?? 0);
    if (people) {
      inTurn(() => counter.walk(door, people));
    }
  });
  part("undo").addEventListener("click", () => inTurn(() => (last.scan ? mend.undo(door, last.scan) : last)));
  part("anyway").addEventListener("click", () => inTurn(() => (last.verdict?.anyway ? counter.anyway(door, last.verdict) : last)));
  onSteps(
    (name, step) => inTurn(() => adjust(name, step)),
    (people) => inTurn(() => mend.correct(door, last.verdict, last.scan, people, 0)),
  );

  function adjust(name, step) {
    const { verdict, scan } = last;
    const next = { adults: scan.adults, children: scan.children };
    next[name] = Math.min(verdict.line[name], Math.max(0, next[name] + step));
    return next.adults < 1
      ? { verdict: { ...verdict, tone: "mind", said: say("refused.NO_ADULT") }, scan }
      : mend.correct(door, verdict, scan, next.adults, next.children);
  }

  return { line: (line) => inTurn(() => counter.checkLine(door, line, mode())), files };
}
