// Made-up ledgers for the tests of the room.
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import type { Subscription } from '@/lib/core/subscriptions/types';

export const TODAY = '2026-03-10';

/** The one that most tests lay open. */
export const video: Subscription = {
  id: 'video',
  name: '青禾视频连续包月会员',
  site: 'qinghe.example',
  url: 'https://qinghe.example/vip',
  orderId: 'QH20260115000318',
  period: { count: 1, unit: 'month' },
  price: { amount: 2500, currency: 'CNY' },
  firstPrice: { amount: 990, currency: 'CNY' },
  startsOn: '2026-01-31',
  nextChargeOn: '2026-02-28',
  mandate: 'alipay',
  status: 'active',
  renewal: 'on',
  renewalSeen: { at: '2026-02-01T02:00:00.000Z', where: 'https://qinghe.example/vip', source: 'page' },
  lead: { days: 2, quote: '如需取消，请至少在扣费前48小时关闭自动续费。', estimated: false },
  evidence: [],
  history: [
    {
      kind: 'price',
      from: { amount: 2000, currency: 'CNY' },
      to: { amount: 2500, currency: 'CNY' },
      at: '2026-02-01T02:00:00.000Z',
      source: 'page',
    },
    { kind: 'charge', on: '2026-01-31', charged: true, at: '2026-02-01T02:00:00.000Z', source: 'person' },
  ],
  reminders: 'on',
  notes: '家里共用',
  corrected: [],
  source: 'page',
  addedAt: '2026-01-31T02:00:00.000Z',
  scheduledAt: '2026-01-31T10:00',
};

const { firstPrice: _first, lead: _lead, orderId: _order, ...PLAIN } = video;

export const LEDGER: Subscription[] = [
  video,
  {
    ...PLAIN,
    id: 'cloud',
    name: 'Cloud storage 200 GB',
    site: 'cloud.example',
    price: { amount: 299, currency: 'USD' },
    nextChargeOn: '2026-03-14',
    mandate: 'apple',
    history: [],
  },
  {
    ...PLAIN,
    id: 'music',
    name: '云雀音乐年卡',
    site: 'yunque.example',
    period: { count: 1, unit: 'year' },
    price: { amount: 16800, currency: 'CNY' },
    nextChargeOn: '2026-06-18',
    mandate: 'unknown',
    renewal: 'unknown',
    history: [],
  },
  { ...PLAIN, id: 'gone', name: '健身月卡', status: 'cancelled', renewal: 'on', history: [] },
  { ...PLAIN, id: 'off', name: '日报电子版', renewal: 'off', mandate: 'platform', history: [] },
];

/** A large ledger, each item of its own day and price. */
export function manySubscriptions(count: number): Subscription[] {
  return Array.from({ length: count }, (_, index) => ({
    ...video,
    id: `many-${index}`,
    name: `第 ${index} 项会员`,
    site: `site${index % 300}.example`,
    price: { amount: 500 + (index % 97) * 10, currency: 'CNY' },
    nextChargeOn: `2026-${String(3 + (index % 9)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
  }));
}

/** Evidence as far as the room looks at it. */
const kept = (part: Partial<EvidenceRecord>): EvidenceRecord =>
  ({ capturedAt: '2026-03-01T05:06:07.000Z', zone: 'Asia/Shanghai', ...part }) as EvidenceRecord;

/** The order, its agreement, and a page of the wallet. */
export const RECORDS = [
  kept({
    id: 'order',
    title: '订单详情',
    url: 'https://qinghe.example/order/1',
    facts: [{ name: 'orderId', value: 'QH20260115000318', quote: 'QH20260115000318' }],
  }),
  kept({
    id: 'terms',
    title: '会员服务协议',
    url: 'https://help.qinghe.example/terms',
    pageKind: 'agreement',
  }),
  kept({ id: 'wallet', title: '自动扣款', url: 'https://wallet.example/auto' }),
];
