import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '计划内割接的时间不计入不可用时间。' },
    { text: '因空管延誤的，不提供經濟補償。' },
    { text: '把存档弄丢了找不回来的。' },
    { text: '本社不负看管之责。' },
    { text: '因您的网络卡顿看不了的，不在退费范围。' },
  ],
  misses: [
    { text: '周末不在工作时间内。', because: 'hours' },
    { text: '该功能不属于基础套餐的服务范围。', because: 'scope' },
    { text: '匿名投诉不予受理。', because: 'complaints' },
    { text: '因天气取消的，将全额退款。', because: 'paid back' },
  ],
};
