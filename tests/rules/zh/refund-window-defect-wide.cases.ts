import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '收货后三日内发现少件的，联系店主补寄。', params: { amount: 3, unit: 'day' } },
    { text: '如有瑕疵，須於七日內告知並申請換貨。' },
    { text: '签收后发现与描述不符，请在48小时内联系客服。' },
  ],
  misses: [
    { text: '设备损坏请于三日内归还并赔偿。', because: 'the customer owes' },
    { text: '商家会在三日内补发破损商品。', because: 'the provider' },
    { text: '整机质量问题一年内保修。', because: 'a warranty' },
  ],
};
