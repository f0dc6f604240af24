import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '试用期满后自动转为付费会员。',
    },
    {
      text: '3天免费试用，之后每月收费15元。',
      params: {
        amount: 3,
        unit: 'day',
      },
    },
    {
      text: '首月特惠，次月起恢复原价续费。',
    },
  ],
  misses: [
    {
      text: '试用结束后不会自动扣费。',
      because: 'negated',
    },
    {
      text: '试用期内可以体验全部功能。',
      because: 'no conversion',
    },
    {
      text: '员工试用期为三个月。',
      because: 'a job',
    },
  ],
};
