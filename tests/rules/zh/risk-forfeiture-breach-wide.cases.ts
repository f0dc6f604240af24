import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '长期停机的收回号码，余额不退。' },
    { text: '对刷票者，我们会冻结账户并没收积分。' },
    { text: '倒卖门票一经发现，会员资格取消，票款不退。' },
    { text: '封的号里点数全没。' },
    { text: '代练查实的，扣除全部奖励币。' },
    { text: '冻结期间不补天数。' },
    { text: '停權期間且不退費。' },
    { text: '系统误发的优惠券，平台有权收回。' },
    { text: '闲置一年的储值账户，每月从余额中扣五元管理费。' },
  ],
  misses: [
    { text: '违反约定的一方应支付违约金。', because: 'damages' },
    { text: '违规评论会被删除。', because: 'comments' },
    { text: '若因平台违约，余额全额退还。', because: 'the provider fails' },
    { text: '如账号被封，可以申诉。', because: 'no loss stated' },
  ],
};
