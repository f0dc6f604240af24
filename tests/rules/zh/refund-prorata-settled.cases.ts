import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '中途停课，按已上课时结算，余款退回。',
    },
    {
      text: '依实际参加次数核算，多缴部分退回。',
    },
    {
      text: '没有用完的会费可以退。',
    },
  ],
  misses: [
    {
      text: '余款不予退回。',
      because: 'a refusal',
    },
    {
      text: '多余的商品请退货。',
      because: 'goods',
    },
    {
      text: '余额可在下次使用。',
      because: 'nothing comes back',
    },
  ],
};
