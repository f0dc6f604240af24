import { describe, expect, it } from 'vitest';
import { extractClauses } from '@/lib/core/clauses/extract-clauses';
import { dropChineseAsides } from '@/lib/core/clauses/refiners/drop-chinese-asides';
import { textToPage } from '@/lib/core/text/page-text';
import { madeCandidate } from './made-candidates';

const kinds = (text: string) => extractClauses(textToPage(text)).map((clause) => clause.kind);
const concerned = (text: string) => kinds(text).filter((kind) => /^(?:refund|renewal)\./.test(kind));

describe('dropChineseAsides', () => {
  it.each([
    ['参赛资料一经提交概不退还。', 'papers, not money'],
    ['推广者应在五日内返还多领的奖励。', 'the user pays back'],
    ['退款申请已提交，请留意短信。', 'the state of an order'],
    ['记者调查发现，多家门店不予退款。', 'a story'],
    ['根据《示例保护法》第二十五条规定，消费者有权自收货之日起七日内退货。', 'a law quoted'],
    ['购买后七天内可以申请退款吗？', 'a question'],
    ['您可以随时取消短信推送的订阅。', 'messages'],
    ['按量付费的实例每小时结算一次并自动扣费。', 'use billed as it happens'],
    ['抵扣券自动从应付款中扣除。', 'a coupon'],
    ['续费成功后，有效期自动顺延一个月。', 'paid by hand'],
    ['设置自动续费：登录控制台，点击续费管理。', 'switched on'],
    ['未支付的订单无须申请退款。', 'nothing was paid'],
    ['文件上传失败，系统会自动重试三次。', 'no payment'],
  ])('drops %s (%s)', (text) => {
    expect(concerned(text)).toEqual([]);
  });

  it.each([
    ['教材费及资料费一经支付概不退还。', 'refund.none'],
    ['在您取消之前，会员到期自动续费。', 'renewal.auto'],
    ['退款时扣除提现手续费1%。', 'refund.fee'],
    ['扣除当月会员费后退还其余部分。', 'refund.prorata'],
    ['本店商品自签收之日起七日内可申请退货。', 'refund.window'],
    ['如果您的退款申请已提交，我们将在3个工作日内处理退款。', 'refund.process'],
  ])('keeps %s', (text, kind) => {
    expect(concerned(text)).toContain(kind);
  });

  it.each([
    ['退款由财务每月二十日集中转账。', 'when the money is sent'],
    ['退票款走原渠道，零钱秒到，银行卡要等三天。', 'how long it takes'],
    ['取消预约须于12小时前告知，否则视作已用。', 'a lesson'],
    ['本服务不适用七日犹豫期，恕不退费。', 'a right refused'],
  ])('reads no time to ask in from %s (%s)', (text) => {
    expect(kinds(text)).not.toContain('refund.window');
  });

  it('takes what a law says of traders for no risk of this service', () => {
    expect(kinds('约定经营者有权单方变更服务内容的条款无效。')).not.toContain('risk.unilateral-change');
    expect(kinds('本平台作为经营者，有权随时变更服务内容。')).toContain('risk.unilateral-change');
  });
});

describe('a Chinese aside', () => {
  it('is looked for in Chinese sentences alone, and in those of its kinds', () => {
    const text = '购买后可以退款吗?';
    const made = madeCandidate('refund.window', { text });
    const others = [
      madeCandidate('refund.window', { text, lang: 'en' }),
      madeCandidate('risk.liability', { text }),
      madeCandidate('refund.window', { text: '购买后可以退款。' }),
    ];
    expect(dropChineseAsides([made, ...others])).toEqual(others);
  });
});
