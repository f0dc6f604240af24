import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '应退金额=实付金额-已上课时×课时单价',
    },
    {
      text: '退款金额为实付款减去已使用天数的费用。',
    },
    {
      text: '退费金额根据未完成课时计算。',
    },
  ],
  misses: [
    {
      text: '退款金额以支付渠道为准。',
      because: 'no share',
    },
    {
      text: '退款金额为全额退款。',
      because: 'a full refund',
    },
    {
      text: '应退货款尚在处理。',
      because: 'a status',
    },
  ],
};
