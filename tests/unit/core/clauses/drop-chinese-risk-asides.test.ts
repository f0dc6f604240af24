import { describe, expect, it } from 'vitest';
import { extractClauses } from '@/lib/core/clauses/extract-clauses';
import { dropChineseRiskAsides } from '@/lib/core/clauses/refiners/drop-chinese-risk-asides';
import { textToPage } from '@/lib/core/text/page-text';
import { madeCandidate } from './made-candidates';

const kinds = (text: string) => extractClauses(textToPage(text)).map((clause) => clause.kind);

describe('sentences that put no risk on the customer', () => {
  it.each([
    ['如您不同意本协议的任何内容，请立即停止使用本应用。', 'the first acceptance'],
    ['用户违规刷屏的，平台有权暂停其账号。', 'shut out for a breach'],
    ['我们保留调整价格的权利。', 'a price, and that alone'],
  ])('%s (%s)', (text) => expect(kinds(text)).not.toContain('risk.unilateral-change'));
  it.each([
    ['密码可凭验证码重置，验证码十分钟内有效，过期自动作废。', 'a code'],
    ['未按时寄回的，视同放弃退货。', 'a right to return'],
    ['我的卡包可查看未使用、已过期的优惠券。', 'a list'],
  ])('%s (%s)', (text) => expect(kinds(text)).not.toContain('risk.forfeiture'));
  it.each([
    ['我们会在最终结果公布后联系获奖者。', 'results that are published'],
    ['平台不参与交易，由买卖双方自行决定。', 'the customers decide'],
    ['我们可凭自行判断暂停或终止服务。', 'what may be done'],
  ])('%s (%s)', (text) => expect(kinds(text)).not.toContain('risk.final-say'));
  it.each([
    ['请特别留意免除或限制责任的条款。', 'says that there are such clauses'],
    ['因您违约给我们造成损失的，应向我们承担赔偿责任。', 'what the customer owes'],
  ])('%s (%s)', (text) => expect(kinds(text)).not.toContain('risk.liability'));
});

describe('their near relations, which do', () => {
  it.each([
    ['如您不同意修改后的协议，请停止使用本应用。', 'risk.unilateral-change'],
    ['平台有权随时暂停服务，无需任何理由。', 'risk.unilateral-change'],
    ['我们有权调整价格、服务内容和活动规则。', 'risk.unilateral-change'],
    ['是否违规由平台自行判断，平台可暂停服务。', 'risk.final-say'],
    ['验证码送出的优惠券当日作废，余额清零。', 'risk.forfeiture'],
    ['因您违规给您自己造成的损失，平台不承担任何责任。', 'risk.liability'],
  ])('%s', (text, kind) => expect(kinds(text)).toContain(kind));
});

describe('a Chinese aside about risks', () => {
  it('is looked for in Chinese sentences alone, and in those of its kind', () => {
    const text = '最终结果公布后联系获奖者。';
    const made = madeCandidate('risk.final-say', { text });
    const others = [
      madeCandidate('risk.final-say', { text, lang: 'en' }),
      madeCandidate('risk.liability', { text }),
      madeCandidate('risk.final-say', { text: '最终解释权归本店所有。' }),
    ];
    expect(dropChineseRiskAsides([made, ...others])).toEqual(others);
  });
});
