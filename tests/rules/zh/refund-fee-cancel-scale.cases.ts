import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '入住前3天内取消，收取房费的50%。',
      params: {
        percent: 50,
      },
    },
    {
      text: '当日取消预约的，扣全额费用。',
    },
    {
      text: '出发前7天以内：取消需支付总价的30%。',
      params: {
        percent: 30,
      },
    },
  ],
  misses: [
    {
      text: '入住前3天可免费取消。',
      because: 'no fee',
    },
    {
      text: '取消后退50%。',
      because: 'what comes back',
    },
    {
      text: '订单取消成功。',
      because: 'a status',
    },
  ],
};
