import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '符合以下条件可申请退款：\n- 订单付款时间在七天内',
      params: {
        amount: 7,
        unit: 'day',
      },
    },
    {
      text: '以下情形不予退款：\n- 购买已超过30天',
      params: {
        amount: 30,
        unit: 'day',
      },
    },
    {
      text: '# 退款条件\n自签收之日起七日内；',
    },
  ],
  misses: [
    {
      text: '# 发货说明\n自付款之日起三日内。',
      because: 'not about refunds',
    },
    {
      text: '# 退款条件\n商品完好。',
      because: 'no span',
    },
    {
      text: '# 退款政策\n我们将在七日内答复。',
      because: 'provider',
    },
  ],
};
