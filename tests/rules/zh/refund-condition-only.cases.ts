import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '仅首次订阅的用户可以申请退款。',
    },
    {
      text: '退款须满足以下条件：',
    },
    {
      text: '设备归还完毕后方可申请退还押金。',
    },
  ],
  misses: [
    {
      text: '退款需3个工作日。',
      because: 'a time, not a condition',
    },
    {
      text: '退款仅支持退款到原渠道。',
      because: 'how it is paid',
    },
    {
      text: '只有管理员可以删除文章。',
      because: 'no refund',
    },
  ],
};
