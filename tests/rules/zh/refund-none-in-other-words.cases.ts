import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '套票付款后概不退订。' },
    { text: '赠券抵扣的部分不退成现金。' },
    { text: '逾期提出退费的，恕不受理。' },
    { text: '忘了用不构成退款理由。' },
    { text: '豆子充进去就拿不出来了。' },
    { text: '加密貨幣支付無法撤銷，一概不退。' },
  ],
  misses: [
    { text: '匿名投诉不予受理。', because: 'a complaint' },
    { text: '不支持部分退票，须整单退。', because: 'only as a whole' },
    { text: '能退成现金吗？', because: 'a question' },
    { text: '周一不退房的客人请联系前台。', because: 'a stay' },
  ],
};
