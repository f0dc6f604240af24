import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '同城速配不为任何一位用户的人品作担保。' },
    { text: '本馆对减重效果不作承诺。' },
    { text: '軟件依現狀提供，瑕疵恕不修補。' },
    { text: '极端情况下不能打包票，请定期导出。' },
    { text: '云端存储难以杜绝数据丢失的风险。' },
  ],
  misses: [
    { text: '您应保证所填资料真实。', because: 'the customer promises' },
    { text: '我们不会向第三方提供您的信息。', because: 'privacy' },
    { text: '报名须缴纳保证金。', because: 'a deposit' },
    { text: '用户违反上述承诺的，应予改正。', because: 'the customer' },
  ],
};
