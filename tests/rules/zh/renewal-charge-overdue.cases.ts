import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '账单日为每月最后一天。',
    },
    {
      text: '若信用卡过期，请及时更新付款资料。',
    },
    {
      text: '逾期未付款的，账号将降级为免费版。',
    },
  ],
  misses: [
    {
      text: '信用卡还款日请存足金额。',
      because: 'a loan',
    },
    {
      text: '逾期未还书的，暂停借阅。',
      because: 'books',
    },
    {
      text: '退款扣费日期另行通知。',
      because: 'a refund',
    },
  ],
};
