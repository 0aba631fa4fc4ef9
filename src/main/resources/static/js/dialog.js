// Opens the dialog named by data-dialog in place of following the link. Without scripts the link's page asks the same.
export default function dialog(opener) {
  const box = document.getElementById(opener.dataset.dialog);
  if (!box?.showModal) {
    return;
  }
  opener.setAttribute("aria-haspopup", "dialog");
  opener.addEventListener("click", (event) => {
    event.preventDefault();
    box.showModal();
  });
  box.addEventListener("click", (event) => {
    if (event.target === box || event.target.closest("[data-close]")) {
      box.close();
    }
  });
}
