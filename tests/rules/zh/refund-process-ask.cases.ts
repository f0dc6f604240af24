import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '如需退款，请联系在线客服办理。',
    },
    {
      text: '学员可以书面方式向校区申请退费。',
    },
    {
      text: '退货请先致电售后热线。',
    },
  ],
  misses: [
    {
      text: '如需取消自动续费，请联系客服。',
      because: 'stopping a renewal',
    },
    {
      text: '任何情况下均不予退款，请勿联系客服。',
      because: 'no refund at all',
    },
    {
      text: '收不到验证码请联系客服。',
      because: 'no refund',
    },
  ],
};
