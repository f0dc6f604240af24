import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '充了一半的，退没充的那一半。' },
    { text: '扣除已上课程对应费用后退还余款。' },
    { text: '# 礼物卡\n- 已部分使用者，退还余额。' },
  ],
  misses: [
    { text: '# 额度说明\n- 扣除已用额度后剩余部分可继续使用。', because: 'nothing is given back' },
    { text: '# 退款\n- 已部分使用的不退。', because: 'refused' },
    { text: '# 结算\n- 推广费扣除已结算部分后退还余额给佣金账户。', because: 'paid to partners' },
  ],
};
