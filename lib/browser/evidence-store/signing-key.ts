// This installation's signing key: made once, kept in the database, never to be taken out of it (non-extractable).
import { bytesToBase64, createPem, encodeDerSignature } from '@/lib/core/evidence/signature';
import { openEvidenceDatabase } from './database';
import { sha256 } from './digest';

const KEY_NAME = 'signing';
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;

export function createSigner() {
  return {
    /** Null where the browser cannot keep such a key; the record is then kept without a signature. */
    async sign(manifest: string) {
      const pair = await readKeyPair();
      if (!pair) return null;
      const text = new TextEncoder().encode(manifest);
      const raw = new Uint8Array(await crypto.subtle.sign(SIGNING, pair.privateKey, text));
      const spki = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
      return {
        der: bytesToBase64(encodeDerSignature(raw)),
        publicKeyPem: createPem('PUBLIC KEY', spki),
        fingerprint: await sha256(spki),
      };
    },
  };
}

async function readKeyPair(): Promise<CryptoKeyPair | null> {
  const database = await openEvidenceDatabase();
  const kept = await database.get('keys', KEY_NAME);
  if (kept) return kept;
  const made = await crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify']);
  try {
    // `add`, so that of two pages making a key at once only one is kept; the other then reads that one.
    await database.add('keys', made, KEY_NAME);
    return made;
  } catch {
    return (await database.get('keys', KEY_NAME)) ?? null;
  }
}
