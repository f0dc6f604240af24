import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '违规账户的余额将被没收。' },
    { text: '平台可没收作弊所得的积分。' },
    { text: '超过一年未登录的，我们有权回收您的账号。' },
  ],
  misses: [
    { text: '因平台违约给您造成损失的，我们赔偿。', because: 'the provider breaches' },
    { text: '您可以随时注销账号。', because: 'the user ends it' },
    { text: '请勿违反社区规范。', because: 'a request' },
  ],
};
