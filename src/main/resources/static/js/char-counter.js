// Tells how many characters are left, and when there are too many by how many. Counts what a person counts.
function lengthOf(text) {
  return [...text.replaceAll("\r\n", "\n")].length;
}

export default function charCounter(area) {
  const output = area.closest(".field").querySelector(".counter");
  const limit = Number(area.dataset.limit);
  const count = () => {
    const left = limit - lengthOf(area.value);
    output.textContent = (left < 0 ? area.dataset.over : area.dataset.left).replace("{n}", Math.abs(left));
    output.classList.toggle("over", left < 0);
  };
  area.addEventListener("input", count);
  count();
}
