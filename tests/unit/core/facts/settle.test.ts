import { describe, expect, it } from 'vitest';
import { isMembershipOrder } from '@/lib/core/facts/extract-facts';
import type { Candidate } from '@/lib/core/facts/label-pairs';
import { settleFacts } from '@/lib/core/facts/settle';
import type { OrderFacts } from '@/lib/core/facts/types';

const TEXT = 'abcdefghij';

function candidate(fact: Candidate['fact'], value: unknown, rank = 1, label = 'l', start = 0): Candidate {
  return { fact, value, rank, label, start, end: start + 2, block: 0, certainty: 'stated' };
}

const settled = (...list: Candidate[]) => {
  const { facts, questions } = settleFacts(list, TEXT);
  return {
    facts: Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact?.value])),
    asked: questions.map(({ fact }) => fact),
  };
};

describe('settleFacts', () => {
  it('the best rank wins, whatever the others say', () => {
    expect(settled(candidate('orderId', 'B222', 2), candidate('orderId', 'A111', 1))).toEqual({
      facts: { orderId: 'A111' },
      asked: [],
    });
  });

  it('two of one rank that disagree are asked about, with both quotes', () => {
    const { facts, questions } = settleFacts(
      [candidate('orderId', 'A111'), candidate('orderId', 'B222', 1, 'm', 4)],
      TEXT,
    );
    expect(facts).toEqual({});
    expect(questions).toMatchObject([
      {
        fact: 'orderId',
        candidates: [
          { value: 'A111', quote: 'ab' },
          { value: 'B222', quote: 'ef' },
        ],
      },
    ]);
  });

  it('a date agrees with itself in more detail, and the detail is kept', () => {
    expect(settled(candidate('paidAt', '2025-01-02'), candidate('paidAt', '2025-01-02T03:04')).facts).toEqual(
      {
        paidAt: '2025-01-02T03:04',
      },
    );
  });

  it('names under two labels take the first, under one label they are asked about', () => {
    expect(settled(candidate('product', '年卡'), candidate('product', '季卡', 1, 'm', 4)).facts.product).toBe(
      '年卡',
    );
    expect(settled(candidate('product', '年卡'), candidate('product', '季卡', 1, 'l', 4)).asked).toEqual([
      'product',
    ]);
  });

  it('the term follows from the product, the channel from a store’s account', () => {
    expect(settled(candidate('product', '季度会员'), candidate('paymentMethod', 'Apple ID')).facts).toEqual({
      product: '季度会员',
      planPeriod: { count: 1, unit: 'quarter' },
      paymentMethod: 'Apple ID',
      channel: 'app-store',
    });
  });
});

describe('isMembershipOrder', () => {
  const fact = <T>(value: T) => ({ value, quote: 'x', start: 0, end: 1, certainty: 'stated' as const });
  it.each<[OrderFacts, boolean]>([
    [{ product: fact('视频会员') }, true],
    [{ product: fact('Premium plan') }, true],
    [{ endsAt: fact('2026-01-01') }, true],
    [{ product: fact('蓝牙耳机'), price: fact({ amount: 100, currency: 'CNY' }) }, false],
    [{}, false],
  ])('%j', (facts, expected) => {
    expect(isMembershipOrder(facts)).toBe(expected);
  });
});
