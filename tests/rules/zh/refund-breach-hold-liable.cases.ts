import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '我方未履行安全义务的，应当承担赔偿责任。',
    },
    {
      text: '任何一方违约给对方造成损失的，应当赔偿。',
    },
    {
      text: '月度可用性低于承诺标准的，您可以索赔。',
    },
  ],
  misses: [
    {
      text: '用户违反规则的，应赔偿平台损失。',
      because: 'the user owes',
    },
    {
      text: '任何情况下我们不承担赔偿责任。',
      because: 'excluded',
    },
    {
      text: '赔偿总额不超过您支付的费用。',
      because: 'a cap',
    },
  ],
};
