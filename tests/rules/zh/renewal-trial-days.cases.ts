import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '前30天免费，之后自动按月收费。',
      params: {
        amount: 30,
        unit: 'day',
      },
    },
    {
      text: '7天后未取消即按每月30元扣费。',
      params: {
        amount: 7,
        unit: 'day',
      },
    },
    {
      text: '免费期结束即开始计费。',
    },
  ],
  misses: [
    {
      text: '免费期结束后不会扣费。',
      because: 'negated',
    },
    {
      text: '前三名免费参加。',
      because: 'no span',
    },
    {
      text: '体验到期后请重新购买。',
      because: 'no charge by itself',
    },
  ],
};
