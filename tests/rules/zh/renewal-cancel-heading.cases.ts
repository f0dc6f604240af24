import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# 如何取消自动续费\n打开手机设置，点击账户名称。',
    },
    {
      text: '您可以通过以下方式取消订阅：\n- 设置→账户→订阅',
    },
    {
      text: '# 退订方式\n登录网站后进入会员中心操作。',
    },
  ],
  misses: [
    {
      text: '# 如何取消订单\n点击订单详情。',
      because: 'an order',
    },
    {
      text: '# 如何开通会员\n点击立即开通。',
      because: 'buying',
    },
    {
      text: '# 取消自动续费\n自动续费是一项便利的功能。',
      because: 'no step',
    },
  ],
};
