import { describe, expect, it } from 'vitest';
import { parsePlace, placeAddress } from '@/components/desk/desk-types';
import { nextQuestion, QUESTIONS, unanswerable, withoutAnswer } from '@/components/popup/questions';
import { answersSchema } from '@/lib/core/eligibility/types';
import en from '../../../assets/_locales/en/messages.json';
import zh from '../../../assets/_locales/zh_CN/messages.json';

describe('questions', () => {
  it('exist for every answer, once', () => {
    expect(QUESTIONS.map(({ name }) => name).sort()).toEqual(Object.keys(answersSchema.shape).sort());
  });

  it('give only answers that the schema takes', () => {
    for (const question of QUESTIONS) {
      if (question.input !== 'choice') continue;
      for (const choice of question.choices) {
        expect(answersSchema.parse(choice.patch)).toEqual(choice.patch);
        expect(String(choice.patch[question.name])).toBe(choice.id);
      }
    }
  });

  it('come in the order given, leaving out what was set aside and what no person knows', () => {
    const missing = ['price', 'refundTerms', 'usage', 'reason'];
    expect(nextQuestion(missing, new Set())?.name).toBe('usage');
    expect(nextQuestion(missing, new Set(['usage']))?.name).toBe('reason');
    expect(nextQuestion(missing, new Set(['usage', 'reason']))).toBeNull();
    expect(unanswerable(missing)).toEqual(['price']);
  });

  it('take one answer back and keep the others', () => {
    expect(withoutAnswer({ usage: 'none', age: 15 }, 'usage')).toEqual({ age: 15 });
  });
});

describe('the address of a place', () => {
  it.each([
    { room: 'evidence' } as const,
    { room: 'about' } as const,
    { room: 'evidence', recordId: '0b5f7a52-6a0c-4c39-9d0e-3f8f1f6f2a10' } as const,
    { room: 'evidence', recordId: 'a/b #%' } as const,
  ])('leads back to it: %o', (place) => {
    expect(parsePlace(placeAddress(place))).toEqual(place);
  });

  it.each(['', '#', '#/nowhere', '#/evidence/', '#/evidence/%E0%A4%A'])(
    'unknown is the evidence room: %s',
    (hash) => {
      expect(parsePlace(hash)).toEqual({ room: 'evidence' });
    },
  );
});

describe('locales', () => {
  const KEY = /^[a-z0-9_]+$/;

  it('have the same keys, all words filled in', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    for (const [key, { message }] of [...Object.entries(zh), ...Object.entries(en)]) {
      expect(key).toMatch(KEY);
      expect(message.trim(), key).not.toBe('');
    }
  });

  it('fill in the same values', () => {
    const values = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort();
    for (const [key, { message }] of Object.entries(zh)) {
      const other = (en as Record<string, { message: string }>)[key]?.message ?? '';
      expect(values(other), key).toEqual(values(message));
    }
  });
});
