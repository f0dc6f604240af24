import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# 售后与退款\n到账时间由发卡行决定。',
    },
    {
      text: '# 退款须知\n审核一般需要2个工作日。',
    },
    {
      text: '# 提现说明\n处理时间以银行为准。',
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
