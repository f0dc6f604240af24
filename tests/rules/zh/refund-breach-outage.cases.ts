import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '因系统故障重复扣费的，我们会退还多扣款项。',
    },
    {
      text: '平台永久关闭时，将退还未使用的会员费。',
    },
    {
      text: '商品有质量问题的，来回运费由商家承担，并退款。',
    },
  ],
  misses: [
    {
      text: '系统故障造成的损失，本公司不承担赔偿责任。',
      because: 'excluded',
    },
    {
      text: '服务终止后不予退款。',
      because: 'a refusal',
    },
    {
      text: '系统异常时请刷新页面。',
      because: 'nothing is owed',
    },
  ],
};
