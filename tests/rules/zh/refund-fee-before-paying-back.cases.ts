import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '扣除建档费100元后退还余款。',
      params: {
        money: 100,
        currency: 'CNY',
      },
    },
    {
      text: '提前终止的会员须补缴折扣差额。',
    },
    {
      text: '改签的乘客加收改签费，退票另计。',
    },
  ],
  misses: [
    {
      text: '不收取改签费，退票免费。',
      because: 'negated',
    },
    {
      text: '补足差额后升级会员。',
      because: 'an upgrade',
    },
    {
      text: '扣除已使用课时后退还余款。',
      because: 'a share, no fee',
    },
  ],
};
