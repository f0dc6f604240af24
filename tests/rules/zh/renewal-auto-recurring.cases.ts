import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '本方案采用定期定额扣款。',
    },
    {
      text: '月付方案属于循环扣款。',
    },
    {
      text: '服务默认按月延续，无需再次订购。',
    },
  ],
  misses: [
    {
      text: '基金定期定额投资。',
      because: 'a fund',
    },
    {
      text: '本服务不会循环扣款。',
      because: 'negated',
    },
    {
      text: '默认显示最新文章。',
      because: 'no renewal',
    },
  ],
};
