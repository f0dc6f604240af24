import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '除非您在到期前取消，否则将续订。',
    },
    {
      text: '会员须在扣款日前关闭自动续费。',
    },
    {
      text: '您可以在下一个计费周期前取消订阅。',
    },
  ],
  misses: [
    {
      text: '您可以在入住前取消预订。',
      because: 'a booking',
    },
    {
      text: '到期前会提醒您续费。',
      because: 'a reminder',
    },
    {
      text: '请在下课前关闭设备。',
      because: 'no renewal',
    },
  ],
};
