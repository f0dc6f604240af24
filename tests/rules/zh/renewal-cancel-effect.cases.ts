import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '取消后，当前周期内的会员权益仍然有效。',
    },
    {
      text: '关闭自动续费后，到期将不再扣款。',
    },
    {
      text: '卸载应用不等于取消订阅。',
    },
  ],
  misses: [
    {
      text: '取消订单后款项不退。',
      because: 'an order',
    },
    {
      text: '注销账号后数据会清除。',
      because: 'an account',
    },
    {
      text: '关闭授权后无法使用定位服务。',
      because: 'a permission',
    },
  ],
};
