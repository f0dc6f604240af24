import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# 退款多久到账\n一般2个工作日内审核完毕。',
      params: {
        amount: 2,
        unit: 'day',
        workday: true,
      },
    },
    {
      text: '# 提现说明\n处理时间以银行为准。',
    },
    {
      text: '# 退费规则\n财务将于五个工作日内完成打款。',
      params: {
        amount: 5,
        unit: 'day',
      },
    },
  ],
  misses: [
    {
      text: '# 退款政策\n超过七天的订单不再处理。',
      because: 'a limit',
    },
    {
      text: '# 发货说明\n两个工作日内处理完毕。',
      because: 'not about refunds',
    },
    {
      text: '# 退款政策\n购买后七天内可以提出。',
      because: 'a window',
    },
  ],
};
