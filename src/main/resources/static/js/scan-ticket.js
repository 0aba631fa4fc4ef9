// Reads tickets with the camera; where there is none the field and the list do the same.
// The panel stays outside of what is renewed after each scan, so the camera keeps running.
const { qrReader } = await import(`./qr-reader.js${new URL(import.meta.url).search}`);

const SAME_AGAIN_MS = 4000;
export default async function scanTicket(panel) {
  if (!navigator.mediaDevices?.getUserMedia) {
    return;
  }
  const [button, video, status] = ["button", "video", "[role=status]"].map((part) => panel.querySelector(part));
  const token = document.querySelector("input[name=_csrf]").value;
  const read = await qrReader(panel.dataset.reader, token);
  let stream = null;
  let last = { text: "", at: 0 };

  function hand(text) {
    const field = document.getElementById(panel.dataset.field);
    if (field && (text !== last.text || Date.now() - last.at >= SAME_AGAIN_MS)) {
      last = { text, at: Date.now() };
      field.value = text;
      navigator.vibrate?.(60);
      field.form.requestSubmit();
    }
  }

  async function look() {
    const text = stream && video.videoWidth ? await read(video).catch(() => null) : null;
    if (text) {
      hand(text);
    }
    if (stream) {
      setTimeout(look, 250);
    }
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
