import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '湖边水深，溺水自负。' },
    { text: '信号中断非本公司责任。' },
    { text: '组委会不负担选手的食宿交通支出。' },
    { text: '平台没有义务补偿由此产生的差额。' },
    { text: '录入错误引起的罚款由客户负担。' },
    { text: '填错收货地址的，请自行负责。' },
    { text: '出图有色差都属正常。' },
    { text: '参加训练的意外风险自行承担。' },
    { text: '遇到停电，本店免于担责。' },
  ],
  misses: [
    { text: '运费由买家承担。', because: 'freight, no liability' },
    { text: '由我们负责赔偿您的损失。', because: 'the provider pays' },
    { text: '退款手续费由客户承担。', because: 'a fee' },
    { text: '会员应赔偿给平台造成的损失。', because: 'the customer owes' },
  ],
};
