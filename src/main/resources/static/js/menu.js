// A details menu closes when the person looks elsewhere or presses Escape.
export default function menu(details) {
  document.addEventListener("click", (event) => {
    if (details.open && !details.contains(event.target)) {
      details.open = false;
    }
  });
  details.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && details.open) {
      details.open = false;
      details.querySelector("summary").focus();
    }
  });
}
