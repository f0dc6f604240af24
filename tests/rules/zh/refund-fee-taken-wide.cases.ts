import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '违约退租扣一个月押金。' },
    { text: '取消已发货的订单需支付往返邮费。' },
    { text: '退房时如有污损，将扣除清洁费。' },
    { text: '退货产生的邮费由顾客自付。' },
    { text: '撤单的，扣订单金额的8%作为备料成本。', params: { percent: 8 } },
    { text: '发车前一天在线退票，收一成票款。' },
    { text: '因故退营，只扣除实际发生的保险费。' },
    { text: '退款时扣掉充值赠送的部分和5%通道费。' },
    { text: '退团按团费总额的20%收取损失费。' },
    { text: '退費之匯費由學員負擔。' },
    { text: '取消订单的，定金扣30元工本费，余款退回。' },
  ],
  misses: [
    { text: '取消订单不收手续费。', because: 'no fee' },
    { text: '到期自动扣款15元。', because: 'a renewal' },
    { text: '我方违约取消的，支付总价20%的违约金。', because: 'the provider pays' },
    { text: '缴费一律不退。', because: 'no refund' },
  ],
};
