import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '倒卖名额的，会籍作废，年费不退。' },
    { text: '发现外挂直接封，充值一分不退。' },
    { text: '學員冒名上課者，取消其資格，學費不予退還。' },
    { text: '恶意刷单所得积分全部收回。' },
    { text: '共享账号被查到的，剩余时长清零。' },
  ],
  misses: [
    { text: '用户违约的，应向公司支付违约金。', because: 'the customer owes' },
    { text: '商家违规的，扣除保证金。', because: 'a seller' },
    { text: '违规评论将被删除。', because: 'a comment' },
    { text: '因质量问题退款的，余额原路退还。', because: 'paid back' },
  ],
};
