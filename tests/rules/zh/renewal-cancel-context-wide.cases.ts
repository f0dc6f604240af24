import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# 如何取消订阅\n如要取消，请前往账户设置页面。' },
    { text: '# 怎么关掉自动续费\n进入我的钱包，点最下面的签约，解约就行。' },
    { text: '# 包月怎么取消\n到会员页右上角关掉即可。' },
  ],
  misses: [
    { text: '# 订单取消\n进入订单页取消即可。', because: 'orders' },
    { text: '# 取消订阅\n退款请联系客服。', because: 'a refund' },
    { text: '# 会员介绍\n点击取消可返回上一页。', because: 'no renewal' },
  ],
};
