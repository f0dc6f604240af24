import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '退款将按原支付渠道返还。',
    },
    {
      text: '审核通过后3-5个工作日内原路退回。',
      params: {
        amount: 5,
        unit: 'day',
        workday: true,
      },
    },
    {
      text: '余款会退至您的付款账户。',
    },
  ],
  misses: [
    {
      text: '请使用原账户登录。',
      because: 'no money moves',
    },
    {
      text: '请原路返回营地。',
      because: 'a way on foot: 返 with no refund would need more context',
    },
    {
      text: '付款账户须与实名一致。',
      because: 'nothing is paid back',
    },
  ],
};
