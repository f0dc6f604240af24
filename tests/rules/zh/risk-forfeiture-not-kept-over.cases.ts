import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '每周三次的练习额度用不完，不能滚到下周。' },
    { text: '免費次數不予結轉。' },
    { text: '请假期间会员期不顺延。' },
    { text: '因泄露链接被耗尽的流量，不予补发。' },
    { text: '当日奖励不可累积。' },
  ],
  misses: [
    { text: '优惠不可累计使用。', because: 'discounts' },
    { text: '因检修中断的，会员期自动顺延。', because: 'prolonged' },
    { text: '累计赔偿不超过已付费用。', because: 'a cap' },
    { text: '工期不予顺延。', because: 'works' },
  ],
};
