// What the evidence room needs from outside: a store that writes a record whole or not at all, a digest, a signature.
import type { Digest } from '@/lib/core/evidence/canonical';
import type { ChainEntry } from '@/lib/core/evidence/chain';
import type { PartBox } from '@/lib/core/evidence/plan-redaction';
import type { KeptTimeStamp, TokenVerdict } from '@/lib/core/evidence/time-stamp';
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import type { VerifySignature, VerifyToken } from '@/lib/core/evidence/verify-bundle';

export type RecordFile = { name: string; type: string; blob: Blob };

/** A record as it lies in the store. `manifest` is its canonical JSON, the text that was hashed and signed. */
export type KeptRecord = {
  record: EvidenceRecord;
  manifest: string;
  sha256: string;
  signature: KeptSignature | null;
  /** Somebody else's word on when it was there: asked for after the hash, and no part of what was hashed. */
  timeStamp?: KeptTimeStamp | undefined;
  /** Only of a record taken in from a bundle: when, and the chain that came with it. It is no part of our own chain. */
  imported?: { at: string; chain: ChainEntry[] } | undefined;
};

/** ECDSA P-256 over the manifest, as DER in base64, with the public key that verifies it. */
export type KeptSignature = { der: string; publicKeyPem: string; fingerprint: string };

export type EvidenceStore = {
  chain(): Promise<ChainEntry[]>;
  /**
   * Record, files and chain entry in one transaction. `tip-moved` when another record came between, `quota` when the
   * disk is full: nothing is written then.
   */
  append(
    kept: KeptRecord,
    files: readonly RecordFile[],
    previous: string | null,
  ): Promise<'written' | 'tip-moved' | 'quota'>;
  /** Takes in a record of a bundle, beside the chain. */
  takeIn(kept: KeptRecord, files: readonly RecordFile[]): Promise<'written' | 'exists' | 'quota'>;
  /** All records, newest first; rows that do not parse are counted apart and left alone. */
  list(): Promise<{ records: KeptRecord[]; bad: string[] }>;
  read(id: string): Promise<KeptRecord | null>;
  files(id: string): Promise<RecordFile[]>;
  /** Lays a time stamp beside a record. False when there is no such record, or it has one. */
  addTimeStamp(id: string, timeStamp: KeptTimeStamp): Promise<boolean>;
  /** Takes record and files away and marks the chain entry. False when there was none. */
  remove(id: string, deletedAt: string): Promise<boolean>;
  /** Bytes used by the extension and granted to it; null where the browser does not tell. */
  use(): Promise<{ used: number; quota: number } | null>;
  /** Asks the browser not to clear the store when the disk runs full. Whether it will not. */
  keepForGood(): Promise<boolean>;
};

export type Signer = { sign(manifest: string): Promise<KeptSignature | null> };

export type Painter = {
  /** The picture with opaque boxes (its own pixels), encoded anew; rejects when any box did not come out. */
  cover(png: Blob, boxes: readonly PartBox[]): Promise<Blob>;
};

export type RecordKeeper = {
  store: EvidenceStore;
  digest: Digest;
  signer: Signer;
  painter: Painter;
  verifySignature: VerifySignature;
  /** Left out where no bundle is checked: what it needs is heavy. */
  verifyToken?: VerifyToken;
  newId(): string;
};

/** A time-stamping authority (RFC 3161), as the person set it. */
export type TimeStamping = {
  /** Null while the person has switched none on. */
  authority(): Promise<string | null>;
  /** A request for a SHA-256 (hex) and the check of the answer to it. */
  prepare(sha256: string): Promise<{
    request: Uint8Array;
    check(response: Uint8Array): Promise<TokenVerdict>;
  }>;
  /** The answer's body, or why there is none. Never rejects. */
  ask(
    authority: string,
    request: Uint8Array,
  ): Promise<{ ok: true; response: Uint8Array } | { ok: false; code: 'time_stamp_no_answer' }>;
};
