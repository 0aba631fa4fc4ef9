// Copies the address in data-copy (or the page's own) and says so in the button.
export default function copyLink(button) {
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(new URL(button.dataset.copy ?? location.href, location.href).href);
    const before = button.innerHTML;
    button.textContent = button.dataset.copied;
    setTimeout(() => (button.innerHTML = before), 2000);
  });
}
