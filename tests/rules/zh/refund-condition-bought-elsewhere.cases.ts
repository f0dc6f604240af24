import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '代售点买的票，请向该代售点退。' },
    { text: '在Google Play購買者，退款請洽Google。' },
    { text: '苹果的订单只能由苹果处理。' },
    { text: '经销商处取得的授权，退款请向出售方主张。' },
  ],
  misses: [
    { text: '苹果用户请在系统里关闭续费。', because: 'a renewal' },
    { text: '通过第三方登录的用户请绑定手机。', because: 'login' },
    { text: '第三方商品的质量我们概不负责。', because: 'liability' },
    { text: '在苹果手机上买的能退吗？', because: 'a question' },
  ],
};
