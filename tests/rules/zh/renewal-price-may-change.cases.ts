import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '我们保留调整会员价格的权利。',
    },
    {
      text: '续订费用可能会上调。',
    },
    {
      text: '收费标准如有变更，将在下一周期生效。',
    },
  ],
  misses: [
    {
      text: '我们不会调整已购会员的价格。',
      because: 'negated',
    },
    {
      text: '卖家可修改商品价格。',
      because: 'a seller on a market',
    },
    {
      text: '本协议可能会修改。',
      because: 'terms',
    },
  ],
};
