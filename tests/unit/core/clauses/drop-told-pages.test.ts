import { describe, expect, it } from 'vitest';
import { extractClauses } from '@/lib/core/clauses/extract-clauses';
import { textToPage } from '@/lib/core/text/page-text';

const read = (lines: readonly string[], title = '') =>
  extractClauses(textToPage(lines.join('\n'), { title })).map(({ kind }) => kind);
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
  it('leaves what a store demands of those who publish in it', () => {
    const demand = 'App 必须写明：除非用户取消，否则订阅会自动续订。';
    expect(read(['# 应用审核指南', demand])).toEqual([]);
    expect(read(['# 会员协议', demand])).toContain('renewal.auto');
  });
  it('leaves it in a text of law', () => {
    const court = '消费者请求返还余款的，人民法院应予支持。';
    expect(read([court, `${court} `, `第二条${court}`, RULE])).toEqual([]);
  });
  it('weighs a title, the first heading or, without one, the first line as two words', () => {
    const guide = '某主机退款攻略';
    expect(read(['# 退款政策', '新手教程见帮助中心。', RULE], guide)).toEqual([]);
    expect(read(['首页', `# ${guide}`, RULE])).toEqual([]);
    expect(read([`${guide}。`, RULE])).toEqual([]);
    expect(read([`${guide}。`, '# 退款政策', RULE])).toContain('refund.window');
    expect(read(['# 退款政策', `${guide}。`, RULE])).toContain('refund.window');
  });
});
