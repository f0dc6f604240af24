import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '在以下情况下您可以申请退款：\n- 系统故障导致会员未到账',
    },
    {
      text: '如服务终止，我们将：\n- 提供剩余时长的退款方案',
    },
    {
      text: '以下情形用户可申请退费：\n- 同一订单重复扣款',
    },
  ],
  misses: [
    {
      text: '以下情况不予退款：\n- 系统故障期间的使用记录',
      because: 'a refusal list',
    },
    {
      text: '# 故障申报\n系统故障请拨打热线。',
      because: 'nothing is owed',
    },
    {
      text: '以下情形用户可申请退费：\n- 学员生病',
      because: "not the provider's failure",
    },
  ],
};
