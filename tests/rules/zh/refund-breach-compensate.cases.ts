import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '场馆暂停营业超过两天的，会员有效期顺延。',
    },
    {
      text: '到账数量不足的，我们会补足差额。',
    },
    {
      text: '因系统故障影响使用的，可联系客服申请补偿。',
    },
  ],
  misses: [
    {
      text: '系统维护期间暂停登录。',
      because: 'nothing is owed',
    },
    {
      text: '停课期间有效期不予顺延。',
      because: 'negated',
    },
    {
      text: '您应及时补足差额。',
      because: 'the user pays',
    },
  ],
};
