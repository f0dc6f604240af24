import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '发货前可以申请退款。',
    },
    {
      text: '合同期限内学员可随时退费。',
    },
    {
      text: '课程有效期到期前均可申请退课。',
    },
  ],
  misses: [
    {
      text: '开课前不予退费。',
      because: 'a refusal',
    },
    {
      text: '到期前24小时可取消续费。',
      because: 'stopping a renewal',
    },
    {
      text: '使用前请阅读说明。',
      because: 'no refund',
    },
  ],
};
