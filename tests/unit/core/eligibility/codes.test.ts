// The codes that messages are demanded for: each is one that the engine can give, and none stands there in vain.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  DEFEAT_CODES,
  GROUND_CODES,
  MISSING_CODES,
  NOTE_CODES,
  REQUIREMENT_CODES,
} from '@/lib/core/eligibility';
import { answersSchema } from '@/lib/core/eligibility/types';
import { orderFactsSchema } from '@/lib/core/facts/types';

const ROOM = join(import.meta.dirname, '../../../../lib/core/eligibility');
const source = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && file !== 'codes.ts')
  .map((file) => readFileSync(join(ROOM, file), 'utf8'))
  .join('\n');

describe('codes', () => {
  it.each([
    ['ground', GROUND_CODES],
    ['requirement', REQUIREMENT_CODES],
    ['defeat', DEFEAT_CODES],
    ['note', NOTE_CODES],
    ['missing', MISSING_CODES],
  ])('of each %s are used and differ', (_kind, codes: readonly string[]) => {
    expect(source.length).toBeGreaterThan(10_000);
    expect(codes.filter((code) => !source.includes(`'${code}'`))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('of what is missing are facts or answers, save the terms themselves', () => {
    const known = new Set([...Object.keys(orderFactsSchema.shape), ...Object.keys(answersSchema.shape)]);
    expect(MISSING_CODES.filter((code) => !known.has(code))).toEqual(['refundTerms']);
  });
});
