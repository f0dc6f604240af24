import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '学员退款时按应退金额收取手续费。\n手续费最低2元一笔。',
      params: {
        money: 2,
        currency: 'CNY',
      },
    },
    {
      text: '申请提现需支付通道费。\n手续费按1%计算。',
    },
    {
      text: '已发放的装备在退费时按价折算。\n扣除上述费用后多退少补。',
    },
  ],
  misses: [
    {
      text: '登录账号后进入首页。\n手续费最低2元一笔。',
      because: 'the sentence before says nothing of a refund',
    },
    {
      text: '退款会原路退回。\n手续费全部免收。',
      because: 'no fee',
    },
    {
      text: '退款会原路退回。\n预计三天到账。',
      because: 'no fee',
    },
  ],
};
