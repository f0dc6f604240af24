import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '取消订阅后服务在当期结束时终止，已付费用不退。',
    },
    {
      text: '关闭自动续费后会员到期结束，不支持退款。',
    },
    {
      text: '取消续订后权益至到期日终止，余款不予退还。',
    },
  ],
  misses: [
    {
      text: '取消订单后课程终止，费用不退。',
      because: 'an order',
    },
    {
      text: '取消订阅后服务照常到期。',
      because: 'no refund spoken of: the other rule',
    },
    {
      text: '关闭页面后不退出登录。',
      because: 'no renewal',
    },
  ],
};
