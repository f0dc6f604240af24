import { describe, expect, it } from 'vitest';
import type { FactRole } from '@/lib/core/facts/labels/roles';
import { readValue } from '@/lib/core/facts/read-values';

const CONTEXT = { customs: {}, currency: 'CNY', dates: {} };
const read = (role: FactRole, text: string, unit = '') =>
  Object.fromEntries(readValue(role, text, CONTEXT, unit).map(({ fact, value }) => [fact, value]));

describe('order numbers', () => {
  it.each([
    ['20251103884210', '20251103884210'],
    ['YH-2025/0103 复制', 'YH-2025/0103'],
    ['\u2066111-9450008-0781820\u2069', '111-9450008-0781820'],
    ['GPA.3345-1200-8871-55012', 'GPA.3345-1200-8871-55012'],
    ['2132165457654545交易成功', '2132165457654545'],
  ])('%s', (text, value) => {
    expect(read('orderId', text)).toEqual({ orderId: value });
  });

  it.each(['2025-11-03', '198.00', '12', 'pending', '--', '暂无', '9'.repeat(60)])('none in %s', (text) => {
    expect(read('orderId', text)).toEqual({});
  });
});

describe('money', () => {
  it.each([
    ['¥198.00', '', { amount: 19800, currency: 'CNY' }],
    ['¥ 298 .50', '', { amount: 29850, currency: 'CNY' }],
    ['¥\n298\n.50', '', { amount: 29850, currency: 'CNY' }],
    ['676.00', '', { amount: 67600, currency: 'CNY' }],
    ['1,200', '元', { amount: 120000, currency: 'CNY' }],
    ['1600.00 × 2', '', { amount: 160000, currency: 'CNY' }],
    ['20.00', 'USD', { amount: 2000, currency: 'USD' }],
  ])('%s (%s)', (text, unit, price) => {
    expect(read('price', text, unit)).toEqual({ price });
  });

  it.each(['-¥20.00', '20.00钻', '100积分', '以实际支付页面显示的为准，约¥20', '待定'])(
    'none in %s',
    (text) => {
      expect(read('price', text)).toEqual({});
    },
  );
});

describe('dates and terms', () => {
  it.each([
    ['2025-01-01 至 2026-01-01', { startsAt: '2025-01-01', endsAt: '2026-01-01' }],
    ['2025年1月1日-2026年1月1日', { startsAt: '2025-01-01', endsAt: '2026-01-01' }],
    ['2026-01-01', { endsAt: '2026-01-01' }],
    ['2026-01-01起', { startsAt: '2026-01-01' }],
    ['365天', { planPeriod: { count: 365, unit: 'day' } }],
    ['长期有效', {}],
  ])('validity %s', (text, expected) => {
    expect(read('validity', text)).toEqual(expected);
  });

  it('the next charge with its amount', () => {
    expect(read('nextChargeAt', 'Dec 5, 2025 ($9.99)')).toEqual({
      nextChargeAt: '2025-12-05',
      nextChargePrice: { amount: 999, currency: 'USD' },
    });
    expect(read('nextChargeAt', '¥25.00')).toEqual({ nextChargePrice: { amount: 2500, currency: 'CNY' } });
  });
});

describe('words', () => {
  it.each([
    ['status', '✓ Active', { status: 'active' }],
    ['status', '已取消（2025-12-01到期）', { status: 'cancelled' }],
    ['status', '交易成功', {}],
    ['status', '退款处理中', { status: 'refunding' }],
    ['autoRenew', '已开启 关闭', { autoRenew: 'on' }],
    ['autoRenew', '未开启', { autoRenew: 'off' }],
    ['autoRenew', 'Off', { autoRenew: 'off' }],
    ['channel', '华为应用市场', { channel: 'android-store' }],
    ['channel', 'iTunes', { channel: 'app-store' }],
    ['channel', '天猫旗舰店', { channel: 'third-party-mall' }],
    ['channel', '云杉', {}],
    ['renewalCount', '第3期', { renewalCount: 3 }],
    ['renewalCount', '12次', { renewalCount: 12 }],
    ['renewalCount', '很多次', {}],
    ['product', '年度会员 ×1', { product: '年度会员' }],
    ['product', '加载中...', {}],
    ['paymentMethod', '支付宝（尾号8841）', { paymentMethod: '支付宝（尾号8841）' }],
    ['paymentMethod', 'None', {}],
  ] as [FactRole, string, object][])('%s: %s', (role, text, expected) => {
    expect(read(role, text)).toEqual(expected);
  });
});
