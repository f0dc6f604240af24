import { describe, expect, it } from 'vitest';
import { analyzePage } from '@/lib/app/analyze-page';
import { planNotice } from '@/lib/core/advice/plan-notice';
import type { PageReading } from '@/lib/core/pages/reading';
import type { Warning } from '@/lib/core/pages/types';
import { textToPage } from '@/lib/core/text/page-text';

const WHEN = { today: '2026-11-25', zone: 'Asia/Shanghai', marginDays: 1 };

const warning = (code: Warning['code'], quote = '', signals = ['one', 'two']): Warning => ({
  code,
  quote,
  start: 0,
  end: quote.length,
  signals,
});
const money = (amount: number, currency = 'CNY') => ({
  value: { amount, currency },
  quote: '',
  start: 0,
  end: 0,
  certainty: 'stated' as const,
});

function reading(part: Partial<PageReading>): PageReading {
  const blank = analyzePage(textToPage('确认订单', { url: 'https://qinghe.example/pay', lang: 'zh-CN' }));
  return { ...blank, page: { kind: 'checkout', score: 0.9, because: [], parts: [] }, ...part };
}

describe('planNotice', () => {
  it('says nothing without a warning, or with one that rests on a single signal', () => {
    expect(planNotice(reading({ warnings: [] }), WHEN)).toBeNull();
    expect(
      planNotice(reading({ warnings: [warning('preticked-renewal', '', ['preset-tick'])] }), WHEN),
    ).toBeNull();
  });

  it('is for paying: what an order or account page warns of is left to the popup', () => {
    const warnings = [warning('preticked-renewal'), warning('cancel-entry-missing')];
    const kinds = ['order', 'subscription-management', 'agreement', 'other'] as const;
    for (const kind of kinds) {
      const page = { kind, score: 0.9, because: [], parts: [] };
      expect(planNotice(reading({ warnings, page }), WHEN), kind).toBeNull();
    }
    expect(planNotice(reading({ warnings: [warning('cancel-entry-missing')] }), WHEN)).toBeNull();
  });

  it('on a page of plans waits for a box that is ticked beside a button to pay', () => {
    const page = { kind: 'membership' as const, score: 0.9, because: [], parts: [] };
    const looked = [warning('renewal-price-higher', '首月 6 元，次月 25 元')];
    expect(planNotice(reading({ warnings: looked, page }), WHEN)).toBeNull();
    const ticked = [warning('preticked-renewal', '自动续费', ['preset-tick', 'payment-step'])];
    expect(planNotice(reading({ warnings: ticked, page }), WHEN)?.points).toHaveLength(1);
  });

  it('puts the gravest first, three at most, and counts the rest', () => {
    const warnings = [
      warning('refund-terms-missing'),
      warning('foreign-contact'),
      warning('preticked-addon'),
      warning('renewal-price-higher'),
      warning('preticked-renewal'),
    ];
    const plan = planNotice(reading({ warnings }), WHEN);
    expect(plan?.points.map(({ code }) => code)).toEqual([
      'preticked-renewal',
      'renewal-price-higher',
      'preticked-addon',
    ]);
    expect(plan?.more).toBe(2);
  });

  it('sets first price against renewal price only where both were read and the later is higher', () => {
    const pricesFor = (
      quote: string,
      facts: PageReading['facts'],
      code: Warning['code'] = 'preticked-renewal',
    ) => planNotice(reading({ warnings: [warning(code, quote)], facts }), WHEN)?.points[0]?.prices;
    const both = { first: { amount: 1500, currency: 'CNY' }, later: { amount: 2500, currency: 'CNY' } };
    expect(pricesFor('', { price: money(1500), nextChargePrice: money(2500) })).toEqual(both);
    expect(pricesFor('开通自动续费，下月起每月 25 元', { price: money(1500) })).toEqual(both);
    expect(pricesFor('首月 15 元，次月起 25 元', {}, 'renewal-price-higher')).toEqual(both);
    expect(pricesFor('开通自动续费，立减 20 元', { price: money(1500) })).toBeUndefined();
    expect(pricesFor('开通自动续费', { price: money(1500) })).toBeUndefined();
    expect(pricesFor('', { price: money(2500), nextChargePrice: money(1500) })).toBeUndefined();
    expect(pricesFor('', { price: money(1500), nextChargePrice: money(2500, 'USD') })).toBeUndefined();
  });

  it('works out the last day to cancel for a payment today, marked as an estimate', () => {
    const facts: PageReading['facts'] = {
      product: { value: '青禾会员 连续包月', quote: '', start: 0, end: 0, certainty: 'stated' },
      planPeriod: { value: { count: 1, unit: 'month' }, quote: '', start: 0, end: 0, certainty: 'stated' },
      price: money(1500),
    };
    const ticked = [warning('preticked-renewal')];
    // Charged on 25 December; a day is assumed for the provider and one kept as margin.
    expect(planNotice(reading({ warnings: ticked, facts }), WHEN)?.cancelBy).toEqual({
      date: '2026-12-23',
      chargeOn: '2026-12-25',
      estimated: true,
    });
    // Nothing renews: no day.
    expect(
      planNotice(reading({ warnings: [warning('refund-terms-missing')], facts }), WHEN)?.cancelBy,
    ).toBeNull();
    const off = {
      ...facts,
      autoRenew: { value: 'off' as const, quote: '', start: 0, end: 0, certainty: 'stated' as const },
    };
    expect(planNotice(reading({ warnings: ticked, facts: off }), WHEN)?.cancelBy).toBeNull();
    // No period, no day.
    const { planPeriod: _none, ...bare } = facts;
    expect(planNotice(reading({ warnings: ticked, facts: bare }), WHEN)?.cancelBy).toBeNull();
  });
});
