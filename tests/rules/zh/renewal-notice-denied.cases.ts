import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '价格调整恕不另行通知。',
      params: {
        negated: true,
      },
    },
    {
      text: '收费标准如有变动，以官网公布为准，无需单独通知用户。',
    },
    {
      text: '续费扣款时不再另行提醒。',
    },
  ],
  misses: [
    {
      text: '价格调整会提前通知。',
      because: 'a notice is promised',
    },
    {
      text: '协议修改恕不另行通知。',
      because: 'terms, not a price',
    },
    {
      text: '取消续费无需通知客服。',
      because: 'the user need not tell',
    },
  ],
};
