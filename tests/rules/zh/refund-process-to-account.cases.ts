import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '费用会退还到您的平台钱包。',
    },
    {
      text: '取消成功后，已用积分将退回至原积分账户。',
    },
    {
      text: '退款以账户余额的形式退还。',
    },
  ],
  misses: [
    {
      text: '登录后返回账户页面查看。',
      because: 'a click, no money',
    },
    {
      text: '余额不会退至银行卡。',
      because: 'negated',
    },
    {
      text: '充值到账户余额。',
      because: 'money in',
    },
  ],
};
