import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '在任何情况下，平台的累计责任不超过近十二个月收取的费用。' },
    { text: '我们不对任何间接损失负责。' },
    { text: '賠償金額不得超出會員當次支付之費用。' },
  ],
  misses: [
    { text: '赔偿将在七日内支付。', because: 'when, no cap' },
    { text: '因我们的过错造成损失的，我们承担赔偿责任。', because: 'liable' },
    { text: '直接联系商家即可。', because: 'no liability' },
  ],
};
