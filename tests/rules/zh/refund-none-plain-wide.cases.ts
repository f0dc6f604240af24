import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '社費於退社時不予發還。' },
    { text: '因个人喜好要求退货的，我们不接受。' },
    { text: '限时特惠商品均为最终销售。' },
    { text: '活动送的卡退不了。' },
    { text: '用代金券付的部分不在可退之列。' },
    { text: '因个人没空上课，非属退费事由。' },
    { text: '过了三天的退费恕难受理。' },
    { text: '订单付款后无法撤销。' },
    { text: '特价款一律没得退。' },
    { text: '账号被封的钱别想拿回。' },
  ],
  misses: [
    { text: '如果退不了款请联系客服。', because: 'a help text' },
    { text: '哪些票退不了？', because: 'a question' },
    { text: '优惠券不在本页显示。', because: 'nothing about money' },
  ],
};
