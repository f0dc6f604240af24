import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '以下情况您可以申请退款：\n- 系统重复扣款',
    },
    {
      text: '退款申请须满足以下条件：\n- 账户状态正常',
    },
    {
      text: '# 可申请退费的情形\n学员因疾病无法继续上课。',
    },
  ],
  misses: [
    {
      text: '以下情况不予退款：\n- 已经使用的课程',
      because: 'a refusal list',
    },
    {
      text: '以下情况可以注册：\n- 年满十八岁的用户',
      because: 'not about refunds',
    },
    {
      text: '以下情况您可以申请退款：\n- 购买后7天内取消的订单',
      because: 'a window',
    },
  ],
};
