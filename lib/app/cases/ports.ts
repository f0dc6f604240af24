// What the cases room needs from outside: a store that changes one case at a time, the evidence kept, a clock.
import type { RefundCase } from '@/lib/core/cases';
import type { EvidenceRecord } from '@/lib/core/evidence/types';

export interface CaseStore {
  /** Newest first. `setAside` counts cases that could not be read; they are kept apart, not lost. */
  list(): Promise<{ cases: RefundCase[]; setAside: number }>;
  add(one: RefundCase): Promise<void>;
  /**
   * Reads, changes and writes with nothing in between, also across background and desk. The case as it is then; null
   * when there is none of that id. `change` gives the same case to leave it.
   */
  change(id: string, change: (one: RefundCase) => RefundCase): Promise<RefundCase | null>;
  remove(id: string): Promise<boolean>;
}

export interface CaseFileStore {
  /** False when there is no room. */
  put(id: string, caseId: string, blob: Blob): Promise<boolean>;
  /** Null when it is not there. */
  read(id: string): Promise<Blob | null>;
  remove(ids: readonly string[]): Promise<void>;
  removeCase(caseId: string): Promise<void>;
}

export interface CaseFilePorts {
  store: Pick<CaseStore, 'list'>;
  files: CaseFileStore;
  /** SHA-256 in lower-case hex. */
  digest(bytes: Uint8Array): Promise<string>;
  newId(): string;
}

export interface CasePorts {
  store: CaseStore;
  files: Pick<CaseFileStore, 'removeCase'>;
  evidence: { list(): Promise<EvidenceRecord[]> };
  /** Epoch milliseconds. */
  now(): number;
  /** IANA zone of the person's machine. */
  zone(): string;
  newId(): string;
}
