import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# 退换\n- 签收后外包装完好、吊牌未剪的可协商。' },
    { text: '退课者须先结清分期机构的款项。' },
    { text: '# 退订说明\n- 每个账号限退两台。' },
    { text: '请向该平台咨询退订。' },
  ],
  misses: [
    { text: '# 报名\n- 报名时须提供学历证明和照片。', because: 'asked for at enrolment, not for a refund' },
    { text: '# 退款说明\n- 每人限领一张优惠券。', because: 'coupons' },
    { text: '# 投诉指引\n- 侵权投诉须提供权属证明。', because: 'a complaint' },
  ],
};
