// Made-up cases for the views' tests, each story with an id of its own. Bundled with the views: the test runner loads no
// code of the product.
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import { RECORDS, STORIES } from '../../unit/core/cases/letter-cases';
import { openCase } from '../../unit/core/cases/made-cases';
import { RECORD } from '../desk/shelves';

export const KEPT: EvidenceRecord[] = [
  { ...RECORD, id: RECORDS[0], pageKind: 'order' },
  { ...RECORD, id: RECORDS[1] },
  { ...RECORD, id: '5a1c0f7e-2a8b-4d27-8f65-0b4f6a2f9c11' },
];

export const CASES = Object.values(STORIES).map(({ one }, index) => ({ ...one, id: caseId(index) }));
export const UNCONFIRMED = { ...openCase({ confirmed: false }), id: caseId(99) };

/** The id of the story at that place. */
export function caseId(index: number): string {
  return `10000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
}
