import { describe, expect, it } from 'vitest';
import { longestDays, providerTerms, rankWindow } from '@/lib/core/policies/terms';
import { clause, LAST_WORD, policy, RENEWAL, WINDOW } from './made-policies';

const window = (amount: number) => clause('refund.window', `${amount} 天内可退`, { amount, unit: 'day' });

describe('providerTerms', () => {
  it('makes one row a site, its policies the one read last first', () => {
    const old = policy('a.example', [WINDOW], '2026-01-01T00:00:00.000Z');
    const recent = { ...policy('a.example', [LAST_WORD, RENEWAL]), address: 'https://a.example/renewal' };
    const rows = providerTerms([old, policy('b.example', [window(3)]), recent]);
    expect(rows.map(({ site }) => site)).toEqual(['a.example', 'b.example']);
    expect(rows[0]?.policies).toEqual([recent, old]);
    expect(rows[0]?.terms).toMatchObject({ window: [WINDOW], oneSided: [LAST_WORD], fee: [], prorata: [] });
    expect(rows[0]?.lastSeenAt).toBe('2026-11-20T04:00:00.000Z');
  });

  it('takes the newest version only', () => {
    const changed = policy('a.example', [WINDOW]);
    changed.versions.push({ ...changed.versions[0]!, clauses: [window(3)] });
    expect(providerTerms([changed])[0]?.terms.window).toEqual([window(3)]);
  });
});

describe('the column on charging', () => {
  it('holds how early one is charged, not how often it is tried', () => {
    const early = clause('renewal.charge', '到期前 24 小时内扣款。', { amount: 24, unit: 'hour' });
    const again = clause('renewal.charge', '扣款失败的，三日内再次尝试。', { amount: 3, unit: 'day' });
    expect(providerTerms([policy('a.example', [early, again])])[0]?.terms.charge).toEqual([early]);
  });
});

describe('longestDays', () => {
  it('measures in days, whatever the unit; null where no length is stated', () => {
    const of = (amount: number, unit: 'hour' | 'week' | 'month', workday = false) =>
      longestDays([clause('refund.window', '', { amount, unit, workday })]);
    expect(of(48, 'hour')).toBe(2);
    expect(of(2, 'week')).toBe(14);
    expect(of(1, 'month')).toBe(30);
    expect(longestDays([window(7), window(30)])).toBe(30);
    expect(longestDays([clause('refund.window', '可以退')])).toBeNull();
    expect(longestDays([])).toBeNull();
  });
});

describe('rankWindow', () => {
  const others = providerTerms([
    policy('a.example', [window(3)]),
    policy('b.example', [window(7)]),
    policy('c.example', [window(30)]),
    policy('d.example', [RENEWAL]),
  ]);

  it('counts only those whose window was read', () => {
    expect(rankWindow(7, others)).toEqual({ others: 4, stated: 3, longer: 1, shorter: 1, equal: 1 });
  });

  it('ranks nothing where no window was read here, and has no rank without others', () => {
    expect(rankWindow(null, others)).toEqual({ others: 4, stated: 3, longer: 0, shorter: 0, equal: 0 });
    expect(rankWindow(7, [])).toBeNull();
  });
});
