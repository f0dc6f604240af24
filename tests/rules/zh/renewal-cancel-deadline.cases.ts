import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '请至少在到期前24小时关闭续订。',
      params: {
        amount: 24,
        unit: 'hour',
      },
    },
    {
      text: '会员须提前3天取消订阅，以免扣款。',
      params: {
        amount: 3,
        unit: 'day',
      },
    },
    {
      text: '取消期限为7天，逾期将续费。',
      params: {
        amount: 7,
        unit: 'day',
      },
    },
  ],
  misses: [
    {
      text: '活动开始前3天取消报名可退款。',
      because: 'a booking',
    },
    {
      text: '公司会提前30天通知用户停止服务。',
      because: 'the provider stops',
    },
    {
      text: '每24小时更新一次。',
      because: 'nothing is stopped',
    },
  ],
};
