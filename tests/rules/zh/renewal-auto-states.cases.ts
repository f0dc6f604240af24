import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '会员到期后系统会自动续费。',
    },
    {
      text: '订阅按周期自动续订，直到您取消。',
    },
    {
      text: '套餐期满后将自动延长一个月。',
    },
  ],
  misses: [
    {
      text: '本产品不会自动续费。',
      because: 'negated',
    },
    {
      text: '您可以随时关闭自动续费。',
      because: 'how to stop it',
    },
    {
      text: '软件将自动更新版本。',
      because: 'software',
    },
  ],
};
