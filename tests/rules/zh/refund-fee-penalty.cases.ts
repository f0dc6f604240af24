import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '前款情形，机构可收取剩余费用10%的违约金。',
      params: {
        percent: 10,
      },
    },
    {
      text: '违约金按合同总额的百分之五计算。',
    },
    {
      text: '须缴付一个月会费作为手续费。',
    },
  ],
  misses: [
    {
      text: '逾期付款的，按每日千分之一收取滞纳的违约金。',
      because: 'late payment',
    },
    {
      text: '机构不得另收任何性质的手续费。',
      because: 'negated',
    },
    {
      text: '卖家应向买家支付货款10%的违约金。',
      because: 'the provider pays',
    },
  ],
};
