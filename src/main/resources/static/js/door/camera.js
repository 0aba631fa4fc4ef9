// Reads tickets with the camera, without network: by the browser itself where it can, else by ZXing in the page.
const version = new URL(import.meta.url).search;
const { say, part } = await import(`./words.js${version}`);

const READER = "/webjars/html5-qrcode/2.2.1/third_party/zxing-js.umd.min.js";

/** What has to be kept for a camera without network. */
export const files = "BarcodeDetector" in window ? [] : [READER];

const [SIDE, EVERY_MS, SAME_AGAIN_MS] = [480, 200, 4000];

async function reader() {
  const formats = "BarcodeDetector" in window ? await BarcodeDetector.getSupportedFormats() : [];
  if (formats.includes("qr_code")) {
    const detector = new BarcodeDetector({ formats: ["qr_code"] });
    return async (video) => (await detector.detect(video))[0]?.rawValue;
  }
  await import(READER);
  const { QRCodeReader, BinaryBitmap, HybridBinarizer, HTMLCanvasElementLuminanceSource } = globalThis.ZXing;
  const canvas = Object.assign(document.createElement("canvas"), { width: SIDE, height: SIDE });
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  return (video) => {
    const side = Math.min(video.videoWidth, video.videoHeight);
    const [x, y] = [(video.videoWidth - side) / 2, (video.videoHeight - side) / 2];
    pen.drawImage(video, x, y, side, side, 0, 0, SIDE, SIDE);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new HTMLCanvasElementLuminanceSource(canvas)))).getText();
  };
}

export default function camera(panel, hand) {
  if (!navigator.mediaDevices?.getUserMedia) {
    return;
  }
  const [button, video] = [panel.querySelector("button"), panel.querySelector("video")];
  let [stream, read, last] = [null, null, { text: "", at: 0 }];

  async function look() {
    const text = video.videoWidth ? await Promise.resolve(video).then(read).catch(() => null) : null;
    if (text && (text !== last.text || Date.now() - last.at > SAME_AGAIN_MS)) {
      last = { text, at: Date.now() };
      hand(text);
    }
    if (stream) {
      setTimeout(look, EVERY_MS);
    }
  }

  button.addEventListener("click", async () => {
    read ??= await reader().catch(() => null);
    stream?.getTracks().forEach((track) => track.stop());
    stream = stream || !read ? null : await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } }).catch(() => null);
    part("detail").textContent = stream || !video.hidden ? "" : say("app.camera-denied");
    video.hidden = !stream;
    video.srcObject = stream;
    button.querySelector("span").textContent = stream ? button.dataset.stop : button.dataset.start;
    await (stream && video.play().then(look));
  });
  panel.hidden = false;
}
