/** Moves a row that is longer than the screen to where the reader is. */
export default function inSight(row) {
  row.querySelector("[aria-current]")?.scrollIntoView({ inline: "center", block: "nearest" });
}
