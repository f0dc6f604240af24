import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '赔付申请须在故障次月十日前提交。' },
    { text: '印刷有瑕疵的，三日内反馈，我们免费重做。' },
    { text: '教室搬迁的，没上的课按次数退钱。' },
    { text: '已保价的包裹丢失，按实际损失赔付。' },
  ],
  misses: [
    { text: '失效的链接恕不补发。', because: 'negated' },
    { text: '因您的原因造成损坏的，不予退款。', because: 'the customer’s fault' },
    { text: '停办期间请关注公告。', because: 'nothing is owed' },
  ],
};
