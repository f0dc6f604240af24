import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '年卡到期时由签约渠道代扣下一年费用。' },
    { text: '余额够的话，到期前系统会自己续一个月。' },
    { text: '您同意支付机构在不验证密码的情况下划款。' },
  ],
  misses: [
    { text: '取消授权后不会代扣下期费用。', because: 'negated' },
    { text: '到期后如何扣除下月费用？', because: 'a question' },
    { text: '退款时扣除下一期已用部分。', because: 'a refund' },
  ],
};
