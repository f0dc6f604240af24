import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '积分三年不动，每年减半，直至归零。' },
    { text: '赠券届时未核销的视作弃权。' },
    { text: '銷戶後紅利點數即告消滅。' },
    { text: '未在十日内申领奖励的，权利消灭。' },
    { text: '預約未到場者照樣扣次。' },
    { text: '退会时剩余返利一律抛弃。' },
  ],
  misses: [
    { text: '验证码五分钟后失效。', because: 'a code' },
    { text: '本合同期满即失效。', because: 'a contract' },
    { text: '积分永不清零。', because: 'never lost' },
    { text: '注销后您的个人信息将被清除。', because: 'data' },
    { text: '逾期未提货的，订单自动原路退款。', because: 'paid back' },
  ],
};
