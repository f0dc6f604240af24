import { describe, expect, it } from 'vitest';
import { mergeReadings } from '@/lib/core/pages/merge';
import { type PageReading, pageReadingSchema } from '@/lib/core/pages/reading';

function reading(about: Partial<PageReading>): PageReading {
  return pageReadingSchema.parse({
    url: 'https://site.test/',
    title: '',
    lang: '',
    text: '',
    page: { kind: 'other', score: 0, because: [], parts: [] },
    clauses: [],
    facts: {},
    orders: [],
    questions: [],
    warnings: [],
    truncated: false,
    ...about,
  });
}

const refund = (text: string, quote: string) => ({
  kind: 'refund.none' as const,
  quote,
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  params: {},
  heading: [],
  rule: 'zh/refund-none-plain',
});
const price = (amount: number, start: number) => ({
  value: { amount, currency: 'CNY' },
  quote: '¥1',
  start,
  end: start + 2,
  certainty: 'stated' as const,
});

describe('mergeReadings', () => {
  it('has nothing to give for no reading and gives one as it is', () => {
    expect(mergeReadings([])).toBeNull();
    const one = reading({ text: '会员', title: '会员中心' });
    expect(mergeReadings([one])).toEqual(one);
  });

  it('moves every span so that it still slices to its quote', () => {
    const frame = '会员费一经支付概不退还。';
    const top = reading({ text: '开通会员', title: '收银台' });
    const merged = mergeReadings([top, reading({ text: frame, clauses: [refund(frame, '概不退还')] })]);
    const clause = merged?.clauses[0];
    expect(clause && merged.text.slice(clause.start, clause.end)).toBe('概不退还');
    expect(merged?.title).toBe('收银台');
  });

  it('takes the surer kind as the main one and keeps the other as a part', () => {
    const merged = mergeReadings([
      reading({ page: { kind: 'checkout', score: 0.9, because: ['a'], parts: [] } }),
      reading({ page: { kind: 'agreement', score: 0.8, because: ['b'], parts: ['refund-policy'] } }),
    ]);
    expect(merged?.page).toEqual({
      kind: 'checkout',
      score: 0.9,
      because: ['a'],
      parts: ['refund-policy', 'agreement'],
    });
  });

  it('makes a question of a fact on which the frames disagree', () => {
    const merged = mergeReadings([
      reading({ text: '¥1', facts: { price: price(100, 0) } }),
      reading({ text: '¥1', facts: { price: price(200, 0) } }),
    ]);
    expect(merged?.facts.price).toBeUndefined();
    expect(merged?.questions).toEqual([
      {
        fact: 'price',
        candidates: [
          { value: { amount: 100, currency: 'CNY' }, quote: '¥1', start: 0, end: 2 },
          { value: { amount: 200, currency: 'CNY' }, quote: '¥1', start: 3, end: 5 },
        ],
      },
    ]);
  });

  it('keeps a fact on which they agree, from the top frame', () => {
    const merged = mergeReadings([
      reading({ text: '¥1', facts: { price: price(100, 0) } }),
      reading({ text: '¥1', facts: { price: price(100, 0) } }),
    ]);
    expect(merged?.facts.price?.start).toBe(0);
    expect(merged?.questions).toEqual([]);
  });
});
