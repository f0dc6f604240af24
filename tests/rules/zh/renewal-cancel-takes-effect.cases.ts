import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '退订自次月1日起生效。',
    },
    {
      text: '取消不影响本周期的使用。',
    },
    {
      text: '解除签约后系统不再扣费。',
    },
  ],
  misses: [
    {
      text: '退订短信当日生效。',
      because: 'a message',
    },
    {
      text: '取消订单不影响其他商品。',
      because: 'an order',
    },
    {
      text: '解除绑定手机号码。',
      because: 'no renewal',
    },
  ],
};
