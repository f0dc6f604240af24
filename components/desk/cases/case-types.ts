// What the cases room asks of whoever mounts it: values in, callbacks out.
import type { Attachment, CaseEvent, CaseRefusal, Deed, RefundCase } from '@/lib/core/cases';
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import { placeAddress } from '../desk-types';

export interface CaseEntry {
  deed: Deed;
  on?: string;
  channel?: CaseEvent['channel'];
  words?: string;
  attachments?: Attachment[];
}

export interface CaseActions {
  startByHand: (provider: string) => void;
  record: (id: string, entry: CaseEntry) => void;
  remove: (id: string) => void;
  /** False when the browser would not take the text. */
  copy: (text: string) => Promise<boolean>;
  print: (text: string) => void;
  /** One zip of the case and its evidence; the numbers that could not be packed, null when nothing came of it. */
  exportCase: (id: string, text: string) => Promise<number[] | null>;
}

export interface CasesProps {
  /** Null while they are being read. */
  cases: RefundCase[] | null;
  /** Cases that could not be read and were put aside. */
  setAside: number;
  records: readonly EvidenceRecord[];
  /** The person's civil date. */
  today: string;
  /** The case laid open; null for the list. */
  caseId: string | null;
  /** Why the last entry was not taken. */
  refused: CaseRefusal | 'case-missing' | null;
  actions: CaseActions;
}

/** Address of the room or of one case in it, as it stands behind the "#". */
export function caseAddress(id?: string): string {
  return placeAddress(id === undefined ? { room: 'cases' } : { room: 'cases', caseId: id });
}
