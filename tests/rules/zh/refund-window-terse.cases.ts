import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# 某云 退款说明\n## 时限\n- 新购订单：付款后7天' },
    { text: '退款入口自付款成功起开放三天。' },
    { text: '同一月份扣了两次的，可在扣款后十日内于订单页发起退款。' },
  ],
  misses: [
    { text: '# 违规处理\n- 对处罚不服的，可在三日内申诉。', because: 'a penalty' },
    { text: '# 退款\n- 商家须于24小时内响应售后申请。', because: 'the payer' },
    { text: '# 财务说明\n- 发票：付款后30天', because: 'an invoice' },
  ],
};
