// Says at once that a file is too large, instead of after a minute of sending it, and lets go of it.
const MB = 1024 * 1024;

export default function fileLimit(input) {
  const said = input.closest(".field").querySelector("[role=alert]");
  input.addEventListener("change", () => {
    const large = [...input.files].some((file) => file.size > Number(input.dataset.largest) * MB);
    said.hidden = !large;
    if (large) {
      input.value = "";
    }
  });
}
