// Finds the text of a QR code in what a video shows: by the browser itself where it can, else by the server, to which small
// pictures are sent.
const SIDE = 480;

async function ownReader() {
  const formats = "BarcodeDetector" in window ? await BarcodeDetector.getSupportedFormats() : [];
  const detector = formats.includes("qr_code") ? new BarcodeDetector({ formats: ["qr_code"] }) : null;
  return detector && (async (video) => (await detector.detect(video))[0]?.rawValue);
}

// Sends the middle square of the picture, as small as a code can still be read.
function serverReader(address, token) {
  const canvas = Object.assign(document.createElement("canvas"), { width: SIDE, height: SIDE });
  return async (video) => {
    const side = Math.min(video.videoWidth, video.videoHeight);
    const [x, y] = [(video.videoWidth - side) / 2, (video.videoHeight - side) / 2];
    canvas.getContext("2d").drawImage(video, x, y, side, side, 0, 0, SIDE, SIDE);
    const body = new FormData();
    body.append("picture", await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.7)), "look.jpg");
    body.append("_csrf", token);
    const answer = await fetch(address, { method: "POST", body, redirect: "error" });
    return answer.status === 200 ? answer.text() : null;
  };
}

export async function qrReader(address, token) {
  return (await ownReader()) ?? serverReader(address, token);
}
