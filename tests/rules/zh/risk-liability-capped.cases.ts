import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '我司的赔付总额不逾客户当季实付的费用。' },
    { text: '本社不賠償任何營業損失或商譽損害。' },
    { text: '抵扣金是您的唯一救济。' },
    { text: '真要负责，也以您上个月付的钱为限。' },
    { text: '行李赔偿限额每公斤八十元。' },
  ],
  misses: [
    { text: '终止手续费以余额百分之十为限。', because: 'a fee' },
    { text: '退款金额不超过实付金额。', because: 'a refund' },
    { text: '每位客户以一台为限。', because: 'a number' },
    { text: '您应赔偿由此产生的利润损失。', because: 'the customer owes' },
  ],
};
