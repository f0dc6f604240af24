// What the evidence room needs from outside: a store that writes a record whole or not at all, a digest, a signature.
import type { Digest } from '@/lib/core/evidence/canonical';
import type { ChainEntry } from '@/lib/core/evidence/chain';
import type { EvidenceRecord } from '@/lib/core/evidence/types';

export type RecordFile = { name: string; type: string; blob: Blob };

/** A record as it lies in the store. `manifest` is its canonical JSON, the text that was hashed and signed. */
export type KeptRecord = {
  record: EvidenceRecord;
  manifest: string;
  sha256: string;
  signature: KeptSignature | null;
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
  /** All records, newest first; rows that do not parse are counted apart and left alone. */
  list(): Promise<{ records: KeptRecord[]; bad: string[] }>;
  read(id: string): Promise<KeptRecord | null>;
  files(id: string): Promise<RecordFile[]>;
  /** Takes record and files away and marks the chain entry. False when there was none. */
  remove(id: string, deletedAt: string): Promise<boolean>;
  /** Bytes used by the extension and granted to it; null where the browser does not tell. */
  use(): Promise<{ used: number; quota: number } | null>;
};

export type Signer = { sign(manifest: string): Promise<KeptSignature | null> };

export type RecordKeeper = { store: EvidenceStore; digest: Digest; signer: Signer };
