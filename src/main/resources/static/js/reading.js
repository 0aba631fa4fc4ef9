// Ties the values of a notice to their places in its text: choose one and the other lights up.
const ids = (mark) => (mark.dataset.findings ?? "").split(" ").filter(Boolean);

export default function reading(root) {
  const text = root.querySelector("[data-document]");
  const marks = (id) => [...text.querySelectorAll(`mark[data-findings~="${id}"]`)];
  const card = (id) => root.querySelector(`[data-finding="${id}"]`);
  const go = (spot) => {
    const mark = spot?.matches("mark") ? spot : spot?.nextElementSibling;
    if (mark && text.scrollHeight > text.clientHeight) {
      text.scrollTo({ top: mark.offsetTop - text.clientHeight / 3 });
    } else {
      mark?.scrollIntoView({ block: "center" });
    }
  };

  function choose(id, from) {
    root.dataset.current = id;
    root.querySelectorAll(".finding.current, mark.lit").forEach((e) => e.classList.remove("current", "lit"));
    marks(id).forEach((mark) => mark.classList.add("lit"));
    const chosen = card(id);
    chosen?.classList.add("current");
    if (from !== "text" && root.querySelector(".reading-document").offsetParent) {
      go(marks(id)[0]);
    }
    if (from !== "card" && chosen) {
      chosen.closest("details")?.setAttribute("open", "");
      chosen.scrollIntoView({ block: "nearest" });
      chosen.focus({ preventScroll: true });
    }
  }

  root.addEventListener("reading:choose", (event) => choose(event.detail, "keys"));
  root.addEventListener("click", (event) => {
    const spot = event.target.closest("[data-spot]");
    const mark = event.target.closest("mark[data-findings]");
    if (spot) {
      event.preventDefault();
      root.dispatchEvent(new CustomEvent("reading:pane", { detail: "document" }));
      choose(spot.closest(".finding")?.dataset.finding, "card");
      go(document.getElementById(spot.dataset.spot));
    } else if (mark && ids(mark).length && getSelection().isCollapsed) {
      const at = ids(mark).indexOf(root.dataset.current);
      root.dispatchEvent(new CustomEvent("reading:pane", { detail: "settings" }));
      choose(ids(mark)[(at + 1) % ids(mark).length], "text");
    } else if (event.target.closest(".finding") && !event.target.closest("button, input, a")) {
      choose(event.target.closest(".finding").dataset.finding, "card");
    }
  });
  const asked = location.hash.match(/^#v-(\d+)$/);
  asked && choose(asked[1], "keys");
}
