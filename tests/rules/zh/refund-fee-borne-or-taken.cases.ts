import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '退款走转账的，手续费自己出。' },
    { text: '礼物卡未使用者可退，须负担3%作业费。' },
    { text: '# 退年费\n- 用过会员价的，先补齐与普通价的差额。' },
  ],
  misses: [
    { text: '# 退货\n- 退货运费由商家承担。', because: 'the seller pays' },
    { text: '# 退款\n- 过数不成功，另收50元。', because: 'a failed payment' },
    { text: '# 换购规则\n- 换购商品须补足差价。', because: 'an exchange' },
  ],
};
