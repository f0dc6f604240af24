import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '余额不支持提现或转赠他人。' },
    { text: '優惠券不得兌換現金，不設找零。' },
    { text: '课程名额不能转让。' },
  ],
  misses: [
    { text: '未经许可不得转让本软件的源代码。', because: 'a licence' },
    { text: '我们不会出售您的个人信息。', because: 'privacy' },
    { text: '账号不得出租给他人。', because: 'the account alone' },
  ],
};
