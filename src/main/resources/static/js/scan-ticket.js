// Reads tickets with the camera where the browser can; everywhere else the field and the list do the same.
// The panel stays outside of what is renewed after each scan, so the camera keeps running.
const SAME_AGAIN_MS = 4000;

export default async function scanTicket(panel) {
  const formats = "BarcodeDetector" in window ? await BarcodeDetector.getSupportedFormats() : [];
  if (!formats.includes("qr_code") || !navigator.mediaDevices?.getUserMedia) {
    return;
  }
  const detector = new BarcodeDetector({ formats: ["qr_code"] });
  const button = panel.querySelector("button");
  const video = panel.querySelector("video");
  const status = panel.querySelector("[role=status]");
  let stream = null;
  let last = { text: "", at: 0 };

  function hand(text) {
    const field = document.getElementById(panel.dataset.field);
    if (!field || (text === last.text && Date.now() - last.at < SAME_AGAIN_MS)) {
      return;
    }
    last = { text, at: Date.now() };
    field.value = text;
    navigator.vibrate?.(60);
    field.form.requestSubmit();
  }

  async function look() {
    if (!stream) {
      return;
    }
    const [found] = await detector.detect(video).catch(() => []);
    if (found) {
      hand(found.rawValue);
    }
    setTimeout(look, 200);
  }

  async function toggle() {
    if (stream) {
      stream.getTracks().forEach((track) => track.stop());
      stream = null;
    } else {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } }).catch(() => null);
      status.textContent = stream ? "" : status.dataset.denied;
    }
    video.hidden = !stream;
    video.srcObject = stream;
    button.querySelector("span").textContent = stream ? button.dataset.stop : button.dataset.start;
    if (stream) {
      await video.play();
      look();
    }
  }

  button.addEventListener("click", toggle);
  panel.hidden = false;
}
