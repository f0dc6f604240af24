// Made-up cases for the views' tests, each story with an id of its own. Bundled with the views: the test runner loads no
// code of the product.
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import { RECORDS, STORIES } from '../../unit/core/cases/letter-cases';
import { CLAIM, eventOf, idOf, openCase } from '../../unit/core/cases/made-cases';
import { RECORD } from '../desk/shelves';

export const KEPT: EvidenceRecord[] = [
  { ...RECORD, id: RECORDS[0], pageKind: 'order' },
  { ...RECORD, id: RECORDS[1] },
  { ...RECORD, id: '5a1c0f7e-2a8b-4d27-8f65-0b4f6a2f9c11' },
];

export const CASES = Object.values(STORIES).map(({ one }, index) => ({ ...one, id: caseId(index) }));
export const UNCONFIRMED = { ...openCase({ confirmed: false }), id: caseId(99) };

/** Names without an end, markup in every field, and attachments: what a page or a person may bring. */
const LONG = '会员'.repeat(120);
const MARKUP = '<img src=x onerror="document.body.remove()"><b>年卡</b>';
const hostile = openCase({
  provider: `${MARKUP}${LONG}`,
  facts: {
    ...CLAIM.facts,
    product: `${MARKUP}${'A'.repeat(300)}`,
    orderId: '9'.repeat(120),
    seller: '<script>document.body.remove()</script>',
  },
  clauses: [{ ...CLAIM.clauses[0]!, quote: `${MARKUP} ${LONG}` }],
  contacts: [
    {
      kind: 'email',
      value: `${'x'.repeat(60)}@refund.example`,
      quote: MARKUP,
      url: '',
      verdict: 'foreign-domain',
    },
  ],
  person: { name: MARKUP },
});
const brought = eventOf({ kind: 'noted' }, '2026-11-25', {
  words: 'W'.repeat(400),
  attachments: [
    { type: 'text', text: `${MARKUP}\n${'T'.repeat(300)}` },
    {
      type: 'file',
      fileId: idOf(900_001),
      name: `${'名'.repeat(90)}${'n'.repeat(90)}.png`,
      mime: 'image/png',
      size: 1,
      sha256: 'a'.repeat(64),
    },
  ],
});
export const HOSTILE = { ...hostile, id: caseId(98), events: [...hostile.events, brought] };

/** The id of the story at that place. */
export function caseId(index: number): string {
  return `10000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
}
