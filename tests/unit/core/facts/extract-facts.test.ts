import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractFacts } from '@/lib/core/facts/extract-facts';
import { factsReadingSchema } from '@/lib/core/facts/types';
import { PAGE_KINDS, type PageKind } from '@/lib/core/pages/types';
import { textToPage } from '@/lib/core/text/page-text';

const of = (kind: PageKind) => ({ kind, score: 0.9, because: [], parts: [] });

describe('extractFacts', () => {
  it('reads plain paragraphs as well', () => {
    const page = textToPage('# 订单详情\n订单编号：A20250101\n实付金额：¥20.00', { lang: 'zh-CN' });
    const { facts } = extractFacts(page, of('order'));
    expect(facts.orderId).toMatchObject({ value: 'A20250101', quote: 'A20250101', certainty: 'stated' });
    expect(facts.price).toMatchObject({ value: { amount: 2000, currency: 'CNY' }, quote: '¥20.00' });
  });

  it('takes hostile texts: digits, labels and amounts without end', { timeout: 30_000 }, () => {
    for (const unit of [
      '7',
      '订单号：',
      '¥1 ',
      '2025-01-01 ',
      '订单号：12345\n',
      'Total: $1\n',
      '已取消\n',
    ]) {
      const page = textToPage(unit.repeat(Math.ceil(300_000 / unit.length)), { lang: 'zh-CN' });
      for (const kind of ['order', 'subscription-management'] as const) {
        expect(factsReadingSchema.safeParse(extractFacts(page, of(kind))).success).toBe(true);
      }
    }
  });

  it('always gives valid facts whose quotes are the page’s own text', () => {
    const line = fc.constantFrom(
      '订单编号：A20250101',
      '订单号',
      '实付：¥20.00',
      '¥30',
      '已退款',
      '到期时间',
      '2026-01-01',
      '自动续费：已开启',
      '会员年卡',
      'Order number: 1234',
      'Total',
      '$5.00',
      'Active',
      'Renews on Jan 5, 2026',
      '商品',
      '支付方式：支付宝',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), fc.constantFrom(...PAGE_KINDS), (lines, kind) => {
        const page = textToPage(lines.join('\n'));
        const reading = extractFacts(page, of(kind));
        expect(factsReadingSchema.safeParse(reading).success).toBe(true);
        for (const facts of [reading.facts, ...reading.orders]) {
          for (const fact of Object.values(facts)) {
            expect(fact && page.text.slice(fact.start, fact.end)).toBe(fact?.quote);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
