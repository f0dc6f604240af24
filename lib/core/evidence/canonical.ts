// The one way a record is written down (RFC 8785), so that its hash can be computed again anywhere.
import canonicalize from 'canonicalize';

/** Gives the lower-case hex SHA-256 of the bytes. Core has no cryptography of its own; adapters hand this in. */
export type Digest = (bytes: Uint8Array) => Promise<string>;

/** Canonical JSON of a plain value. Throws on what JSON cannot say (a fault of ours). */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('value has no canonical JSON');
  return text;
}
