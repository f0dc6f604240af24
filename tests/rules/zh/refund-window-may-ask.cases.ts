import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '学员可在三十天内无条件申请退费。',
      params: {
        amount: 30,
        unit: 'day',
      },
    },
    {
      text: '48小时内均可取消并退款。',
      params: {
        amount: 48,
        unit: 'hour',
      },
    },
    {
      text: '您有14天的时间可以无理由撤销订单。',
      params: {
        amount: 14,
        unit: 'day',
      },
    },
  ],
  misses: [
    {
      text: '我们将在7天内办理退款。',
      because: 'how long the provider takes',
    },
    {
      text: '3个工作日内退款到账。',
      because: 'arrival',
    },
    {
      text: '7天内可随时退出群聊。',
      because: 'leaving a group',
    },
  ],
};
