import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '您可以在账户设置中随时关闭自动续费。',
    },
    {
      text: '按月付费，随时取消。',
    },
    {
      text: '会员可以在个人页取消自动续费。',
    },
  ],
  misses: [
    {
      text: '我们有权随时终止服务。',
      because: 'the provider stops',
    },
    {
      text: '您可随时退订营销短信。',
      because: 'messages',
    },
    {
      text: '您可以随时取消订单并退款。',
      because: 'an order',
    },
  ],
};
