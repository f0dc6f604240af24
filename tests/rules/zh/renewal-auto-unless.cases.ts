import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '除非您在到期前取消，否则会员会续期。',
    },
    {
      text: '除非提前三天取消，否则会自动续订。',
    },
    {
      text: '服务持续扣费，直至您取消订阅。',
    },
  ],
  misses: [
    {
      text: '除非您同意，否则我们不会共享资料。',
      because: 'data',
    },
    {
      text: '如未取消也不会自动续费。',
      because: 'negated',
    },
    {
      text: '未取消的订单将于明天发货。',
      because: 'an order',
    },
  ],
};
