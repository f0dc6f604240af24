import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '会员违反社区公约的，已付会费不予退还。' },
    { text: '账号因违规被封禁的，剩余积分不予返还。' },
    { text: '會員違規被取消資格的，會費概不退還。' },
    { text: '本站有权取消冒用者的会员资格而无需作任何补偿。' },
  ],
  misses: [
    { text: '因平台违约给您造成损失的，我们赔偿，不退款。', because: 'the provider breaches' },
    { text: '您可以随时注销账号，费用不予退还。', because: 'the customer leaves' },
    { text: '课程开始后费用不予退还。', because: 'no breach: refund.none alone' },
  ],
};
