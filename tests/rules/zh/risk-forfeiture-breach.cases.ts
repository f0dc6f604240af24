import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '账号因违规被封禁的，剩余积分不予返还。' },
    { text: '平台可没收作弊所得的积分。' },
    { text: '会员违规被取消资格的，会费概不退还。' },
  ],
  misses: [
    { text: '因平台违约给您造成损失的，我们赔偿。', because: 'the provider breaches' },
    { text: '您可以随时注销账号。', because: 'the user ends it' },
    { text: '请勿违反社区规范。', because: 'a request' },
  ],
};
