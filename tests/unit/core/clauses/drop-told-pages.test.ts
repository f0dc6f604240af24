import { describe, expect, it } from 'vitest';
import { extractClauses } from '@/lib/core/clauses/extract-clauses';
import { textToPage } from '@/lib/core/text/page-text';

const read = (lines: readonly string[]) =>
  extractClauses(textToPage(lines.join('\n'))).map(({ kind }) => kind);
const RULE = '购买后30天内可以申请退款。';

describe('dropToldPages', () => {
  it('reads the rule on a page of the service itself', () => {
    expect(read(['# 退款政策', RULE])).toContain('refund.window');
  });
  it('leaves it on a page that tells about another service', () => {
    const page = ['# 某主机退款攻略', '本文由小编整理，老用户请看评测。', RULE, '上一篇：优惠码大全'];
    expect(read(page)).toEqual([]);
  });
  it('keeps it where only one word of telling stands', () => {
    expect(read(['# 退款政策', '新手教程见帮助中心。', RULE])).toContain('refund.window');
  });
  it('leaves it in a text of law', () => {
    const court = '消费者请求返还余款的，人民法院应予支持。';
    expect(read([court, `${court} `, `第二条${court}`, RULE])).toEqual([]);
  });
});
