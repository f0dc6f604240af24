import { describe, expect, it } from 'vitest';
import { answerCharge, changeSubscription } from '@/lib/core/subscriptions/change';
import { findKept, keepDraft, mergeDraft } from '@/lib/core/subscriptions/merge';
import type { SubscriptionDraft } from '@/lib/core/subscriptions/offer';
import { subscriptionSchema } from '@/lib/core/subscriptions/types';
import { item, STAMP } from './items';

const draft = (part: Partial<SubscriptionDraft> = {}): SubscriptionDraft => ({
  name: '青禾视频会员',
  site: 'qinghe.example',
  url: 'https://www.qinghe.example/vip',
  period: { count: 1, unit: 'month' },
  price: { amount: 2500, currency: 'CNY' },
  nextChargeOn: '2026-02-15',
  mandate: 'unknown',
  status: 'active',
  renewal: 'on',
  ...part,
});
const LATER = { at: '2026-02-01T02:00:00.000Z', local: '2026-02-01T10:00', source: 'page' } as const;
const BY_HAND = { ...LATER, source: 'person' } as const;

describe('finding what is kept', () => {
  const ledger = [
    item({ id: 'a', orderId: 'Q1', name: '月卡' }),
    item({ id: 'b', name: 'VIP 年卡（连续）' }),
    item({ id: 'c', site: 'other.example', orderId: 'Q1' }),
  ];

  it('by order number on the same site', () => {
    expect(findKept(ledger, draft({ orderId: 'Q1', name: '另一个名字' }))?.id).toBe('a');
  });

  it('by site and product, however it is written', () => {
    expect(findKept(ledger, draft({ name: 'vip年卡(连续)' }))?.id).toBe('b');
  });

  it('a renewal with an order number of its own is still the same subscription', () => {
    expect(findKept(ledger, draft({ orderId: 'Q9', name: '月卡' }))?.id).toBe('a');
  });

  it('nothing on another site', () => {
    expect(findKept(ledger, draft({ site: 'third.example', name: '月卡', orderId: 'Q1' }))).toBeNull();
  });

  it('of two with one name the running one', () => {
    const two = [item({ id: 'old', status: 'expired' }), item({ id: 'new' })];
    expect(findKept(two, draft())?.id).toBe('new');
  });
});

describe('keeping and merging', () => {
  it('a kept draft is a sound item that knows where its renewal state was seen', () => {
    const kept = keepDraft(draft(), 'x', STAMP);
    expect(subscriptionSchema.parse(kept)).toEqual(kept);
    expect(kept.renewalSeen).toEqual({
      at: STAMP.at,
      where: 'https://www.qinghe.example/vip',
      source: 'page',
    });
  });

  it('writes the history of price and renewal', () => {
    const kept = keepDraft(draft(), 'x', STAMP);
    const merged = mergeDraft(
      kept,
      draft({ price: { amount: 3000, currency: 'CNY' }, renewal: 'off' }),
      LATER,
    );
    expect(merged.history).toEqual([
      {
        kind: 'price',
        from: { amount: 2500, currency: 'CNY' },
        to: { amount: 3000, currency: 'CNY' },
        at: LATER.at,
        source: 'page',
      },
      { kind: 'renewal', from: 'on', to: 'off', at: LATER.at, source: 'page' },
    ]);
  });

  it('seeing the same again changes nothing but when it was seen', () => {
    const kept = keepDraft(draft(), 'x', STAMP);
    const merged = mergeDraft(kept, draft(), LATER);
    expect(merged).toEqual({ ...kept, renewalSeen: { ...kept.renewalSeen, at: LATER.at } });
  });

  it('leaves what the person put right, but for status and renewal', () => {
    const kept = keepDraft(draft(), 'x', STAMP);
    const corrected = changeSubscription(kept, { name: '爸爸的会员', renewal: 'off' }, BY_HAND);
    const merged = mergeDraft(corrected, draft({ renewal: 'on', status: 'cancelled' }), LATER);
    expect(merged).toMatchObject({ name: '爸爸的会员', renewal: 'on', status: 'cancelled' });
  });

  it('an old order page opened again takes nothing back', () => {
    const kept = keepDraft(
      draft({ nextChargeOn: '2026-04-15', price: { amount: 3000, currency: 'CNY' } }),
      'x',
      STAMP,
    );
    const merged = mergeDraft(kept, draft({ nextChargeOn: '2026-02-15', renewal: 'off' }), LATER);
    expect(merged).toMatchObject({
      nextChargeOn: '2026-04-15',
      price: { amount: 3000, currency: 'CNY' },
      renewal: 'on',
    });
  });
});

describe('the schedule', () => {
  it('stays when the charge only moved on, and keeps the anchor day', () => {
    const kept = keepDraft(draft({ nextChargeOn: '2026-03-31' }), 'x', STAMP);
    const moved = mergeDraft(kept, draft({ nextChargeOn: '2026-04-30' }), LATER);
    expect(moved).toMatchObject({ scheduledAt: STAMP.local, anchorDay: 31 });
  });

  it('begins anew when the day or the period is another', () => {
    const kept = keepDraft(draft(), 'x', STAMP);
    expect(mergeDraft(kept, draft({ nextChargeOn: '2026-02-20' }), LATER).scheduledAt).toBe(LATER.local);
    const yearly = mergeDraft(kept, draft({ period: { count: 1, unit: 'year' } }), LATER);
    expect(yearly.scheduledAt).toBe(LATER.local);
  });

  it('begins anew when renewal or reminders are switched on again', () => {
    const off = item({ nextChargeOn: '2026-02-15', renewal: 'off' });
    expect(changeSubscription(off, { renewal: 'on' }, BY_HAND).scheduledAt).toBe(LATER.local);
    const quiet = item({ nextChargeOn: '2026-02-15', reminders: 'off' });
    expect(changeSubscription(quiet, { reminders: 'on' }, BY_HAND).scheduledAt).toBe(LATER.local);
  });
});

it('a later answer to "charged?" replaces the earlier one', () => {
  const once = answerCharge(item(), '2026-02-15', false, BY_HAND);
  const twice = answerCharge(once, '2026-02-15', true, BY_HAND);
  expect(twice.history).toEqual([
    { kind: 'charge', on: '2026-02-15', charged: true, at: LATER.at, source: 'person' },
  ]);
});

it('a field set to undefined is taken away', () => {
  const changed = changeSubscription(
    item({ nextChargeOn: '2026-02-15' }),
    { nextChargeOn: undefined },
    BY_HAND,
  );
  expect('nextChargeOn' in changed).toBe(false);
  expect(changed.corrected).toEqual(['nextChargeOn']);
});
