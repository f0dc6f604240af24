import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '退货商品须保持原包装和吊牌完整。',
    },
    {
      text: '如有破损，请拍照并保留包装盒。',
    },
    {
      text: '退货需提供医院证明。',
    },
  ],
  misses: [
    {
      text: '拆封后不予退货，请保持完好。',
      because: 'a refusal',
    },
    {
      text: '请当面签收。',
      because: 'no refund',
    },
    {
      text: '退货运费须完整支付。',
      because: 'freight',
    },
  ],
};
