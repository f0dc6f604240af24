import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '续费前三天，我们会短信提醒您。',
      params: {
        amount: 3,
        unit: 'day',
      },
    },
    {
      text: '价格上调将提前30日公告。',
      params: {
        amount: 30,
        unit: 'day',
      },
    },
    {
      text: '会员到期前系统会推送续费提示。',
    },
  ],
  misses: [
    {
      text: '服务停止前我们会提前通知。',
      because: 'the end of a service, not a charge',
    },
    {
      text: '取消续费无需提前通知。',
      because: 'the user need not tell',
    },
    {
      text: '您应提前书面通知我们到期不续。',
      because: 'the user tells',
    },
  ],
};
