import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '退没寄出的那几期的费用。' },
    { text: '扣掉已上的課，餘款返還。' },
    { text: '余下月份的会费折给您。' },
    { text: '扣除已上的课时后，余款退还。' },
    { text: '开课后退五成。' },
    { text: '监护人有过错的，按过错程度返还。' },
  ],
  misses: [
    { text: '剩余课时一律不退。', because: 'nothing' },
    { text: '卡内没用完的积分可以退回账户。', because: 'points' },
    { text: '退卡另收余额百分之十作为违约金。', because: 'a fee' },
    { text: '剩余天数能折算退吗？', because: 'a question' },
  ],
};
