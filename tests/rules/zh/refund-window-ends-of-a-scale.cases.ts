import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '距开营不足五天，不可退。', params: { amount: 5, unit: 'day' } },
    { text: '起飞前8天以上|免费退票|收票价20%', params: { amount: 8, unit: 'day' } },
    { text: '本金随时可退。' },
    { text: '首期寄出之前可以全退。' },
    { text: '年付三十天内不满意，整笔退。', params: { amount: 30, unit: 'day' } },
  ],
  misses: [
    { text: '押金随时可退。', because: 'a deposit' },
    { text: '延误超过四小时免费退票。', because: 'an outage' },
    { text: '退款三天内到账。', because: 'how long it takes' },
    { text: '距开演不足三天能退吗？', because: 'a question' },
  ],
};
