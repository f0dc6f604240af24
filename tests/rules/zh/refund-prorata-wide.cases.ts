import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '余下课时经核算后，由财务统一退费。',
    },
    {
      text: '余下的学费财务会统一退费。',
    },
    {
      text: '退款以学员未用的课次核算，依比例返还。',
    },
  ],
  misses: [
    {
      text: '剩余课时不予退费。',
      because: 'a refusal',
    },
    {
      text: '商品未使用，可以退款。',
      because: 'a condition',
    },
    {
      text: '剩余名额不多，欲购从速。',
      because: 'no money',
    },
  ],
};
