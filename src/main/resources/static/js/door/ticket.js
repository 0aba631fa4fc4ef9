// Reads what was scanned or typed, without network: docs/decisions/tickets-are-signed.md says what stands in a code.
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const [PAPER, PHONE, SIGNATURE, SHORTEST] = [0x11, 0x12, 64, 12];
const LENGTHS = { [PAPER]: 98, [PHONE]: 102 };

function bytesOf(text) {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
  let [bits, held, at] = [0, 0, 0];
  for (const sign of text) {
    bits = (bits << 5) | ALPHABET.indexOf(sign);
    held += 5;
    if (held >= 8) {
      held -= 8;
      bytes[at++] = bits >> held;
      bits &= (1 << held) - 1;
    }
  }
  return bits === 0 ? bytes : new Uint8Array(0);
}

function uuidOf(bytes) {
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

async function isSigned(bytes, set) {
  const { x } = set.keys.find((key) => key.kid === String(bytes[1])) ?? {};
  const key = x && (await crypto.subtle.importKey("jwk", { kty: "OKP", crv: "Ed25519", x }, "Ed25519", false, ["verify"]));
  return key ? crypto.subtle.verify("Ed25519", key, bytes.subarray(-SIGNATURE), bytes.subarray(0, -SIGNATURE)) : false;
}

/** { code } | { id, session, signed } | { reason }. signed: true, or null where nobody here can tell. */
export async function readTicket(text, set, now) {
  const plain = text.replace(/[\s-]/g, "").toUpperCase();
  if (plain.length < SHORTEST) {
    return { code: plain };
  }
  if (/^[\w-]{22}\.[\w-]+$/.test(text)) {
    const raw = atob(text.slice(0, 22).replaceAll("-", "+").replaceAll("_", "/"));
    return { id: uuidOf(Uint8Array.from(raw, (sign) => sign.charCodeAt(0))), session: null, signed: null };
  }
  const bytes = /^[A-Z2-7]+$/.test(plain) ? bytesOf(plain) : [];
  if (bytes.length !== LENGTHS[bytes[0]]) {
    return { reason: "FORGED" };
  }
  const signed = set ? await isSigned(bytes, set).catch(() => null) : null;
  const slot = bytes[0] === PHONE ? new DataView(bytes.buffer).getUint32(34) : null;
  const reason = signed === false ? "FORGED" : staleness(slot, set, now);
  const [id, session] = [uuidOf(bytes.subarray(2, 18)), uuidOf(bytes.subarray(18, 34))];
  return reason ? { reason } : { id, session, signed };
}

function staleness(slot, set, now) {
  if (slot === null) {
    return set?.paper === false ? "PHONE_ONLY" : null;
  }
  const off = Math.abs(slot - Math.floor(now / 1000 / (set?.slotSeconds ?? 30)));
  return off <= (set?.slotTolerance ?? 2) ? null : "EXPIRED";
}
