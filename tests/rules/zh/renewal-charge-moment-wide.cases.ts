import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '年费在到期当日从存档的信用卡收取。' },
    { text: '多次尝试仍失败的，账户降为免费版。' },
    { text: '每月8号从绑定的卡里扣。' },
    { text: '先扣赠送金，不足时再扣本金。' },
    { text: '一年扣一次。' },
  ],
  misses: [
    { text: '扣款前三天会短信提醒。', because: 'a reminder' },
    { text: '取消后不会再扣费。', because: 'no charge' },
    { text: '退款失败的请重试。', because: 'a refund' },
    { text: '缺席扣一个课时。', because: 'lessons' },
  ],
};
