import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# 退款程序\n- 请备齐合约、收据和银行流水到店办理。' },
    { text: '# 未成年人退款\n- 准备户口本、消费截图。' },
    { text: '# 售后举证\n- 应提供充值回执。' },
  ],
  misses: [
    { text: '# 入会程序\n- 请备齐合约、收据和银行流水到店办理。', because: 'no refund' },
    { text: '# 退款与投诉\n- 侵权投诉应提供权属证明。', because: 'a complaint' },
    { text: '# 退款说明\n- 我们将提供每月账单。', because: 'the provider' },
  ],
};
