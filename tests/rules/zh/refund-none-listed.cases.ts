import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '以下情况不予退款：\n- 课程已经开始学习',
    },
    {
      text: '# 不支持退费的情形\n因违反社区规则被停用的账号。',
    },
    {
      text: '下列商品恕不退换：\n- 已拆封的护理用品',
    },
  ],
  misses: [
    {
      text: '以下情况可以退款：\n- 重复付款的订单',
      because: 'the lead-in says the contrary',
    },
    {
      text: '以下情况不予退款：\n- 其他情况请联系客服',
      because: 'an item that leads elsewhere',
    },
    {
      text: '# 配送范围\n偏远地区需要三天。',
      because: 'not about refunds',
    },
  ],
};
