// A table that is no wider than its frame needs no scrolling of its own: the page scrolls, the head stays in the window.
export default function tableFrame(frame) {
  const table = frame.querySelector("table");
  const measure = () => {
    const fits = table.offsetWidth <= frame.clientWidth + 1;
    frame.classList.toggle("fits", fits);
    frame.tabIndex = fits ? -1 : 0;
  };
  new ResizeObserver(measure).observe(frame);
}
