// Every code that a view turns into words has them: a code shown to a person as a code is a fault of ours.
import { describe, expect, it } from 'vitest';
import { messageKey } from '@/components/translate';
import { REFUSALS } from '@/lib/browser/messages/envelope';
import { anchorSchema } from '@/lib/core/clauses/types';
import {
  DEFEAT_CODES,
  GROUND_CODES,
  MISSING_CODES,
  NOTE_CODES,
  REQUIREMENT_CODES,
} from '@/lib/core/eligibility/codes';
import { answersSchema, correctedFactsSchema, routeSchema, VERDICTS } from '@/lib/core/eligibility/types';
import { captureModeSchema, notCapturedSchema } from '@/lib/core/evidence/types';
import { FAULT_CODES } from '@/lib/core/evidence/verify-bundle';
import { channelSchema, orderFactsSchema, orderStatusSchema } from '@/lib/core/facts/types';
import { unreadableReasonSchema } from '@/lib/core/pages/tab-view';
import { warningSchema } from '@/lib/core/pages/types';
import { durationUnitSchema, planUnitSchema } from '@/lib/core/quantity/types';
import zh from '../../../assets/_locales/zh_CN/messages.json';

/** Facts of the order are asked under their own names. */
const ANSWERS = Object.keys(answersSchema.shape).filter((name) => name !== 'facts');
const keysOf = (prefix: string, codes: readonly string[], endings: readonly string[] = ['']) =>
  codes.flatMap((code) => endings.map((ending) => messageKey(prefix, code) + ending));

const COUNTED = ['_one', '_other'];
const { basis, strength, ask } = routeSchema.shape;

const wanted: Record<string, string[]> = {
  grounds: keysOf('ground', GROUND_CODES),
  requirements: keysOf('requirement', REQUIREMENT_CODES),
  defeats: keysOf('defeat', DEFEAT_CODES),
  notes: keysOf('note', NOTE_CODES),
  missing: keysOf('missing', MISSING_CODES),
  questions: [
    ...keysOf('ask', [...ANSWERS, ...Object.keys(correctedFactsSchema.shape)]),
    ...keysOf('answer_name', ANSWERS),
  ],
  verdicts: keysOf('verdict', VERDICTS, ['', '_hint']),
  routes: [
    ...keysOf('basis', basis.options),
    ...keysOf('strength', strength.options),
    ...keysOf('whom', ask.options),
  ],
  warnings: keysOf('warning', warningSchema.shape.code.options, ['', '_advice']),
  facts: [
    ...keysOf('fact', Object.keys(orderFactsSchema.shape)),
    ...keysOf('status', orderStatusSchema.options),
    ...keysOf('channel', channelSchema.options),
    ...keysOf('auto_renew', ['on', 'off']),
  ],
  quantities: [
    ...keysOf('duration', [...durationUnitSchema.options, 'workday'], COUNTED),
    ...keysOf('plan', planUnitSchema.exclude(['lifetime']).options, COUNTED),
    ...keysOf('anchor', anchorSchema.options),
  ],
  'unreadable pages': keysOf('unreadable', unreadableReasonSchema.options, ['', '_todo']),
  failures: keysOf('failed', [...REFUSALS, 'gone', 'not-injected', 'timeout', 'other']),
  evidence: [
    ...keysOf('mode', captureModeSchema.options),
    ...keysOf('not_captured', notCapturedSchema.shape.what.options),
    ...keysOf('fault', FAULT_CODES),
    ...keysOf('capture_step', ['preparing', 'picture', 'text', 'hashing', 'saving']),
  ],
};

describe('words for', () => {
  it.each(Object.entries(wanted))('%s', (_, keys) => {
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !(key in zh))).toEqual([]);
  });
});
