import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# 退货须知\n标签齐全，没有穿过。' },
    { text: '# 如何申请退费\n请准备好下列材料：身份证与收据。' },
    { text: '# 退卡办理\n须本人到场。' },
  ],
  misses: [
    { text: '# 入场须知\n请携带身份证。', because: 'no refund' },
    { text: '# 不予退款的情形\n未使用但已过期的券。', because: 'no condition but a refusal' },
    { text: '# 退款\n标签破损的概不退货。', because: 'a refusal' },
  ],
};
