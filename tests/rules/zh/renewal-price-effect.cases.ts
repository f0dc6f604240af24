import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '价格调整不影响当前订阅周期。',
    },
    {
      text: '费用变更仅对新订单生效。',
    },
    {
      text: '会费可能因汇率变化而调整，费用可能会因汇率变动而调整。',
    },
  ],
  misses: [
    {
      text: '取消订阅不影响现有权益。',
      because: 'cancelling',
    },
    {
      text: '价格不会上涨。',
      because: 'negated',
    },
    {
      text: '页面调整不会影响阅读。',
      because: 'no price',
    },
  ],
};
