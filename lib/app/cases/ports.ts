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

export interface CasePorts {
  store: CaseStore;
  evidence: { list(): Promise<EvidenceRecord[]> };
  /** Epoch milliseconds. */
  now(): number;
  /** IANA zone of the person's machine. */
  zone(): string;
  newId(): string;
}
