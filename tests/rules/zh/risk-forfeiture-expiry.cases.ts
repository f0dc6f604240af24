import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '优惠券逾期未用即作废。' },
    { text: '未上完的课时逾期作废。' },
    { text: '流量包自購買起30天內有效，剩餘流量次月清零。' },
    { text: '點數需於購買後一年內使用完畢。' },
  ],
  misses: [
    { text: '验证码五分钟后失效。', because: 'a code, no benefit' },
    { text: '积分永不过期，不会清零。', because: 'nothing is lost' },
    { text: '本条款无效的，不影响其他条款。', because: 'severability' },
  ],
};
