// Made-up ledger items for the tests of this room.
import type { ChangeStamp } from '@/lib/core/subscriptions/change';
import type { Subscription } from '@/lib/core/subscriptions/types';

export const STAMP: ChangeStamp = {
  at: '2026-01-01T02:00:00.000Z',
  local: '2026-01-01T10:00',
  source: 'page',
};

export function item(part: Partial<Subscription> = {}): Subscription {
  return {
    id: 'one',
    name: '青禾视频会员',
    site: 'qinghe.example',
    period: { count: 1, unit: 'month' },
    price: { amount: 2500, currency: 'CNY' },
    mandate: 'alipay',
    status: 'active',
    renewal: 'on',
    evidence: [],
    history: [],
    reminders: 'on',
    notes: '',
    corrected: [],
    source: 'page',
    addedAt: '2026-01-01T02:00:00.000Z',
    scheduledAt: '2026-01-01T10:00',
    ...part,
  };
}
