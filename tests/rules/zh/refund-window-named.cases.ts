import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '所有课程享七天无理由退款。',
      params: {
        amount: 7,
        unit: 'day',
      },
    },
    {
      text: '我们设有14天冷静期。',
      params: {
        amount: 14,
        unit: 'day',
      },
    },
    {
      text: '退货期限为30日。',
      params: {
        amount: 30,
        unit: 'day',
      },
    },
  ],
  misses: [
    {
      text: '虚拟商品不适用7天无理由退货。',
      because: 'a refusal',
    },
    {
      text: '冷静期内请保持联系。',
      because: 'no span and no refund',
    },
    {
      text: '客户对服务很满意。',
      because: 'praise',
    },
  ],
};
