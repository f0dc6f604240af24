import { describe, expect, it } from 'vitest';
import { SAMPLE_LIMIT_CHARS, sniffPage } from '@/lib/core/pages/sniff';

const page = (about: Partial<Parameters<typeof sniffPage>[0]>) =>
  sniffPage({ url: 'https://site.test/a', title: '', headings: [], sample: '', ...about });

describe('sniffPage says yes', () => {
  it.each([
    ['a user agreement', { title: '星河会员服务协议', sample: '本协议由你与星河共同缔结' }],
    ['a plain agreement by title and text', { title: '用户协议', sample: '本协议 协议 协议 条款 协议' }],
    ['an order page', { title: '订单详情', sample: '年度会员 实付 ¥298.00' }],
    [
      'a checkout known by its address',
      { url: 'https://site.test/checkout/pay', sample: 'Your plan, cancel anytime' },
    ],
    ['an English refund policy', { title: 'Refund Policy', sample: 'How we handle payments' }],
    ['running text with three groups', { sample: `${'会员 支付 '.repeat(5)} 退款` }],
  ])('%s', (_what, about) => {
    const sniffed = page(about);
    expect(sniffed.concerns).toBe(true);
    expect(sniffed.reasons.length).toBeGreaterThanOrEqual(2);
  });
});

describe('sniffPage says no', () => {
  it.each([
    ['an empty page', {}],
    ['a recipe', { title: '红烧肉的做法', headings: ['步骤'], sample: '放入 500 克五花肉，小火炖一小时。' }],
    ['one group in running text', { sample: '支付 支付 支付 支付 支付 支付' }],
    [
      'a blog that asks for subscribers',
      { title: 'My garden', sample: 'Subscribe to the newsletter. Terms.' },
    ],
    ['a host name', { url: 'https://vip-orders.test/', title: 'Weather', sample: 'Rain today' }],
  ])('%s', (_what, about) => {
    expect(page(about)).toEqual({ concerns: false, reasons: [] });
  });
});

it('looks at no more than its limit', () => {
  const sample = `${'天'.repeat(SAMPLE_LIMIT_CHARS)}${'会员 支付 退款 '.repeat(9)}`;
  expect(page({ sample }).concerns).toBe(false);
});
