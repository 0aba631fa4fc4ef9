// What was told too late: it is not counted, so somebody has to hear of it and why.
const version = new URL(import.meta.url).search;
const { settle } = await import(`./store.js${version}`);
const { part, say, moment, gateName } = await import(`./words.js${version}`);

const lineOf = (scan) => [
  moment(scan.at),
  gateName(scan.gate),
  `${say(`app.kind.${scan.kind}`)} ${say("app.people", scan.adults + scan.children)}`,
  say(`refused.${scan.refused}`),
];

function item(scan) {
  const element = document.createElement("li");
  element.textContent = lineOf(scan).join(" · ");
  return element;
}

export function refusals(door, draw) {
  part("refused").hidden = door.refused.length === 0;
  part("refused-title").textContent = say("app.not-taken", door.refused.length);
  part("refused-list").replaceChildren(...door.refused.map(item));
  part("refused-seen").onclick = () => settle(door.refused.splice(0)).then(draw);
}
