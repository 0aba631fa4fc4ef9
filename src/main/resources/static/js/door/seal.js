// Opens the sealed list. The key cannot be taken out of the browser again by scripts, ours or others'.
const IV_BYTES = 12;

export function keyOf(text) {
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["decrypt"]);
}

export async function unseal(key, sealed) {
  const iv = sealed.slice(0, IV_BYTES);
  const packed = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, sealed.slice(IV_BYTES));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).json();
}
