// WebCrypto for time-stamp tokens: whatever key and hash an authority signs with.
import type { TokenCrypto } from '@/lib/core/evidence/time-stamp-token';

/** Object identifiers of the curves (DER, in hex) as they stand in a public key, with the length of a coordinate. */
const CURVES: Readonly<Record<string, { namedCurve: string; size: number }>> = {
  '06082a8648ce3d030107': { namedCurve: 'P-256', size: 32 },
  '06052b81040022': { namedCurve: 'P-384', size: 48 },
  '06052b81040023': { namedCurve: 'P-521', size: 66 },
};

export const tokenCrypto: TokenCrypto = {
  async digest(hash, bytes) {
    return new Uint8Array(await crypto.subtle.digest(hash, Uint8Array.from(bytes)));
  },
  async verify({ family, hash, spki, signature, signed }) {
    const key = Uint8Array.from(spki);
    if (family === 'RSA') {
      const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash };
      const imported = await crypto.subtle.importKey('spki', key, algorithm, false, ['verify']);
      return crypto.subtle.verify(algorithm, imported, Uint8Array.from(signature), Uint8Array.from(signed));
    }
    const head = [...spki.subarray(0, 40)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const curve = Object.entries(CURVES).find(([id]) => head.includes(id))?.[1];
    const raw = curve && rawSignature(signature, curve.size);
    if (!raw) return false;
    const { namedCurve } = curve;
    const imported = await crypto.subtle.importKey('spki', key, { name: 'ECDSA', namedCurve }, false, [
      'verify',
    ]);
    return crypto.subtle.verify({ name: 'ECDSA', hash }, imported, raw, Uint8Array.from(signed));
  },
};

/** DER SEQUENCE of two INTEGERs to r‖s of `size` bytes each; null when it is not one. */
function rawSignature(der: Uint8Array, size: number): Uint8Array<ArrayBuffer> | null {
  const raw = new Uint8Array(2 * size);
  let at = (der[1] ?? 0) > 0x80 ? 3 : 2;
  for (const half of [1, 2]) {
    const length = der[at + 1] ?? 0;
    let value = der.subarray(at + 2, at + 2 + length);
    while (value.length > size && value[0] === 0) value = value.subarray(1);
    if (der[at] !== 0x02 || value.length > size) return null;
    raw.set(value, half * size - value.length);
    at += 2 + length;
  }
  return at === der.length ? raw : null;
}
