import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '本产品为自动续期订阅商品。',
    },
    {
      text: '连续包月会员：续费周期为一个月',
    },
    {
      text: '月度会员（自动续费）每月15元',
    },
  ],
  misses: [
    {
      text: '本产品为一次性购买，不会自动续费。',
      because: 'negated',
    },
    {
      text: '您可以取消自动续费。',
      because: 'how to stop it',
    },
    {
      text: '请阅读《自动续费服务协议》的全文。',
      because: 'a pointer',
    },
  ],
};
