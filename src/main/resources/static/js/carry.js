/**
 * The links around a form that renews a list were written before its latest words. Who presses one sooner than the answer comes
 * takes the words along; only a link that offers other words keeps its own.
 */
export default function carry(form) {
  const field = form.querySelector("input[type=search]");
  const path = form.getAttribute("action");
  const beside = form.getAttribute("hx-select-oob") || "#none";
  if (!field) {
    return;
  }
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("main a[href]");
    if (!link || link.closest(".understood") || (link.pathname !== path && !link.closest(beside))) {
      return;
    }
    const typed = field.value.trim();
    const answered = new URLSearchParams(window.location.search).get(field.name)?.trim() ?? "";
    if (typed !== answered) {
      const url = new URL(link.href);
      url.searchParams.set(field.name, typed);
      url.searchParams.delete("page");
      link.href = url;
    }
  });
}
