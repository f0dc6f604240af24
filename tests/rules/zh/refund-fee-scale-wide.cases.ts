import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# 退团规定\n出发前三天以内，按60%扣除。' },
    { text: '# 退票收费\n演出前24小时以内，扣票款的五成。' },
    { text: '# 取消政策\n入住当天取消，收首晚房费的80%。' },
  ],
  misses: [
    { text: '# 收费标准\n按课时费的80%收取。', because: 'prices' },
    { text: '# 退票\n开场前一周不收手续费。', because: 'no fee' },
    { text: '# 退款\n七折课程请联系老师。', because: 'a discount' },
  ],
};
