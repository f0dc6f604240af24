import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '主办方保留对本规则的最终解释权。' },
    { text: '本須知之解釋權歸本館所有。' },
    { text: '我们在法律允许范围内对本协议享有解释权。' },
  ],
  misses: [
    { text: '我们会向您解释权益的使用方法。', because: 'explains benefits' },
    { text: '如有疑问，客服会给您解释。', because: 'an explanation, no power' },
    { text: '最终价格以结算页为准。', because: 'a price, no power' },
  ],
};
