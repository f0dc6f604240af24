import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '因技术故障无法使用的，可申请退款。',
    },
    {
      text: '若课程存在质量问题，学员有权要求退费。',
    },
    {
      text: '如不同意涨价，可以申请退还余款。',
    },
  ],
  misses: [
    {
      text: '因个人原因退学的，不予退费。',
      because: 'a refusal',
    },
    {
      text: '如遇故障请联系客服。',
      because: 'no refund',
    },
    {
      text: '因质量问题退货的，运费由卖家承担。',
      because: 'freight',
    },
  ],
};
