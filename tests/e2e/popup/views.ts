// Made-up tabs, one for each state the popup can be in. Names, prices and sentences are our own.
import type { Clause } from '@/lib/core/clauses/types';
import type { Assessment, Route } from '@/lib/core/eligibility/types';
import type { TabView } from '@/lib/core/pages/tab-view';

export const TODAY = '2026-11-25';

type ReadView = Extract<TabView, { state: 'read' }>;
type FactValue<T> = { value: T; quote: string; start: number; end: number; certainty: 'stated' | 'implied' };

const fact = <T>(value: T, quote: string, certainty: 'stated' | 'implied' = 'stated'): FactValue<T> => ({
  value,
  quote,
  start: 40,
  end: 40 + quote.length,
  certainty,
});

const clause = (kind: Clause['kind'], quote: string, params: Clause['params'] = {}, start = 100): Clause => ({
  kind,
  quote,
  start,
  end: start + quote.length,
  params,
  heading: ['青梧会员服务约定', '四、退费'],
  rule: `zh/${kind.replace('.', '-')}`,
});

const CLAUSES: Clause[] = [
  clause(
    'refund.window',
    '自付款之日起7日内，会员可以提出退费。',
    { amount: 7, unit: 'day', from: 'payment', relation: 'after' },
    100,
  ),
  clause('refund.full', '自付款之日起7日内，会员可以提出退费。', {}, 100),
  clause('refund.prorata', '超过7日的，按剩余完整天数占购买天数的比例退还实付金额。', {}, 130),
  clause('refund.fee', '按比例退费时，收取实付金额5%的手续费。', { percent: 5 }, 170),
  clause(
    'refund.process',
    '审核通过后，款项在3至5个工作日内按原路退回。',
    { amount: 5, unit: 'day', workday: true, max: true, from: 'approval' },
    200,
  ),
  clause('renewal.auto', '会员到期后将自动续费一年，直到您关闭为止。', {}, 240),
  clause(
    'renewal.cancel',
    '请在到期前24小时关闭自动续费，否则仍会扣款。',
    { amount: 24, unit: 'hour', from: 'expiry', relation: 'before' },
    270,
  ),
  clause('renewal.price', '续费价格以扣款当日公布的价格为准。', {}, 300),
  clause('risk.unilateral-change', '我们可以根据经营需要随时调整会员权益，不再逐一通知。', {}, 330),
];

const PROMISE: Route = {
  basis: 'promise',
  ground: 'provider-window',
  strength: 'stated',
  amount: { amount: 29800, currency: 'CNY', steps: ['实付 ¥298.00，7 天内全额退 = ¥298.00'] },
  deadline: '2026-12-02',
  legalDeadline: null,
  deadlineEstimated: false,
  clauses: [0],
  provisions: ['cn-xf-8', 'cn-mfz-203'],
  requires: ['ask-in-time', 'proof-of-payment'],
  defeatedBy: ['too-late'],
  ask: 'provider',
};

const PRORATA: Route = {
  ...PROMISE,
  basis: 'policy',
  ground: 'pro-rata',
  amount: {
    amount: 20880,
    currency: 'CNY',
    steps: ['¥298.00 × 274 ÷ 365 = ¥223.70', '− 5% fee ¥14.90 = ¥208.80'],
  },
  deadline: '2027-08-26',
  legalDeadline: '2027-08-28',
  deadlineEstimated: true,
  clauses: [2, 3],
  provisions: [],
  requires: ['proof-of-payment', 'follow-refund-process'],
  defeatedBy: ['other-plan'],
};

const STATUTE: Route = {
  ...PROMISE,
  basis: 'statute',
  ground: 'void-no-refund-clause',
  strength: 'arguable',
  deadline: null,
  provisions: ['cn-xf-10'],
  clauses: [],
  requires: ['keep-the-terms'],
  defeatedBy: ['terms-were-clear'],
};

const assessment = (part: Partial<Assessment>): Assessment => ({
  verdict: 'full',
  routes: [PROMISE, PRORATA, STATUTE],
  missing: [],
  notes: [],
  ...part,
});

const read = (part: Partial<ReadView>, reading: Partial<ReadView['reading']> = {}): ReadView => ({
  state: 'read',
  answersKey: 'qingwu.example#QW2026112500318',
  answers: {},
  evidenceCount: 0,
  marksShown: true,
  assessment: assessment({}),
  ...part,
  reading: {
    url: 'https://www.qingwu.example/order/QW2026112500318',
    title: '订单详情 - 青梧视频',
    lang: 'zh-CN',
    text: '',
    page: { kind: 'order', score: 0.93, because: ['order-number'], parts: [] },
    clauses: CLAUSES,
    facts: {
      product: fact('青梧视频年度会员', '青梧视频年度会员'),
      orderId: fact('QW2026112500318', '订单编号：QW2026112500318'),
      price: fact({ amount: 29800, currency: 'CNY' }, '实付款 ¥298.00'),
      planPeriod: fact({ count: 1, unit: 'year' as const }, '年度会员', 'implied'),
      paidAt: fact('2026-11-25T09:12', '支付时间 2026-11-25 09:12'),
      endsAt: fact('2027-11-25', '有效期至 2027.11.25'),
      autoRenew: fact('on' as const, '自动续费：已开启'),
      channel: fact('official' as const, '下单渠道 官网'),
    },
    orders: [],
    questions: [],
    warnings: [],
    truncated: false,
    ...reading,
  },
});

const WARNING: ReadView['reading']['warnings'][number] = {
  code: 'preticked-renewal',
  quote: '到期按 ¥348/年 自动续费，可随时关闭',
  start: 60,
  end: 79,
  signals: ['checkbox-preset', 'renewal-words'],
};

export const VIEWS = {
  reading: { state: 'reading', url: 'https://www.qingwu.example/order/1' },
  'unreadable-internal-page': { state: 'unreadable', reason: 'internal-page', url: 'chrome://settings/' },
  'unreadable-store-page': { state: 'unreadable', reason: 'store-page', url: 'https://store.example/' },
  'unreadable-pdf': { state: 'unreadable', reason: 'pdf', url: 'https://www.qingwu.example/terms.pdf' },
  'unreadable-file-page': { state: 'unreadable', reason: 'file-page', url: 'file:///a.html' },
  'unreadable-no-permission': {
    state: 'unreadable',
    reason: 'no-permission',
    url: 'https://www.qingwu.example/',
  },
  'unreadable-error-page': { state: 'unreadable', reason: 'error-page', url: 'https://www.qingwu.example/' },
  failed: { state: 'failed', code: 'timeout', url: 'https://www.qingwu.example/' },
  'failed-unknown': { state: 'failed', code: 'zx-9', url: 'https://www.qingwu.example/' },
  'not-recognised': read(
    { assessment: assessment({ verdict: 'unclear', routes: [] }), evidenceCount: 1 },
    { page: { kind: 'other', score: 0, because: [], parts: [] }, clauses: [], facts: {} },
  ),
  full: read({
    assessment: assessment({
      missing: ['usage', 'reason', 'firstTime'],
      notes: ['renewal-still-on', 'depends-on-unanswered'],
    }),
    evidenceCount: 2,
  }),
  partial: read(
    {
      assessment: assessment({ verdict: 'partial', routes: [PRORATA, STATUTE] }),
      answers: { reason: 'change-of-mind', usage: 'some', paidAt: '2026-08-26' },
    },
    { truncated: true },
  ),
  arguable: read({
    assessment: assessment({
      verdict: 'arguable',
      routes: [{ ...STATUTE, deadline: '2026-11-26' }],
      missing: ['outageHours', 'planPeriod', 'price'],
    }),
    answers: { reason: 'outage' },
  }),
  none: read({ assessment: assessment({ verdict: 'none', routes: [], missing: ['reason'] }) }),
  contradicting: read({
    assessment: assessment({
      routes: [{ ...PROMISE, clauses: [0, 2], conflicts: [2], provisions: ['cn-xftl-12', 'cn-mfd-498'] }],
      notes: ['clauses-conflict'],
      changes: [
        { on: '2026-12-03', verdict: 'partial', amount: { amount: 28900, currency: 'CNY' } },
        { answer: { usage: 'some' }, verdict: 'none', amount: null },
        { answer: { facts: { channel: 'app-store' } }, verdict: 'arguable', amount: null },
      ],
    }),
    answers: { usage: 'none', facts: { price: { amount: 19800, currency: 'CNY' } } },
  }),
  hinted: read({
    assessment: assessment({
      verdict: 'unclear',
      routes: [],
      notes: ['law-unverified-eu'],
      hints: [{ code: 'law-unverified-eu', provisions: ['eu-crd-9', 'eu-crd-16m'], deadline: '2026-12-09' }],
    }),
    answers: { place: 'DE' },
  }),
  unclear: read(
    { assessment: assessment({ verdict: 'unclear', routes: [], missing: ['paidAt', 'price'] }) },
    {
      page: { kind: 'membership', score: 0.8, because: ['plans'], parts: ['agreement'] },
      facts: {},
      questions: [
        {
          fact: 'price',
          candidates: [
            { value: { amount: 29800, currency: 'CNY' }, quote: '年卡 ¥298', start: 12, end: 19 },
            { value: { amount: 34800, currency: 'CNY' }, quote: '年卡 ¥348', start: 40, end: 47 },
          ],
        },
      ],
    },
  ),
  'no-clauses': read(
    { assessment: assessment({ verdict: 'unclear', routes: [], missing: ['reason'] }) },
    { clauses: [] },
  ),
  'orders-list': read(
    { assessment: assessment({ verdict: 'unclear', routes: [] }) },
    {
      clauses: [],
      facts: {},
      orders: [
        {
          product: fact('青梧视频年度会员', '年度会员'),
          price: fact({ amount: 29800, currency: 'CNY' }, '¥298.00'),
          paidAt: fact('2026-11-25', '2026-11-25'),
        },
        {
          product: fact('青梧视频月度会员', '月度会员'),
          price: fact({ amount: 3000, currency: 'CNY' }, '¥30.00'),
          status: fact('refunded' as const, '已退款'),
        },
      ],
    },
  ),
  warned: read(
    {
      assessment: assessment({
        verdict: 'unclear',
        routes: [],
        missing: ['reason'],
        notes: ['before-purchase'],
      }),
    },
    {
      page: { kind: 'checkout', score: 0.9, because: ['pay'], parts: [] },
      facts: { price: fact({ amount: 19800, currency: 'CNY' }, '应付 ¥198.00') },
      warnings: [
        WARNING,
        {
          ...WARNING,
          code: 'renewal-text-faint',
          start: 70,
          measured: {
            block: 4,
            fontSizePx: 10,
            aroundFontSizePx: 16,
            contrast: 1.86,
            aroundContrast: 12.63,
            inFirstScreen: false,
          },
        },
        { ...WARNING, code: 'renewal-price-higher', start: 90, quote: '首年 ¥198，次年起 ¥348/年' },
      ],
      clauses: CLAUSES.slice(5),
    },
  ),
} satisfies Record<string, TabView>;

export type ViewName = keyof typeof VIEWS;
