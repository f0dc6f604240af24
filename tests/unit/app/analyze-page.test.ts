import { describe, expect, it } from 'vitest';
import { analyzePage, analyzePageInSlices } from '@/lib/app/analyze-page';
import { pageReadingSchema } from '@/lib/core/pages/reading';
import { textToPage } from '@/lib/core/text/page-text';

const page = textToPage(
  ['# 会员服务协议', '## 退款', '购买后7天内未使用的，可以申请全额退款。', '会员费一经支付，概不退款。'].join(
    '\n',
  ),
  { url: 'https://a.test/agreement', title: '会员服务协议' },
);

describe('analyzePage', () => {
  it('gives a reading that holds to its schema, with quotes that are the text at their spans', () => {
    const reading = analyzePage(page);
    pageReadingSchema.parse(reading);
    expect(reading.page.kind).toBe('agreement');
    expect(reading.clauses.map((clause) => clause.kind)).toContain('refund.none');
    for (const { quote, start, end } of reading.clauses) expect(reading.text.slice(start, end)).toBe(quote);
  });

  it('gives the same in slices, however short, and pauses between them', async () => {
    let time = 0;
    let pauses = 0;
    const reading = await analyzePageInSlices(page, {
      now: () => (time += 20),
      pause: async () => {
        pauses += 1;
      },
    });
    expect(reading).toEqual(analyzePage(page));
    expect(pauses).toBeGreaterThan(2);
  });

  it('takes an empty page', () => {
    expect(analyzePage(textToPage('')).clauses).toEqual([]);
  });
});
