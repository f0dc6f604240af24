import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '无故缺席的，扣除保证金100元。',
      params: {
        money: 100,
        currency: 'CNY',
      },
    },
    {
      text: '解约金为剩余费用的两成。',
    },
    {
      text: '押金扣除损坏赔偿后退还。',
    },
  ],
  misses: [
    {
      text: '押金全额退还，不扣任何费用。',
      because: 'no fee',
    },
    {
      text: '商家违规的，扣除保证金。',
      because: 'a partner',
    },
    {
      text: '请交纳保证金。',
      because: 'nothing is deducted',
    },
  ],
};
