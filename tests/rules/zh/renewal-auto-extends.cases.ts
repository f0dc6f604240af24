import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '扣款成功后，会员有效期自动顺延一个月。',
    },
    {
      text: '系统会代扣下一周期的会员费。',
    },
    {
      text: '试用七天，之后每月支付服务费。',
    },
  ],
  misses: [
    {
      text: '取消后不再扣除下一周期费用。',
      because: 'after cancelling',
    },
    {
      text: '支付成功后请刷新页面。',
      because: 'a single payment',
    },
    {
      text: '下期节目预告。',
      because: 'a show',
    },
  ],
};
