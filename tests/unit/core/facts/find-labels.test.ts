import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLabels } from '@/lib/core/facts/find-labels';
import { LABELS } from '@/lib/core/facts/labels/index';
import { normalText } from '@/lib/core/text/normal-form';

const found = (text: string) => findLabels(text).map(({ label, joint }) => `${label}/${joint}`);

describe('labels', () => {
  it('are written in normal form, or they would never be found', () => {
    for (const label of LABELS.keys()) expect(normalText(label)).toBe(label);
  });
});

describe('findLabels', () => {
  it.each([
    ['订单编号：A1', ['订单编号/colon']],
    ['訂單編號: A1', ['订单编号/colon']],
    ['订 单 号 ： 12', ['订单号/colon']],
    ['金额（元）', ['金额/end']],
    ['实付¥20', ['实付/gap']],
    ['订单状态已完成', ['订单状态/glued']],
    ['您的订单号：12', ['订单号/colon']],
    ['📅 下单时间：2025-01-01', ['下单时间/colon']],
    ['订单号：12 下单时间：2025-01-01', ['订单号/colon', '下单时间/colon']],
    ['Order number: 12', ['order number/colon']],
    ['Order #12', ['order #/gap']],
    ['Next billing dateApril 21, 2025', ['next billing date/glued']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['a longer word', '退款订单号：12', []],
    ['a word inside an English word', 'reorder number: 5', []],
    ['a longer English word', 'Totally fine: 5', []],
    ['words before a label', 'We keep items: soon', []],
    ['prose', `我们在会员到期时间之前会提醒您${'，请留意站内消息'.repeat(20)}`, []],
  ])('not %s', (_what, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('gives offsets of the source', () => {
    const text = '　訂 單 號：ＡＢ１２３';
    const [hit] = findLabels(text);
    expect(text.slice(hit!.start, hit!.end)).toBe('訂 單 號');
    expect(text.slice(hit!.valueStart)).toBe('ＡＢ１２３');
  });

  it('never leaves the text and never overlaps', () => {
    const piece = fc.constantFrom(
      '订单号',
      '：',
      ' ',
      '实付',
      '12',
      'total',
      ': ',
      '$5',
      '\n',
      '（',
      '）',
      'x',
      '　',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const hit of findLabels(text)) {
          expect(hit.start).toBeGreaterThanOrEqual(last);
          expect(hit.end).toBeGreaterThan(hit.start);
          expect(hit.valueStart).toBeGreaterThanOrEqual(hit.end);
          expect(hit.valueStart).toBeLessThanOrEqual(text.length);
          last = hit.end;
        }
      }),
    );
  });
});
