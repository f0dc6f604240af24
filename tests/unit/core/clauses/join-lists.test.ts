import { describe, expect, it } from 'vitest';
import { extractClauses } from '@/lib/core/clauses/extract-clauses';
import { textToPage } from '@/lib/core/text/page-text';

const quotes = (text: string, kind: string) =>
  extractClauses(textToPage(text))
    .filter((clause) => clause.kind === kind)
    .map((clause) => clause.quote);

describe('a list of exclusions', () => {
  it('is one clause with its lead-in', () => {
    const text = [
      '发生下列情形时，我们不承担任何责任：',
      '（1）机房断电；',
      '（2）黑客攻击；',
      '（3）用户误删文件。',
    ].join('\n');
    expect(quotes(text, 'risk.liability')).toEqual([text]);
  });
  it('ends where its items end', () => {
    const list = ['以下情形，本平台不承担任何责任：', '（1）机房断电；', '（2）黑客攻击。'].join('\n');
    const next = '本平台对用户之间的纠纷不承担任何责任。';
    expect(quotes(`${list}\n${next}`, 'risk.liability')).toEqual([list, next]);
  });
  it('leaves cases of no refund single: a person looks for theirs', () => {
    const text = ['有下列情形之一的，不予退款：', '（1）课程已开课的；', '（2）资料已下载的。'].join('\n');
    expect(quotes(text, 'refund.none').length).toBeGreaterThan(1);
  });
});
