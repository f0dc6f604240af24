import { describe, expect, it } from 'vitest';
import { claimFromPlan, emptyClaim, groundsFor, planDesk, withGround } from '@/lib/core/cases';
import { item } from '../subscriptions/items';
import { CLAIM, TODAY } from './made-cases';

describe('grounds of a case', () => {
  it('are worked out from the claim’s facts and the terms it was read with', () => {
    const [best, ...others] = groundsFor(CLAIM, TODAY);
    expect(best).toMatchObject({
      basis: 'promise',
      strength: 'stated',
      amount: { amount: 29800 },
      deadline: '2026-11-28',
    });
    expect(others.length).toBeGreaterThan(0);
  });

  it('another one brings its own sum, day and sentences, and loses none that was read', () => {
    const other = groundsFor(CLAIM, TODAY).find(({ clauses }) => clauses.length === 0)!;
    const changed = withGround(CLAIM, other);
    expect(changed).toMatchObject({ ground: other.ground, provisions: other.provisions, clauses: [] });
    expect(changed.read).toEqual(CLAIM.clauses);
    // The page did state its refund terms: nothing has to be asked for.
    expect(planDesk(changed).askForPolicy).toBe(false);
    const back = withGround(changed, groundsFor(changed, TODAY)[0]!);
    expect(back).toMatchObject({ clauses: CLAIM.clauses, deadline: '2026-11-28' });
  });

  it('a fact that was put right counts as it stands now', () => {
    const claim = { ...CLAIM, answers: { ...CLAIM.answers, paidAt: '2026-11-21', facts: {} } };
    const late = { ...claim, facts: { ...claim.facts, paidAt: '2026-11-01' } };
    expect(
      groundsFor(late, TODAY).some(({ basis, strength }) => basis === 'promise' && strength === 'stated'),
    ).toBe(false);
  });

  it('a case of a name alone gives none', () => {
    expect(groundsFor({ ...emptyClaim(), provider: '青梧视频' }, TODAY)).toEqual([]);
  });
});

describe('a claim from a subscription', () => {
  const plan = item({
    price: { amount: 2500, currency: 'CNY' },
    mandate: 'apple',
    renewal: 'on',
    startsOn: '2026-08-20',
    orderId: 'QW1',
    url: 'https://www.qingwu.example/vip',
  });

  it('knows what the ledger knows, and not a charge that nobody saw', () => {
    const claim = claimFromPlan(plan, {});
    expect(claim.facts).toMatchObject({
      product: plan.name,
      orderId: 'QW1',
      price: { amount: 2500, currency: 'CNY' },
      startsAt: '2026-08-20',
      autoRenew: 'on',
      channel: 'app-store',
    });
    expect(claim.facts.paidAt).toBeUndefined();
    expect(claim).toMatchObject({ ask: 'apple', confirmed: false, answers: {} });
  });

  it('of a charge that was not wanted: its day, how often it renewed, and why', () => {
    const claim = claimFromPlan(plan, { chargedOn: '2026-11-20', unnoticed: true });
    expect(claim.facts).toMatchObject({ paidAt: '2026-11-20', renewalCount: 1 });
    expect(claim.answers.reason).toBe('unnoticed-renewal');
    expect(groundsFor(claim, TODAY).map(({ ground }) => ground)).toContain('unnoticed-renewal');
  });

  it('the first charge cost what the first period costs', () => {
    const first = { ...plan, firstPrice: { amount: 100, currency: 'CNY' } };
    const { facts } = claimFromPlan(first, { chargedOn: '2026-08-20' });
    expect(facts.price?.amount).toBe(100);
    expect(facts.renewalCount).toBeUndefined();
  });
});
