import { describe, expect, it } from 'vitest';
import type { OrderFacts } from '@/lib/core/facts/types';
import type { PageReading } from '@/lib/core/pages/reading';
import type { PageKind } from '@/lib/core/pages/types';
import { draftsFromPage, siteOf } from '@/lib/core/subscriptions/offer';

type Values = { [K in keyof OrderFacts]: NonNullable<OrderFacts[K]>['value'] };
const facts = (values: Values): OrderFacts =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      { value, quote: String(value), start: 0, end: 1, certainty: 'stated' },
    ]),
  ) as OrderFacts;

const reading = (kind: PageKind, values: Values, part: Partial<PageReading> = {}): PageReading => ({
  url: 'https://www.qinghe.example/order/1?from=list#top',
  title: '',
  lang: 'zh-CN',
  text: '',
  page: { kind, score: 0.9, because: [], parts: [] },
  clauses: [],
  facts: facts(values),
  orders: [],
  questions: [],
  warnings: [],
  truncated: false,
  ...part,
});

const ORDER: Values = {
  product: '青禾视频会员·连续包月',
  orderId: 'QH20260115',
  planPeriod: { count: 1, unit: 'month' },
  price: { amount: 990, currency: 'CNY' },
  nextChargePrice: { amount: 2500, currency: 'CNY' },
  nextChargeAt: '2026-02-15T00:30:00+08:00',
  paidAt: '2026-01-15T13:05',
  autoRenew: 'on',
  paymentMethod: '支付宝免密支付',
};

describe('what a page offers', () => {
  it('an order: names, first and renewal price, dates, mandate, lead', () => {
    const quote = '请在扣款前24小时取消。';
    const [draft] = draftsFromPage(
      reading('order', ORDER, {
        clauses: [
          {
            kind: 'renewal.cancel',
            quote,
            start: 0,
            end: quote.length,
            params: { amount: 24, unit: 'hour' },
            heading: [],
            rule: 'x',
          },
        ],
      }),
    );
    expect(draft).toMatchObject({
      name: '青禾视频会员·连续包月',
      site: 'qinghe.example',
      url: 'https://www.qinghe.example/order/1?from=list',
      orderId: 'QH20260115',
      firstPrice: { amount: 990, currency: 'CNY' },
      price: { amount: 2500, currency: 'CNY' },
      startsOn: '2026-01-15',
      nextChargeOn: '2026-02-15',
      mandate: 'alipay',
      status: 'active',
      renewal: 'on',
      lead: { days: 1, quote, estimated: false },
    });
  });

  it('the day of a charge is the day where the person is', () => {
    const [draft] = draftsFromPage(reading('order', ORDER), 'UTC');
    expect(draft?.nextChargeOn).toBe('2026-02-14');
  });

  it('each order of a list', () => {
    const list = reading(
      'order',
      {},
      { orders: [facts(ORDER), facts({ product: '云盘', autoRenew: 'off' })] },
    );
    expect(draftsFromPage(list).map(({ name, renewal }) => [name, renewal])).toEqual([
      ['青禾视频会员·连续包月', 'on'],
      ['云盘', 'off'],
    ]);
  });

  it.each(['agreement', 'refund-policy', 'other'] as const)('nothing on a page of kind %s', (kind) => {
    expect(draftsFromPage(reading(kind, ORDER))).toEqual([]);
  });

  it("a page of plans for sale offers nothing, a member's own page does", () => {
    const { nextChargeAt: _day, autoRenew: _on, ...plan } = ORDER;
    expect(draftsFromPage(reading('membership', plan))).toEqual([]);
    expect(draftsFromPage(reading('membership', ORDER))).toHaveLength(1);
  });

  it('a purchase that does not recur is none', () => {
    const book: Values = { product: '书', orderId: 'B1', price: { amount: 3000, currency: 'CNY' } };
    expect(draftsFromPage(reading('order', book))).toEqual([]);
  });
});

it('a site is its host without www and m', () => {
  expect(siteOf('https://www.a.example/x')).toBe('a.example');
  expect(siteOf('http://m.a.example:8080/')).toBe('a.example');
  expect(siteOf('about:blank')).toBe('');
});
