// Changes the theme where the page is; the form's answer only sets the cookie. Without scripts the form does it all.
const ORDER = ["auto", "light", "dark"];

export default function theme(form) {
  const button = form.querySelector("button");
  const words = button.querySelector("span");

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const chosen = button.value;
    if (chosen === "auto") {
      delete document.documentElement.dataset.theme;
    } else {
      document.documentElement.dataset.theme = chosen;
    }
    words.textContent = words.dataset[chosen];
    button.value = ORDER[(ORDER.indexOf(chosen) + 1) % ORDER.length];
    await fetch(form.action, { method: "POST", body: new URLSearchParams({ theme: chosen }), redirect: "manual" });
  });
}
