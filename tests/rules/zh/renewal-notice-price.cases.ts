import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '如调整会员价格，我们会提前公示。',
    },
    {
      text: '收费标准变更时，将提前15日告知用户。',
      params: {
        amount: 15,
        unit: 'day',
      },
    },
    {
      text: '调价前会征得您的同意并通知您。',
    },
  ],
  misses: [
    {
      text: '价格调整不另行通知。',
      because: 'negated: another rule',
    },
    {
      text: '商品价格以页面为准。',
      because: 'no change',
    },
    {
      text: '地址变更请告知客服。',
      because: 'the user tells',
    },
  ],
};
