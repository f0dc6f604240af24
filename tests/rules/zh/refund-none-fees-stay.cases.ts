import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '未用完的次数过期作废，余款不退。',
    },
    {
      text: '报名成功后学费一律不退。',
    },
    {
      text: '特价票不退不改。',
    },
  ],
  misses: [
    {
      text: '系统不退出登录。',
      because: 'leaving, not paying back',
    },
    {
      text: '会员不退群也可以关闭提醒。',
      because: 'leaving a group',
    },
    {
      text: '余款将退到原账户。',
      because: 'no negation',
    },
  ],
};
