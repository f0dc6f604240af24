import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '开课前退出的，全额退还学费。',
    },
    {
      text: '重复扣款的部分将100%退款。',
    },
    {
      text: '我们会退还您支付的全部费用。',
    },
  ],
  misses: [
    {
      text: '我们不提供全额退款。',
      because: 'negated',
    },
    {
      text: '所有费用一律不予退还。',
      because: 'negated after',
    },
    {
      text: '剩余的全部次数可以转让。',
      because: 'no refund',
    },
  ],
};
