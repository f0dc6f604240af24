// Requests and checks of time stamps with the browser's own cryptography. Heavy (a whole ASN.1 reader): imported only
// when a stamp is asked for or checked.
import type { TokenVerdict } from '@/lib/core/evidence/time-stamp';
import { createTimeStampRequest, verifyTimeStamp } from '@/lib/core/evidence/time-stamp-token';
import { tokenCrypto } from './token-crypto';

const NONCE_BYTES = 16;

export function prepareStamp(sha256Hex: string) {
  const sha256 = hexToBytes(sha256Hex);
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  return {
    request: createTimeStampRequest(sha256, nonce),
    check: (response: Uint8Array) => verifyTimeStamp(response, { sha256, nonce }, tokenCrypto),
  };
}

export function checkToken(response: Uint8Array, sha256Hex: string): Promise<TokenVerdict> {
  return verifyTimeStamp(response, { sha256: hexToBytes(sha256Hex) }, tokenCrypto);
}

function hexToBytes(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
