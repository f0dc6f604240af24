// A time stamp of a record by somebody else's clock (RFC 3161): what is kept of it. The tokens themselves are read in
// time-stamp-token.ts, which is loaded only where one is at hand.
import { z } from 'zod';

export const keptTimeStampSchema = z.object({
  /** The authority's whole answer (TimeStampResp, DER) in base64, as `openssl ts -verify -in` takes it. */
  response: z.base64(),
  /** Where it was asked; '' when it came in with a bundle. */
  authority: z.string(),
  /** The instant that the token states. */
  time: z.iso.datetime(),
  /** Name in the certificate that signed it. */
  signer: z.string(),
});
export type KeptTimeStamp = z.infer<typeof keptTimeStampSchema>;

/** What was read of a token that holds. Its certificate's own issuer is not looked into: whom to trust is the reader's. */
export type TokenAbout = { time: string; signer: string; policy: string; serial: string };

export const TIME_STAMP_CODES = [
  'time_stamp_unreadable',
  'time_stamp_refused',
  'time_stamp_other_hash',
  'time_stamp_other_nonce',
  'time_stamp_signature',
  'time_stamp_certificate',
] as const;
export type TimeStampCode = (typeof TIME_STAMP_CODES)[number];

export type TokenVerdict = ({ ok: true } & TokenAbout) | { ok: false; code: TimeStampCode };

/** e.g. "https://tsa.example/tsr": scheme, host and port in the first group, without a name or a password. */
const ADDRESS = /^(https?:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d{1,5})?)(?:\/[^\s#]*)?$/i;

/** An authority's address as it is kept, or null when it is none. Plain http is allowed: the answer is signed. */
export function parseAuthority(text: string): string | null {
  const trimmed = text.trim();
  return ADDRESS.test(trimmed) ? trimmed : null;
}

/** The origin of an authority, e.g. "https://tsa.example"; null when it is no address. */
export function authorityOrigin(authority: string): string | null {
  return ADDRESS.exec(authority)?.[1]?.toLowerCase() ?? null;
}
