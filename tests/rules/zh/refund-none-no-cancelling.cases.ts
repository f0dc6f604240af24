import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '课程购买成功后，订单不可取消。',
    },
    {
      text: '出发前三天起不接受取消报名。',
    },
    {
      text: '特惠房型付款后不得取消。',
    },
  ],
  misses: [
    {
      text: '自动续费在扣款当天不能取消。',
      because: 'about stopping a renewal',
    },
    {
      text: '点赞后无法取消。',
      because: 'nothing was bought',
    },
    {
      text: '您可以随时取消订单。',
      because: 'no negation',
    },
  ],
};
