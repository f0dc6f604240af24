// Eight made-up stories at the moment when their letters are written, and what the evidence store says of their records.
import type { Claim, Deed, RefundCase } from '@/lib/core/cases';
import { CLAIM, eventOf, idOf, openCase, walk } from './made-cases';

const WINDOW = CLAIM.clauses[0]!;

export const RECORDS = [idOf(100_001), idOf(100_002)] as const;
const TITLES: Readonly<Record<string, { title: string; savedOn: string }>> = {
  [RECORDS[0]]: { title: '订单详情 - 青梧视频', savedOn: '2026-11-25' },
  [RECORDS[1]]: { title: '观看记录为空', savedOn: '2026-11-26' },
};
export const describeEvidence = (id: string) => TITLES[id] ?? null;

const asked: [Deed, string] = [{ kind: 'asked' }, '2026-11-25'];

function withEvidence(one: RefundCase): RefundCase {
  const event = eventOf({ kind: 'evidence-added', material: 'purchase-proof' }, '2026-11-25', {
    attachments: RECORDS.map((recordId) => ({ type: 'evidence', recordId })),
  });
  return { ...one, events: [...one.events, event] };
}

function refusedIn(one: RefundCase, words = '您已使用权益，且超过期限，不予退款。'): RefundCase {
  const event = eventOf(
    {
      kind: 'refused',
      grounds: ['used', 'unofficial-channel', 'too-late', 'no-refund-clause', 'no-reason-given', 'other'],
    },
    '2026-11-27',
    { words, channel: 'chat' },
  );
  return { ...one, events: [...one.events, event] };
}

const renewal: Partial<Claim> = {
  facts: {
    ...CLAIM.facts,
    product: '青梧会员连续包月',
    planPeriod: { count: 1, unit: 'month' },
    price: { amount: 2500, currency: 'CNY' },
    renewalCount: 3,
    paidAt: '2026-11-20T02:11',
  },
  answers: { reason: 'unnoticed-renewal', usage: 'some', renewalNotice: 'none', consent: 'preticked' },
  ground: 'unnoticed-renewal',
  basis: 'statute',
  strength: 'stated',
  amount: { amount: 2500, currency: 'CNY', steps: ['¥25.00'] },
  deadline: null,
  clauses: [],
  provisions: ['cn-xftl-10', 'cn-wj-18', 'cn-mfd-496'],
};

/** Every case with the day on which its letters are written. */
export const STORIES: Readonly<Record<string, { one: RefundCase; today: string }>> = {
  'full within the window': { one: withEvidence(openCase()), today: '2026-11-25' },
  'pro rata with a fee': {
    one: openCase({
      facts: { ...CLAIM.facts, paidAt: '2026-08-26T10:00', endsAt: '2027-08-26' },
      answers: { reason: 'change-of-mind', usage: 'some' },
      ground: 'pro-rata',
      basis: 'policy',
      clauses: [
        {
          ...WINDOW,
          kind: 'refund.prorata',
          quote: '超过7天的年卡，按剩余天数折算退款，并扣除10%的手续费。',
        },
      ],
      provisions: ['cn-yf-15', 'cn-cf-10'],
      amount: {
        amount: 20133,
        currency: 'CNY',
        steps: ['¥298.00 × 274 ÷ 365 = ¥223.70', '− 10% fee ¥22.37 = ¥201.33'],
      },
      deadline: null,
    }),
    today: '2026-11-25',
  },
  'refused, then appealed': { one: refusedIn(walk(withEvidence(openCase()), asked)), today: '2026-11-27' },
  'silent, then 12315': {
    one: walk(
      withEvidence(openCase()),
      asked,
      [{ kind: 'silence-noted', due: '2026-12-10' }, '2026-12-11'],
      [{ kind: 'chased' }, '2026-12-11'],
    ),
    today: '2026-12-17',
  },
  'App Store purchase': {
    one: refusedIn(
      walk(
        openCase({ ask: 'apple', facts: { ...CLAIM.facts, channel: 'app-store' }, deadline: '2026-11-24' }),
        asked,
      ),
    ),
    today: '2026-11-27',
  },
  'unnoticed renewal': { one: refusedIn(walk(openCase(renewal), asked)), today: '2026-11-27' },
  'renewal of the old law': {
    one: walk(
      openCase({
        ...renewal,
        facts: { ...renewal.facts, paidAt: '2025-03-10' },
        provisions: ['cn-xftl-10', 'cn-wj-18-old', 'cn-miit-26'],
      }),
      asked,
    ),
    today: '2026-11-27',
  },
  reseller: {
    one: refusedIn(
      walk(
        openCase({
          ask: 'reseller',
          facts: { ...CLAIM.facts, channel: 'reseller', seller: '某某数码专营' },
          answers: { reason: 'service-short' },
          amount: null,
          ground: 'breach-law',
          basis: 'statute',
          provisions: ['cn-xf-53'],
          deadline: null,
        }),
        asked,
      ),
    ),
    today: '2026-12-01',
  },
  minor: {
    one: walk(
      openCase({
        answers: { reason: 'minor', age: 12 },
        ground: 'minor-payment',
        basis: 'statute',
        provisions: ['cn-mfz-19', 'cn-mfz-145', 'cn-yf-10'],
        deadline: null,
      }),
      asked,
    ),
    today: '2026-11-28',
  },
  'approved, not paid': {
    one: walk(
      openCase(),
      asked,
      [{ kind: 'approved', amount: { amount: 29800, currency: 'CNY' } }, '2026-11-27'],
      [{ kind: 'paid', amount: { amount: 10000, currency: 'CNY' }, settles: false }, '2026-12-01'],
      [{ kind: 'silence-noted', due: '2026-12-02' }, '2026-12-03'],
    ),
    today: '2026-12-03',
  },
  'abroad, nothing known': {
    one: openCase({
      provider: 'Qingwu',
      facts: {},
      answers: { place: 'DE' },
      ground: 'goodwill',
      basis: 'goodwill',
      amount: null,
      deadline: null,
      clauses: [],
      provisions: [],
      person: {},
    }),
    today: '2026-11-25',
  },
};
