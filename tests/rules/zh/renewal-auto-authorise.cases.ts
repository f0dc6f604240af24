import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '您授权我们在每个计费周期从绑定的支付方式扣款。',
    },
    {
      text: '开通即视为您同意平台在到期时代扣下期费用。',
    },
    {
      text: '会员委托支付机构按月划扣服务费。',
    },
  ],
  misses: [
    {
      text: '未经授权不得收取会员费用。',
      because: 'negated',
    },
    {
      text: '您授权我们使用您的头像。',
      because: 'no charge',
    },
    {
      text: '您授权平台从押金中扣除赔偿。',
      because: 'a penalty',
    },
  ],
};
