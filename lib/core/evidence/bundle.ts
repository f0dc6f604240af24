// What a bundle holds and in which order. The bundle explains and verifies itself with nothing of ours alive.
import type { ChainEntry } from './chain';
import type { EvidenceRecord } from './types';

export const MANIFEST_FILE = 'manifest.json';
export const CHAIN_FILE = 'chain.json';
export const SUMS_FILE = 'SHA256SUMS';
export const SIGNATURE_FILE = 'manifest.sig';
export const PUBLIC_KEY_FILE = 'public-key.pem';
/** An authority's answer to the hash of the manifest; in a covered copy, to that of the original's manifest. */
export const TIME_STAMP_FILE = 'timestamp.tsr';
export const README_FILE = 'README.txt';
export const VERIFIER_FILE = 'index.html';

/** Names of all files of a record's bundle in the order they stand in the zip; SHA256SUMS is last and covers the rest. */
export function planBundle(record: EvidenceRecord, { signed = false, stamped = false }): string[] {
  return [
    VERIFIER_FILE,
    README_FILE,
    MANIFEST_FILE,
    ...record.files.map((file) => file.name),
    CHAIN_FILE,
    ...(signed ? [SIGNATURE_FILE, PUBLIC_KEY_FILE] : []),
    ...(stamped ? [TIME_STAMP_FILE] : []),
    SUMS_FILE,
  ];
}

/** The chain up to and with this record: what lies after it is none of the receiver's business. */
export function cutChain(entries: readonly ChainEntry[], id: string): ChainEntry[] {
  const place = entries.findIndex((entry) => entry.id === id);
  return entries.slice(0, place + 1);
}

/** Name for a bundle's zip: day and site, so that it is found again in a folder. */
export function bundleFileName(record: EvidenceRecord): string {
  const site = /^[a-z]+:\/\/([^/:?#]+)/i.exec(record.url)?.[1] ?? 'page';
  const day = record.capturedAt.slice(0, 10);
  const copy = record.redaction ? '-redacted' : '';
  return `refundlens-${day}-${site.replace(/[^A-Za-z0-9.-]/g, '')}-${record.id.slice(0, 8)}${copy}.zip`;
}
