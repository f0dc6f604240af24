import { describe, expect, it } from 'vitest';
import { expectedCharges, overviewCost, perMonth } from '@/lib/core/subscriptions/cost';
import { item } from './items';

const TODAY = '2026-01-15';
const ledger = [
  item({ id: 'month', nextChargeOn: '2026-01-31', price: { amount: 2500, currency: 'CNY' } }),
  item({
    id: 'year',
    nextChargeOn: '2026-06-01',
    period: { count: 1, unit: 'year' },
    price: { amount: 19800, currency: 'CNY' },
  }),
  item({
    id: 'week',
    nextChargeOn: '2026-01-16',
    period: { count: 1, unit: 'week' },
    price: { amount: 199, currency: 'USD' },
  }),
  item({ id: 'off', nextChargeOn: '2026-01-20', renewal: 'off' }),
  (({ price: _none, ...rest }) => rest)(item({ id: 'unpriced', nextChargeOn: '2026-02-01' })),
];

describe('cost', () => {
  it('keeps currencies apart, counts real charges, leaves out what will not charge', () => {
    const { year } = overviewCost(ledger, TODAY);
    // 12 months of ¥25.00 and a year of ¥198.00; 16 January to 8 January are 52 Fridays of $1.99.
    expect(year).toEqual({ CNY: 12 * 2500 + 19800, USD: 52 * 199 });
    expect(perMonth(year)).toEqual({ CNY: 4150, USD: 862 });
  });

  it('by month, from this month on', () => {
    const { months } = overviewCost(ledger, TODAY);
    expect(months).toHaveLength(12);
    expect(months[0]).toEqual({ month: '2026-01', sums: { CNY: 2500, USD: 3 * 199 } });
    expect(months[1]).toEqual({ month: '2026-02', sums: { CNY: 2500, USD: 4 * 199 } });
    expect(months[5]?.sums.CNY).toBe(2500 + 19800);
  });

  it('by service, the dearest first, and names those without a price', () => {
    const { services, unpriced } = overviewCost(ledger, TODAY);
    expect(services).toEqual([
      { subscriptionId: 'month', cost: { amount: 30000, currency: 'CNY' } },
      { subscriptionId: 'year', cost: { amount: 19800, currency: 'CNY' } },
      { subscriptionId: 'week', cost: { amount: 10348, currency: 'USD' } },
    ]);
    expect(unpriced).toEqual(['unpriced']);
  });

  it('charges to come stand in order of their day', () => {
    const days = expectedCharges(ledger, '2026-01-15', '2026-02-01').map(
      ({ on, subscriptionId }) => `${on} ${subscriptionId}`,
    );
    expect(days).toEqual([
      '2026-01-16 week',
      '2026-01-23 week',
      '2026-01-30 week',
      '2026-01-31 month',
      '2026-02-01 unpriced',
    ]);
  });
});
