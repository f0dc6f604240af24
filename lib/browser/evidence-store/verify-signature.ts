// Checks an ECDSA P-256 signature with a public key that came with it.

export async function verifySignature(
  spki: Uint8Array,
  raw: Uint8Array,
  signed: Uint8Array,
): Promise<boolean> {
  const key = await crypto.subtle.importKey(
    'spki',
    Uint8Array.from(spki),
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['verify'],
  );
  return crypto.subtle.verify(
    { name: 'ECDSA', hash: 'SHA-256' },
    key,
    Uint8Array.from(raw),
    Uint8Array.from(signed),
  );
}
