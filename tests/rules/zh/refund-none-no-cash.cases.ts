import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '虚拟金币仅限站内使用，不可兑换现金。',
    },
    {
      text: '账户余额不支持提现。',
    },
    {
      text: '钻石充值后不能反向兑换为人民币。',
    },
  ],
  misses: [
    {
      text: '不得利用信用卡套现。',
      because: 'a ban on fraud, says nothing of refunds',
    },
    {
      text: '收益可以提现到银行卡。',
      because: 'no negation',
    },
    {
      text: '平台支持现金、刷卡两种支付方式。',
      because: 'ways to pay',
    },
  ],
};
