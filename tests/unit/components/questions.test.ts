import { describe, expect, it } from 'vitest';
import { parsePlace, placeAddress } from '@/components/desk/desk-types';
import { answerName, answerWords } from '@/components/format/answer-words';
import { toMajor, toMinor } from '@/components/format/money';
import { answerFromValue, nextQuestion, QUESTIONS } from '@/components/popup/questions';
import { messageKey } from '@/components/translate';
import { answerOf, withoutAnswer } from '@/lib/core/eligibility/correct-facts';
import { answersSchema, correctedFactsSchema } from '@/lib/core/eligibility/types';
import en from '../../../assets/_locales/en/messages.json';
import zh from '../../../assets/_locales/zh_CN/messages.json';

const named = (key: string): string => (zh as Record<string, { message: string }>)[key]?.message ?? '';

describe('questions', () => {
  it('exist for every answer and every fact that can be corrected, once', () => {
    const { facts: _, ...own } = answersSchema.shape;
    const wanted = [...Object.keys(own), ...Object.keys(correctedFactsSchema.shape)];
    expect(QUESTIONS.map(({ name }) => name).sort()).toEqual(wanted.sort());
  });

  it('have words, and so has every choice', () => {
    for (const question of QUESTIONS) {
      expect(named(messageKey('ask', question.name)), question.name).not.toBe('');
      expect(answerName(question.name, named), question.name).toMatch(/[\u4e00-\u9fff]/);
      if (question.input !== 'choice' && question.input !== 'period') continue;
      for (const choice of question.choices) {
        expect(answersSchema.parse(choice.patch)).toEqual(choice.patch);
        expect(answerOf(choice.patch, question.name)).toBeDefined();
        expect(answerWords(choice.patch, question.name, named), choice.id).not.toBe('');
      }
    }
  });

  it('come in the order given, leaving out what was set aside and what no person knows', () => {
    const missing = ['refundTerms', 'price', 'reason'];
    expect(nextQuestion(missing, new Set())?.name).toBe('price');
    expect(nextQuestion(missing, new Set(['price']))?.name).toBe('reason');
    expect(nextQuestion(missing, new Set(['price', 'reason']))).toBeNull();
  });

  it('take one answer back and keep the others', () => {
    expect(withoutAnswer({ usage: 'none', age: 15 }, 'usage')).toEqual({ age: 15 });
    const told = { usage: 'none', facts: { autoRenew: 'on', channel: 'official' } } as const;
    expect(withoutAnswer(told, 'channel')).toEqual({ usage: 'none', facts: { autoRenew: 'on' } });
    expect(withoutAnswer({ usage: 'none', facts: { autoRenew: 'on' } }, 'autoRenew')).toEqual({
      usage: 'none',
    });
  });

  it('take over a value of the page where it fits the fact', () => {
    const price = { amount: 29800, currency: 'CNY' };
    expect(answerFromValue('price', price)).toEqual({ facts: { price } });
    expect(answerFromValue('paidAt', '2026-11-20')).toEqual({ paidAt: '2026-11-20' });
    expect(answerFromValue('price', 'much')).toBeNull();
    expect(answerFromValue('orderId', 'A1')).toBeNull();
  });

  it('sums go to minor units and back, also where there are none', () => {
    expect(toMinor(298, 'CNY')).toBe(29800);
    expect(toMinor(19.99, 'USD')).toBe(1999);
    expect(toMinor(980, 'JPY')).toBe(980);
    expect(toMajor({ amount: 980, currency: 'JPY' })).toBe(980);
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
