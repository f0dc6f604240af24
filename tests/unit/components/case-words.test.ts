// Every code of the cases room that a view turns into words has them.
import { describe, expect, it } from 'vitest';
import { messageKey } from '@/components/translate';
import {
  CASE_REFUSALS,
  CASE_STATUSES,
  CLOSING_STEPS,
  contactSchema,
  type Due,
  deedSchema,
  FILE_REFUSALS,
  LETTER_KINDS,
  MATERIALS,
  NEXT_STEPS,
  OUTCOMES,
  REFUSAL_GROUNDS,
  REOPENING_REASONS,
  RUNG_REASONS,
  RUNGS,
  SIDE_DOORS,
  wayChannelSchema,
} from '@/lib/core/cases';
import { LETTER_FAULTS } from '@/lib/core/cases/letters';
import { routeSchema } from '@/lib/core/eligibility/types';
import zh from '../../../assets/_locales/zh_CN/messages.json';

const keysOf = (prefix: string, codes: readonly string[], ending = '') =>
  codes.map((code) => messageKey(prefix, code) + ending);
const DEEDS = deedSchema.options.map((option) => option.shape.kind.value);

const wanted: Record<string, string[]> = {
  files: keysOf('attach_refused', FILE_REFUSALS),
  awaited: keysOf('case_awaited', [
    'review',
    'payout',
    'chase',
    'demand',
    'accept',
    'mediate',
  ] satisfies Due['code'][]),
  statuses: keysOf('case_status', CASE_STATUSES),
  steps: [...keysOf('case_step', NEXT_STEPS), ...keysOf('case_step', NEXT_STEPS, '_how')],
  refusals: [
    ...keysOf('case_refused', [...CASE_REFUSALS, 'case-missing']),
    ...keysOf('refusal', REFUSAL_GROUNDS),
  ],
  rungs: [
    ...keysOf('rung', RUNGS),
    ...keysOf('rung_reason', RUNG_REASONS),
    ...keysOf('rung_state', ['open', 'running', 'ended', 'later', 'excluded']),
    ...keysOf('side_door', SIDE_DOORS),
  ],
  letters: [
    ...keysOf('letter', LETTER_KINDS),
    ...keysOf('letter_fault', LETTER_FAULTS),
    ...keysOf('letter_field', [
      'subject',
      'body',
      'complainant',
      'respondent',
      'request',
      'facts',
      'title',
      'claims',
    ]),
    ...keysOf('letter_blank', ['name', 'phone', 'address', 'addressee']),
    ...keysOf('letter_refused', ['facts-unconfirmed', 'nothing-refused', 'not-asked', 'too-long']),
  ],
  materials: [
    ...keysOf('material', MATERIALS),
    ...keysOf('material_state', ['have', 'partly', 'missing', 'by-hand']),
    ...keysOf('point', [
      'orderId',
      'price',
      'paidAt',
      'status',
      'autoRenew',
      'refund-clause',
      'renewal-clause',
    ]),
  ],
  closing: [
    ...keysOf('closing', CLOSING_STEPS),
    ...keysOf('closing', CLOSING_STEPS, '_how'),
    ...keysOf('closing_state', ['done', 'not-needed', 'undone']),
    ...keysOf('outcome', OUTCOMES),
    ...keysOf('reopening', REOPENING_REASONS),
  ],
  deeds: keysOf('deed', DEEDS),
  ways: keysOf('way', wayChannelSchema.options),
  desks: [
    ...keysOf('desk_ask', routeSchema.shape.ask.options),
    ...keysOf(
      'contact',
      contactSchema.shape.verdict.options.filter((one) => one !== 'official'),
    ),
  ],
  clock: [...keysOf('case_by', ['clock', 'page']), 'due_usual', 'due_clause', 'due_law'],
};

describe('every code of a case has words', () => {
  it.each(Object.entries(wanted))('%s', (_, keys) => {
    expect(keys.length).toBeGreaterThan(1);
    expect(keys.filter((key) => !(key in zh))).toEqual([]);
  });
});
