import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '活动开始前3天以上取消的，全额退款。',
      params: {
        amount: 3,
        unit: 'day',
      },
    },
    {
      text: '入住前48小时可免费取消。',
      params: {
        amount: 48,
        unit: 'hour',
      },
    },
    {
      text: '请务必提前24小时致电取消或退票，逾期不受理。',
      params: {
        amount: 24,
        unit: 'hour',
      },
    },
  ],
  misses: [
    {
      text: '请在到期前24小时取消自动续费。',
      because: 'stopping a renewal',
    },
    {
      text: '出发前3天取消的，收30%手续费。',
      because: 'a fee',
    },
    {
      text: '开课前两天会发提醒。',
      because: 'no refund',
    },
  ],
};
