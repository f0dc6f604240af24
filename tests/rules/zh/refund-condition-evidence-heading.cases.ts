import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# 退货须知\n请保留商品的完整包装。',
    },
    {
      text: '# 退款申请\n请在邮件中提供付款凭证。',
    },
    {
      text: '# 退款条件\n- 请先寄回红字发票',
    },
  ],
  misses: [
    {
      text: '# 不予退款的情形\n商品包装未保持完好。',
      because: 'a refusal list',
    },
    {
      text: '# 配送须知\n请保留商品的完整包装。',
      because: 'not about refunds',
    },
    {
      text: '# 退款说明\n退款到账时间以银行为准。',
      because: 'no condition',
    },
  ],
};
