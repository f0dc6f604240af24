import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '旷课按正常上课扣除课时。' },
    { text: '上课迟到十五分钟以上的，视为放弃该次课程。' },
    { text: '请提前24小时请假，否则照常扣课时。' },
    { text: '听课证遗失的，概不补发。' },
  ],
  misses: [
    { text: '请假的不扣课时。', because: 'nothing is lost' },
    { text: '教练迟到的，顺延课时。', because: 'the provider is late' },
    { text: '退费时扣除已上课时的费用。', because: 'a refund' },
  ],
};
