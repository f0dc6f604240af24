// What the parts of an opened case share.
import type { CaseNext, CaseView } from '@/lib/core/cases';
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import type { CaseActions, CaseEntry } from './case-types';

export interface CasePart {
  view: CaseView;
  next: CaseNext;
  today: string;
  records: readonly EvidenceRecord[];
  record: (entry: CaseEntry) => void;
  actions: CaseActions;
}
