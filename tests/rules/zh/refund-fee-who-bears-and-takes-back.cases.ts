import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '中途退班的，已享的优惠从退款中扣回。' },
    { text: '票须寄回才能退，邮费由购票人出。' },
    { text: '退款時扣除匯費三十元。' },
    { text: '承诺期内提前离开的，须支付剩余费用的一半。' },
    { text: '退卡不足一个月按一个月计。' },
  ],
  misses: [
    { text: '因质量问题退货，运费由本店承担。', because: 'the shop pays' },
    { text: '退票免收手续费。', because: 'none taken' },
    { text: '工本费不退。', because: 'not given back' },
    { text: '退款要扣手续费吗？', because: 'a question' },
  ],
};
