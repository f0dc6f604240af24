import { describe, expect, it } from 'vitest';
import {
  type Claim,
  claimFromReading,
  deedsFromPage,
  extractContacts,
  planDesk,
  planMaterials,
  readCase,
  suggestEvidence,
} from '@/lib/core/cases';
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import type { PageReading } from '@/lib/core/pages/reading';
import { RECORD } from '../../../e2e/desk/shelves';
import { CLAIM, eventOf, idOf, openCase, walk } from './made-cases';

const ORDER: EvidenceRecord = {
  ...RECORD,
  id: idOf(200_001),
  pageKind: 'order',
  facts: [
    { name: 'orderId', value: 'QW2026112500318', quote: '' },
    { name: 'price', value: '29800', quote: '' },
  ],
  places: [{ what: 'fact', kind: 'orderId', left: 0, top: 0, width: 1, height: 1 }],
};
const TERMS: EvidenceRecord = {
  ...RECORD,
  id: idOf(200_002),
  pageKind: 'refund-policy',
  lang: 'en',
  mode: 'full',
};

function withRecords(claim: Partial<Claim>, ...records: EvidenceRecord[]) {
  const one = openCase(claim);
  const event = eventOf({ kind: 'evidence-added', material: null }, '2026-11-25', {
    attachments: records.map(({ id }) => ({ type: 'evidence', recordId: id })),
  });
  return readCase(records.length > 0 ? { ...one, events: [...one.events, event] } : one);
}
const plans = (view: ReturnType<typeof withRecords>, records: EvidenceRecord[]) =>
  Object.fromEntries(planMaterials(view, records).map((plan) => [plan.material, plan]));

describe('the checklist', () => {
  it('names what a purchase proof does not show', () => {
    const found = plans(withRecords({}, ORDER), [ORDER]);
    expect(found['purchase-proof']).toMatchObject({
      state: 'partly',
      evidence: [1],
      lacks: ['price', 'paidAt'],
      redact: true,
    });
    expect(found['terms-page']).toMatchObject({ state: 'missing' });
    expect(found['non-use-proof']).toMatchObject({ state: 'missing', need: 'needed' });
    expect(found.identity).toMatchObject({ need: 'if-asked', state: 'by-hand' });
  });

  it('a record that was deleted since serves nothing', () => {
    expect(plans(withRecords({}, ORDER), [])['purchase-proof']).toMatchObject({
      state: 'missing',
      evidence: [],
    });
  });

  it('asks by reason, and flags foreign papers for translation', () => {
    expect(Object.keys(plans(withRecords({ answers: { reason: 'duplicate' } }), []))).toContain(
      'both-charges',
    );
    expect(Object.keys(plans(withRecords({ answers: { reason: 'minor' } }), []))).toContain(
      'guardian-papers',
    );
    expect(Object.keys(plans(withRecords({ answers: { reason: 'outage' } }), []))).toContain(
      'service-records',
    );
    expect(Object.keys(plans(withRecords({ answers: { reason: 'unnoticed-renewal' } }), []))).toContain(
      'renewal-notices',
    );
    expect(plans(withRecords({}, TERMS), [TERMS]).translation).toMatchObject({ need: 'if-asked' });
    expect(plans(withRecords({}, ORDER), [ORDER]).translation).toBeUndefined();
  });

  it('offers records of the same site that the case does not hold', () => {
    const view = withRecords({}, ORDER);
    const elsewhere = { ...TERMS, id: idOf(200_003), url: 'https://other.example/terms' };
    expect(suggestEvidence(view, [ORDER, TERMS, elsewhere]).map(({ id }) => id)).toEqual([TERMS.id]);
  });
});

describe('the right desk', () => {
  const url = 'https://www.qingwu.com.cn/help';

  it("tells the provider's own contacts from others", () => {
    const text =
      '客服热线：400-810-1234\n邮箱 service@mail.qingwu.com.cn\n合作邮箱 pay@helper.example\n退款请加微信：abc_12345\n售后 13900001234\n退款专员邮箱 tuikuan@163.com\n联系在线客服';
    const desk = planDesk({ ...CLAIM, contacts: extractContacts(text, url) });
    expect(desk.official.map(({ value }) => value)).toEqual(
      ['400-810-1234', 'service@mail.qingwu.com.cn', '在线客服', '联系客服'].filter(
        (value) => value !== '联系客服',
      ),
    );
    expect(desk.doubtful.map(({ value, verdict }) => `${value} ${verdict}`)).toEqual([
      'pay@helper.example foreign-domain',
      '微信：abc_12345 personal',
      '13900001234 personal',
      'tuikuan@163.com personal',
    ]);
  });

  it('reads accounts by their names, and none from an invitation to follow one', () => {
    const values = (text: string) => extractContacts(text, url).map(({ kind, value }) => `${kind} ${value}`);
    expect(values('微信公众号：青梧视频\n官方微博 @青梧视频')).toEqual([
      'account 公众号：青梧视频',
      'account 官方微博 @青梧视频',
    ]);
    expect(values('关注公众号领取优惠')).toEqual([]);
  });

  it('a number in an order or a price is no contact', () => {
    expect(extractContacts('订单号 4008101234\n实付 95588\n有效期 2026-11-25', url)).toEqual([]);
  });

  it('asks for the policy when no refund clause was read', () => {
    expect(planDesk({ ...CLAIM, clauses: [] }).askForPolicy).toBe(true);
    expect(planDesk(CLAIM).askForPolicy).toBe(false);
  });
});

const READING: PageReading = {
  url: 'https://www.qingwu.example/order/1',
  title: '订单详情 - 青梧视频',
  lang: 'zh-CN',
  text: '客服热线 400-810-1234',
  page: { kind: 'order', score: 1, because: [], parts: [] },
  clauses: [
    { kind: 'refund.none', quote: '概不退款', start: 0, end: 4, params: {}, heading: [], rule: 'a' },
    {
      kind: 'refund.window',
      quote: '7天内可退',
      start: 5,
      end: 10,
      params: { amount: 7, unit: 'day' },
      heading: [],
      rule: 'b',
    },
    {
      kind: 'refund.process',
      quote: '3个工作日到账',
      start: 11,
      end: 18,
      params: { amount: 3, unit: 'day', workday: true },
      heading: [],
      rule: 'c',
    },
  ],
  facts: {
    orderId: { value: 'QW2026112500318', quote: '', start: 0, end: 0, certainty: 'stated' },
    channel: { value: 'app-store', quote: '', start: 0, end: 0, certainty: 'stated' },
  },
  orders: [],
  questions: [],
  warnings: [],
  truncated: false,
};
const fact = <T>(value: T) => ({ value, quote: '', start: 0, end: 0, certainty: 'stated' as const });

describe('the beginning of a case', () => {
  it('takes the chosen ground with its sentences, the times of the process, and nothing as confirmed', () => {
    const route = {
      basis: 'promise',
      ground: 'provider-window',
      strength: 'stated',
      amount: null,
      deadline: '2026-11-28',
      legalDeadline: null,
      deadlineEstimated: false,
      clauses: [1],
      provisions: [],
      requires: [],
      defeatedBy: [],
      ask: 'apple',
    } as const;
    const assessment = {
      verdict: 'full',
      routes: [{ ...route, clauses: [1], provisions: [], requires: [], defeatedBy: [] }],
      missing: [],
      notes: [],
    } as const;
    const claim = claimFromReading({
      reading: READING,
      assessment: JSON.parse(JSON.stringify(assessment)),
      answers: { usage: 'none' },
      readOn: '2026-11-25',
    });
    expect(claim).toMatchObject({
      provider: '青梧视频',
      ground: 'provider-window',
      ask: 'apple',
      confirmed: false,
      deadline: '2026-11-28',
    });
    expect(claim.clauses.map(({ quote }) => quote)).toEqual(['7天内可退', '3个工作日到账']);
    expect(claim.facts).toEqual({ orderId: 'QW2026112500318', channel: 'app-store' });
    expect(claim.contacts).toHaveLength(1);
  });

  it('without any ground the channel says who is asked', () => {
    const claim = claimFromReading({
      reading: READING,
      assessment: { verdict: 'none', routes: [], missing: [], notes: [] },
      answers: {},
      readOn: '2026-11-25',
    });
    expect(claim).toMatchObject({ ground: null, ask: 'apple' });
  });
});

describe('a page seen later', () => {
  const paid = walk(
    openCase(),
    [{ kind: 'asked' }, '2026-11-25'],
    [{ kind: 'paid', amount: { amount: 29800, currency: 'CNY' }, settles: false }, '2026-11-27'],
  );
  const done = (step: 'membership-ended' | 'renewal-off' | 'mandate-off' | 'proof-kept') =>
    [{ kind: 'closing-step', step, state: 'done' } as const, '2026-11-28'] as [never, string];
  const page = (facts: PageReading['facts'], url = READING.url): PageReading => ({ ...READING, facts, url });

  it('ticks what it says, and only for this site and order', () => {
    const off = { autoRenew: fact('off' as const), status: fact('refunded' as const) };
    expect(deedsFromPage(readCase(paid), page(off))).toEqual([
      { kind: 'closing-step', step: 'renewal-off', state: 'done' },
      { kind: 'closing-step', step: 'membership-ended', state: 'done' },
    ]);
    expect(deedsFromPage(readCase(paid), page(off, 'https://other.example/'))).toEqual([]);
    expect(deedsFromPage(readCase(paid), page({ ...off, orderId: fact('OTHER1') }))).toEqual([]);
    expect(deedsFromPage(readCase(openCase()), { ...page(off), text: '' })).toEqual([]);
  });

  it('a renewal found on opens a closed case again', () => {
    const closed = walk(
      paid,
      done('membership-ended'),
      done('renewal-off'),
      done('mandate-off'),
      done('proof-kept'),
      [{ kind: 'closed', outcome: 'paid-in-full' }, '2026-11-28'],
    );
    expect(deedsFromPage(readCase(closed), page({ autoRenew: fact('on' as const) }))).toEqual([
      { kind: 'reopened', why: 'renewal-still-on' },
    ]);
    expect(deedsFromPage(readCase(closed), page({ autoRenew: fact('off' as const) }))).toEqual([]);
  });
});

describe('contacts on a page seen later', () => {
  const help = {
    ...READING,
    url: 'https://help.qingwu.example/contact',
    text: '客服热线：400-810-1234\n售后微信：tui_kuan88',
  };

  it('join the case once, each with its page, while it runs', () => {
    const one = openCase();
    const [deed, ...more] = deedsFromPage(readCase(one), help);
    expect(more).toEqual([]);
    expect(deed).toMatchObject({
      kind: 'contacts-seen',
      contacts: [
        { value: '400-810-1234', verdict: 'official', url: help.url },
        { value: '微信：tui_kuan88', verdict: 'personal', url: help.url },
      ],
    });
    const told = readCase(walk(one, [deed!, '2026-11-25']));
    expect(planDesk(told.claim).doubtful).toHaveLength(1);
    expect(told.status).toBe('draft');
    expect(deedsFromPage(told, help)).toEqual([]);
  });

  it('are not taken from another site', () => {
    expect(deedsFromPage(readCase(openCase()), { ...help, url: 'https://helper.example/' })).toEqual([]);
  });
});
