import { describe, expect, it } from 'vitest';
import { extractFacts } from '@/lib/core/facts/extract-facts';
import type { MeasuredStyle, PageKind } from '@/lib/core/pages/types';
import { extractWarnings } from '@/lib/core/pages/warnings';
import { readHtml } from '../read-html';

function warningsOf(kind: PageKind, body: string, lang = 'zh-CN', styles: MeasuredStyle[] = []) {
  const page = readHtml(body, { lang });
  const pageClass = { kind, score: 0.9, because: [], parts: [] };
  const warnings = extractWarnings(page, pageClass, extractFacts(page, pageClass), () => styles);
  for (const { quote, start, end } of warnings) expect(page.text.slice(start, end)).toBe(quote);
  for (const { signals } of warnings) expect(new Set(signals).size).toBeGreaterThanOrEqual(2);
  return warnings;
}

const codes = (...args: Parameters<typeof warningsOf>) => warningsOf(...args).map(({ code }) => code);

const TERMS = '<a href="/refund">退款说明</a>';
const CASHIER = `<h1>收银台</h1><p>商品名称：会员月卡</p><p>应付金额：¥12.00</p><button>确认支付</button>`;

describe('pre-ticked boxes', () => {
  it('renewal ticked by the page', () => {
    const [warning] = warningsOf(
      'checkout',
      `${CASHIER}${TERMS}<label><input type="checkbox" checked>到期自动续费，每月12元</label>`,
    );
    expect(warning).toMatchObject({
      code: 'preticked-renewal',
      quote: '到期自动续费，每月12元',
      signals: ['preset-tick', 'payment-step', 'price-beside'],
    });
  });

  it('renewal in other words', () => {
    const body =
      '<h1>Checkout</h1><p>Plan: Monthly membership</p><p>Total: $3.99</p><p>Refunds: see terms</p>';
    const box = '<label><input type="checkbox" checked> Renew automatically at $3.99 per month</label>';
    expect(codes('checkout', `${body}${box}<button>Pay $3.99</button>`, 'en')).toEqual(['preticked-renewal']);
  });

  it('nothing when the box is empty, or ticks a refusal', () => {
    expect(codes('checkout', `${CASHIER}${TERMS}<label><input type="checkbox">到期自动续费</label>`)).toEqual(
      [],
    );
    expect(
      codes('checkout', `${CASHIER}${TERMS}<label><input type="checkbox" checked>不开启自动续费</label>`),
    ).toEqual([]);
  });

  it('nothing on an account page, where the switch shows what runs', () => {
    const body =
      '<h1>续费管理</h1><p>到期时间：2026-01-01</p><label>自动续费<input type="checkbox" role="switch" checked></label>';
    expect(codes('subscription-management', body)).toEqual([]);
  });

  it('a paid extra ticked by the page, not a free newsletter', () => {
    const extra = '<label><input type="checkbox" checked>Purchase protection insurance +$3.99</label>';
    const news = '<label><input type="checkbox" checked>Send me the newsletter</label>';
    const body = '<h1>Checkout</h1><p>Total due: $20.00</p><button>Place order</button>';
    expect(codes('checkout', body + extra + news, 'en')).toEqual(['preticked-addon']);
    expect(codes('checkout', body + news, 'en')).toEqual([]);
  });
});

describe('prices', () => {
  it('a renewal dearer than the first payment, from the facts', () => {
    const body = '<p>套餐：月卡</p><p>应付金额：¥6.00</p><p>续费价格：¥25.00</p>';
    expect(warningsOf('checkout', body)).toMatchObject([
      { code: 'renewal-price-higher', quote: '¥25.00', signals: ['first-price', 'renewal-price'] },
    ]);
  });

  it('the same in one sentence', () => {
    expect(codes('membership', '<h1>开通会员</h1><p>首月6元，次月起25元/月自动续费</p>')).toEqual([
      'renewal-price-higher',
    ]);
    expect(
      codes('membership', '<h1>Plans</h1><p>$1 for the first month, then $9.99/month</p>', 'en'),
    ).toEqual(['renewal-price-higher']);
  });

  it('the same in two lines of one card, not in those of two', () => {
    const card = (...lines: string[]) => `<li>${lines.map((line) => `<p>${line}</p>`).join('')}</li>`;
    const one = `<h1>Plans</h1><ul>${card('$1 first month', 'Then $9.99 per month. Cancel anytime.')}</ul>`;
    expect(warningsOf('membership', one, 'en')).toMatchObject([
      { code: 'renewal-price-higher', quote: 'Then $9.99 per month. Cancel anytime.' },
    ]);
    const two = `<h1>Plans</h1><ul>${card('$1 first month')}${card('Then $9.99 per month')}</ul>`;
    expect(codes('membership', two, 'en')).toEqual([]);
  });

  it('nothing when it is not higher, or in another currency', () => {
    expect(codes('checkout', '<p>套餐：月卡</p><p>应付金额：¥25.00</p><p>续费价格：¥25.00</p>')).toEqual([]);
    expect(codes('membership', '<h1>Plans</h1><p>$9 for the first month, then €20/month</p>', 'en')).toEqual(
      [],
    );
  });
});

describe('entries', () => {
  const running = '<h1>会员服务</h1><p>自动续费：已开启</p><p>下次扣款时间：2026-01-01</p>';

  it('a running renewal with no way to end it', () => {
    expect(warningsOf('subscription-management', running)).toMatchObject([
      {
        code: 'cancel-entry-missing',
        quote: '已开启',
        signals: ['renewal-on', 'next-charge-date', 'no-cancel-entry'],
      },
    ]);
  });

  it('nothing where there is a way, or renewal is off', () => {
    expect(codes('subscription-management', `${running}<a href="/x">管理自动续费</a>`)).toEqual([]);
    expect(codes('subscription-management', running.replace('已开启', '已关闭'))).toEqual([]);
  });

  it('a membership paid for without a word on refunds', () => {
    expect(warningsOf('checkout', CASHIER)).toMatchObject([
      { code: 'refund-terms-missing', quote: '确认支付' },
    ]);
    expect(codes('checkout', CASHIER + TERMS)).toEqual([]);
  });

  it('nothing for goods', () => {
    expect(
      codes('checkout', '<h1>结算</h1><p>蓝牙音箱</p><p>应付金额：¥199.00</p><button>提交订单</button>'),
    ).toEqual([]);
  });
});

describe('contacts', () => {
  const order = '<h1>订单详情</h1><p>订单编号：YH20251103</p>';

  it.each([
    ['客服QQ：123456789', 'personal-qq'],
    ['售后客服微信：yunshan_kf01', 'personal-wechat'],
    ['客服电话：13800138000', 'mobile-number'],
    ['联系客服：yunshan@qq.com', 'free-mailbox'],
  ])('%s', (line, signal) => {
    expect(warningsOf('order', `${order}<p>${line}</p>`)).toMatchObject([
      { code: 'foreign-contact', quote: line, signals: ['beside-service-word', signal] },
    ]);
  });

  it.each([
    '客服热线：400-820-0000',
    '客服QQ：800012345',
    '客服邮箱：help@yunshan.test',
    '收货人 13800138000',
    '联系客服',
  ])('nothing for %s', (line) => {
    expect(codes('order', `${order}<p>${line}</p>`)).toEqual([]);
  });
});

describe('others', () => {
  it('a refund with the renewal still on', () => {
    const body = '<p>订单编号：RF1002003</p><p>订单状态：已退款</p><p>自动续费：已开启</p>';
    expect(codes('order', body)).toEqual(['renewal-on-after-refund']);
    expect(codes('order', body.replace('已开启', '已关闭'))).toEqual([]);
  });

  it('faint text needs two measures', () => {
    const body = '<h1>订单确认</h1><p>到期自动续费</p>';
    const style: MeasuredStyle = {
      block: 1,
      fontSizePx: 10,
      aroundFontSizePx: 16,
      contrast: 2.1,
      aroundContrast: 12,
      inFirstScreen: true,
    };
    expect(warningsOf('order', body, 'zh-CN', [style])).toMatchObject([
      {
        code: 'renewal-text-faint',
        quote: '到期自动续费',
        signals: ['small-text', 'pale-text'],
        measured: style,
      },
    ]);
    expect(codes('order', body, 'zh-CN', [{ ...style, contrast: 12 }])).toEqual([]);
    expect(
      codes('order', body, 'zh-CN', [{ ...style, fontSizePx: 16, contrast: 12, inFirstScreen: false }]),
    ).toEqual([]);
  });

  it('documents and articles warn of nothing', () => {
    const body = `${CASHIER}<label><input type="checkbox" checked>自动续费</label><p>客服QQ：123456789</p>`;
    for (const kind of ['agreement', 'auto-renew-agreement', 'refund-policy', 'other'] as const) {
      expect(codes(kind, body)).toEqual([]);
    }
  });
});
