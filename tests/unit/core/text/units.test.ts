import { describe, expect, it } from 'vitest';
import { textToPage } from '@/lib/core/text/page-text';
import { extractUnits } from '@/lib/core/text/units';

const units = (...lines: string[]) => extractUnits(textToPage(lines.join('\n')));

describe('extractUnits', () => {
  it('gives list items their lead-in and headings', () => {
    const [title, lead, first, second, after] = units(
      '# 退款规则',
      '以下情形不予退款：',
      '- 已使用的积分',
      '- 赠送的会员',
      '其他情况请联系客服处理。',
    );
    expect(title).toMatchObject({ title: true, text: '退款规则' });
    expect(lead).toMatchObject({ lead: '', heading: '退款规则' });
    expect(first).toMatchObject({ lead: '以下情形不予退款:', heading: '退款规则', text: '已使用的积分' });
    expect(second?.lead).toBe('以下情形不予退款:');
    expect(after?.lead).toBe('');
  });

  it('lets a lead-in reach over the rules that follow it in its own line', () => {
    const [, second] = units('下列费用不退：1、已开发票的；2、已使用的。');
    expect(second).toMatchObject({ lead: '下列费用不退:', text: '2、已使用的。' });
  });

  it('takes a question as the heading of its answer', () => {
    const [question, answer] = units('还可以退吗？', '不可以哦，请谅解。');
    expect(question?.title).toBe(true);
    expect(answer).toMatchObject({ heading: '还可以退吗?', title: false });
  });

  it('takes a short line under a question as its answer, whatever follows', () => {
    const found = units('会员可以退吗？', '不可以哦', '会员一经开通即开始计算时长，请在付款前确认清楚。');
    expect(found[1]).toMatchObject({ title: false, heading: '会员可以退吗?' });
  });

  it('takes numbered short lines as headings, and closes them at the next of the same depth', () => {
    const found = units('一、自动续费', '到期前一天扣款。', '二、退款', '七天内可退。');
    expect(found.map((unit) => [unit.text, unit.heading])).toEqual([
      ['一、自动续费', ''],
      ['到期前一天扣款。', '一、自动续费'],
      ['二、退款', ''],
      ['七天内可退。', '二、退款'],
    ]);
  });

  it('reads a whole sentence set as a heading as a sentence', () => {
    expect(units('# 所有付费业务一经开通均不退费。', '请知悉。')[0]).toMatchObject({ title: false });
  });

  it('tells the language sentence by sentence', () => {
    expect(units('会员不退款。 All sales are final.').map((unit) => unit.lang)).toEqual(['zh', 'en']);
  });

  it('takes a numbered line with nothing beneath it as an item, not as a heading', () => {
    const found = units('一、退货条件', '1、商品未拆封', '2、特价商品不退', '二、运费', '由买家承担。');
    expect(found.map((unit) => [unit.text, unit.title])).toEqual([
      ['一、退货条件', true],
      ['1、商品未拆封', false],
      ['2、特价商品不退', false],
      ['二、运费', true],
      ['由买家承担。', false],
    ]);
  });

  it('reads a row of short cells as one unit, and a long cell sentence by sentence', () => {
    const inCells = (...cells: string[]) => {
      const page = textToPage(cells.join('\n'));
      const blocks = page.blocks.map((block, column) => ({
        ...block,
        role: 'cell' as const,
        cell: { table: 0, row: 0, column, header: false },
      }));
      return extractUnits({ ...page, blocks }).map((unit) => unit.text);
    };
    expect(inCells('七天内', '全额退款')).toEqual(['七天内|全额退款']);
    const filler = '本站为会员提供学习资料和练习题。'.repeat(20);
    expect(inCells(`${filler}会员费不予退还。`).at(-1)).toBe('会员费不予退还。');
  });

  it('ends a list at the next article, which carries a number of the same depth as the lead-in', () => {
    const found = units(
      '3.1 No refund of what you have paid for a seat is given if:',
      '(a) the code was shown;',
      '3.1.1 the box was opened.',
      '3.2 You pay on the first day of the month.',
    );
    expect(found.map((unit) => unit.lead)).toEqual([
      '',
      '3.1 no refund of what you have paid for a seat is given if:',
      '3.1 no refund of what you have paid for a seat is given if:',
      '',
    ]);
  });
});
