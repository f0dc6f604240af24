import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '系统会在到期前24小时内从绑定账户扣款。',
      params: {
        amount: 24,
        unit: 'hour',
      },
    },
    {
      text: '续费金额将于会员期满前1天收取。',
      params: {
        amount: 1,
        unit: 'day',
      },
    },
    {
      text: '订阅即将到期时，平台将代扣下期费用。',
    },
  ],
  misses: [
    {
      text: '扣费前3天会短信提醒。',
      because: 'a reminder',
    },
    {
      text: '请在到期前24小时取消订阅。',
      because: 'how to stop it',
    },
    {
      text: '退款时扣除手续费。',
      because: 'a refund',
    },
  ],
};
