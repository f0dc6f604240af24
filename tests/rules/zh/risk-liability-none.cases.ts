import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '对于第三方网站的内容，本站概不负责。' },
    { text: '平台无需就服务中断对用户承担赔偿责任。' },
    { text: '因設備故障所致損失，本公司不負損害賠償責任。' },
    { text: '由此产生的纠纷均与本应用无关。' },
  ],
  misses: [
    { text: '消费者无需承担运费。', because: 'the customer owes nothing' },
    { text: '商家应当承担退货责任。', because: 'the provider is liable' },
    { text: '本条不免除我们依法应负的责任。', because: 'no exclusion' },
  ],
};
