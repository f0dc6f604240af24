// The two spellings of an ECDSA P-256 signature (WebCrypto's 64 raw bytes, OpenSSL's DER) and of a public key (PEM),
// so that a bundle verifies with `openssl dgst` as well as in a browser.

const HALF = 32;

/** 64 bytes r‖s to a DER SEQUENCE of two INTEGERs. */
export function encodeDerSignature(raw: Uint8Array): Uint8Array {
  const body = [...encodeInteger(raw.subarray(0, HALF)), ...encodeInteger(raw.subarray(HALF))];
  return Uint8Array.from([0x30, body.length, ...body]);
}

/** DER to 64 bytes r‖s; null when it is not exactly the encoding that encodeDerSignature gives. */
export function decodeDerSignature(der: Uint8Array): Uint8Array | null {
  if (der[0] !== 0x30 || der[1] !== der.length - 2) return null;
  const first = readInteger(der, 2);
  const second = first && readInteger(der, first.end);
  if (!first || !second || second.end !== der.length) return null;
  const raw = new Uint8Array(2 * HALF);
  raw.set(first.value, HALF - first.value.length);
  raw.set(second.value, 2 * HALF - second.value.length);
  const again = encodeDerSignature(raw);
  return again.length === der.length && again.every((byte, index) => byte === der[index]) ? raw : null;
}

export function createPem(label: string, der: Uint8Array): string {
  const lines = bytesToBase64(der).match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

/** The bytes inside a PEM file, or null when it is not one of this label as createPem writes it. */
export function parsePem(label: string, pem: string): Uint8Array | null {
  const body = pem.replace(`-----BEGIN ${label}-----`, '').replace(`-----END ${label}-----`, '');
  const bytes = base64ToBytes(body.replace(/\s/g, ''));
  return bytes && createPem(label, bytes) === pem ? bytes : null;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function bytesToBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const left = bytes.length - at;
    text += ALPHABET.charAt((group >> 18) & 63) + ALPHABET.charAt((group >> 12) & 63);
    text += left > 1 ? ALPHABET.charAt((group >> 6) & 63) : '=';
    text += left > 2 ? ALPHABET.charAt(group & 63) : '=';
  }
  return text;
}

/** Null for anything but well-formed base64. */
export function base64ToBytes(text: string): Uint8Array | null {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  for (let at = 0, out = 0; at < text.length; at += 4) {
    let group = 0;
    for (let index = 0; index < 4; index += 1) {
      group = (group << 6) | Math.max(0, ALPHABET.indexOf(text.charAt(at + index)));
    }
    for (const shift of [16, 8, 0]) if (out < bytes.length) bytes[out++] = (group >> shift) & 255;
  }
  return bytes;
}

function encodeInteger(bytes: Uint8Array): number[] {
  let start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start += 1;
  const value = [...bytes.subarray(start)];
  // A leading bit would read as a minus sign.
  if ((value[0] ?? 0) & 0x80) value.unshift(0);
  return [0x02, value.length, ...value];
}

function readInteger(der: Uint8Array, at: number): { value: Uint8Array; end: number } | null {
  const length = der[at + 1] ?? 0;
  const end = at + 2 + length;
  if (der[at] !== 0x02 || length === 0 || end > der.length) return null;
  let value = der.subarray(at + 2, end);
  if (value.length === HALF + 1 && value[0] === 0) value = value.subarray(1);
  return value.length <= HALF ? { value, end } : null;
}
