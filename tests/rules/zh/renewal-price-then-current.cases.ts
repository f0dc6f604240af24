import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '续约按当时的牌价收取会费。' },
    { text: '早鸟价只给头一年。' },
    { text: '月費如有調漲，舊約期內不受影響。' },
    { text: '承诺期届满后取消优惠，回到牌价。' },
    { text: '续扣金额可能因税率变动。' },
  ],
  misses: [
    { text: '已下单的不补差价，续费另算吗？', because: 'a question' },
    { text: '旺季房费上浮两成。', because: 'a room' },
    { text: '续订价格始终保持不变。', because: 'it stays' },
    { text: '改期后按新票价收取。', because: 'a ticket' },
  ],
};
