// The list by hand. Those who are still to come stand first.
const version = new URL(import.meta.url).search;
const { entryOf } = await import(`./ledger.js${version}`);
const { part, say, clock, gateName, codeOf, companyOf, whoIs } = await import(`./words.js${version}`);

const SHOWN = 8;

function stateOf(line, entry) {
  const words = [companyOf(line)];
  if (line.status !== "CONFIRMED") {
    words.push(say(`app.state.${line.status}`));
  }
  if (entry.people) {
    words.push(say("app.inside-since", clock(entry.at), gateName(entry.gate), entry.people));
  }
  if (entry.out) {
    words.push(say("app.out-now", entry.out));
  }
  return words.join(" · ");
}

const namesOf = (line) => [line.name, ...(line.visitors ?? [])];

/** People by the beginning of their masked names, organisations by any part of theirs. */
const isNamed = (line, words) => namesOf(line).some((name) => name.toUpperCase()[line.group ? "includes" : "startsWith"](words));

function found(door, typed) {
  const words = typed.replace(/[\s-]/g, "").toUpperCase();
  const lines = door.tickets.filter((line) => line.code.startsWith(words) || isNamed(line, words));
  return words ? lines : lines.filter((line) => line.status === "CONFIRMED" && !entryOf(door, line.id).people);
}

function row(door, line, take) {
  const element = part("line").content.cloneNode(true);
  part("name", element).textContent = whoIs(line);
  part("code", element).textContent = codeOf(line);
  part("state", element).textContent = stateOf(line, entryOf(door, line.id));
  const button = part("take", element);
  button.setAttribute("aria-label", `${button.textContent} ${line.code}`);
  button.addEventListener("click", () => take(line));
  return element;
}

/** Draws what is found, at most once a frame. */
export function search(door, take) {
  const field = part("find");
  let planned = 0;
  const draw = () => {
    planned = 0;
    const lines = door.place ? found(door, field.value) : [];
    part("list").replaceChildren(...lines.slice(0, SHOWN).map((line) => row(door, line, take)));
    const rest = lines.length - SHOWN;
    const none = field.value ? say("app.nobody-found") : say("app.everybody-in");
    part("list-note").textContent = lines.length === 0 ? none : rest > 0 ? say("app.more", rest) : "";
  };
  const plan = () => (planned ||= requestAnimationFrame(draw));
  field.addEventListener("input", plan);
  return plan;
}
