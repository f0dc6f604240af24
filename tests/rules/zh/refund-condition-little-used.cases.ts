import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '卡没刮开的，十五天里可以退。' },
    { text: '收听不足一小时的可以退。' },
    { text: '退课前须先结清分期余款。' },
  ],
  misses: [
    { text: '没用过的卡也不能退。', because: 'a refusal' },
    { text: '不足一小时按一小时计费。', because: 'a price' },
    { text: '退出后请归还会员卡套。', because: 'no refund' },
  ],
};
