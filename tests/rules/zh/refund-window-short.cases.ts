import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '购入后未满30天可退。',
      params: {
        amount: 30,
        unit: 'day',
      },
    },
    {
      text: '体验期为7天，期间不满意可退。',
      params: {
        amount: 7,
        unit: 'day',
      },
    },
    {
      text: '开通当日可申请退订。',
    },
  ],
  misses: [
    {
      text: '未满18岁不可退出群组。',
      because: 'an age',
    },
    {
      text: '当日不可取消。',
      because: 'negated',
    },
    {
      text: '7天内退款到账。',
      because: 'arrival',
    },
  ],
};
