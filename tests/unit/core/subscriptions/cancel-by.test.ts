import { describe, expect, it } from 'vitest';
import type { Clause } from '@/lib/core/clauses/types';
import { isCharging, leadFromClauses, nextCancelBy } from '@/lib/core/subscriptions/cancel-by';
import { item } from './items';

const clause = (kind: Clause['kind'], params: Clause['params'], quote: string): Clause => ({
  kind,
  params,
  quote,
  start: 0,
  end: quote.length,
  heading: [],
  rule: 'test',
});

const CANCEL_24H = clause('renewal.cancel', { amount: 24, unit: 'hour' }, '请至少在到期前24小时关闭续订。');
const CHARGE_3D = clause('renewal.charge', { amount: 3, unit: 'day' }, '我们会在到期前3天内扣款。');

describe('lead from clauses', () => {
  it('is whole days: 24 hours are one, 25 are two', () => {
    expect(leadFromClauses([CANCEL_24H])).toEqual({ days: 1, quote: CANCEL_24H.quote, estimated: false });
    expect(leadFromClauses([clause('renewal.cancel', { amount: 25, unit: 'hour' }, 'x')])?.days).toBe(2);
  });

  it('is the longer of cancelling and early charging, with the sentence it rests on', () => {
    expect(leadFromClauses([CANCEL_24H, CHARGE_3D])).toEqual({
      days: 3,
      quote: CHARGE_3D.quote,
      estimated: false,
    });
  });

  it('adds a deadline before the charge to a charge before the end, where only the end is known', () => {
    const beforeCharge = clause(
      'renewal.cancel',
      { amount: 1, unit: 'day', from: 'charge' },
      '扣款前1天取消。',
    );
    expect(leadFromClauses([beforeCharge, CHARGE_3D], 'expiry')?.days).toBe(4);
    expect(leadFromClauses([beforeCharge, CHARGE_3D], 'charge')?.days).toBe(3);
  });

  it('widens working days over a weekend and says that it did', () => {
    const lead = leadFromClauses([
      clause('renewal.cancel', { amount: 3, unit: 'day', workday: true }, '提前3个工作日取消。'),
    ]);
    expect(lead).toMatchObject({ days: 5, estimated: true });
  });

  it('takes no lead from a cycle, from a time after the charge, or from a year of notice', () => {
    expect(
      leadFromClauses([clause('renewal.charge', { amount: 1, unit: 'month' }, '每1个月扣款一次。')]),
    ).toBeNull();
    expect(
      leadFromClauses([clause('renewal.cancel', { amount: 7, unit: 'day', relation: 'after' }, '扣款后7天')]),
    ).toBeNull();
    expect(leadFromClauses([clause('renewal.cancel', { amount: 1, unit: 'year' }, '提前一年')])).toBeNull();
    expect(leadFromClauses([])).toBeNull();
  });
});

describe('cancel-by', () => {
  it('is the charge day less the lead less the margin', () => {
    const one = item({
      nextChargeOn: '2026-03-01',
      lead: { days: 2, quote: '扣款前两日', estimated: false },
    });
    expect(nextCancelBy(one, '2026-02-01', 1)).toMatchObject({
      date: '2026-02-26',
      charge: { on: '2026-03-01', estimated: false },
      leadDays: 2,
      marginDays: 1,
      estimated: false,
    });
  });

  it('assumes one day without a clause, and says so', () => {
    expect(nextCancelBy(item({ nextChargeOn: '2026-03-01' }), '2026-02-01', 0)).toMatchObject({
      date: '2026-02-28',
      estimated: true,
    });
  });

  it('moves on to the next charge once the day has passed', () => {
    const next = nextCancelBy(item({ nextChargeOn: '2026-01-31' }), '2026-02-01', 0);
    expect(next?.charge).toEqual({ on: '2026-02-28', estimated: true });
  });

  it('is nothing where no charge will come', () => {
    expect(nextCancelBy(item({ nextChargeOn: '2026-03-01', renewal: 'off' }), '2026-02-01', 0)).toBeNull();
    expect(nextCancelBy(item(), '2026-02-01', 0)).toBeNull();
  });

  it('renewal seen on charges whatever the status says; an unknown one only while it runs and a day is known', () => {
    expect(isCharging(item({ renewal: 'on', status: 'refunded' }))).toBe(true);
    expect(isCharging(item({ renewal: 'unknown', nextChargeOn: '2026-03-01' }))).toBe(true);
    expect(isCharging(item({ renewal: 'unknown', status: 'cancelled', nextChargeOn: '2026-03-01' }))).toBe(
      false,
    );
    expect(isCharging(item({ renewal: 'unknown', endsOn: '2026-03-01' }))).toBe(false);
  });
});
