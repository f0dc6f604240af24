import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '演出取消的，票款一分不少退给您。' },
    { text: '年付三十天内不满意，整笔退。' },
    { text: '未開班者，已繳學費悉數退還。' },
    { text: '没用过可以全退。' },
  ],
  misses: [
    { text: '逾期不全额退。', because: 'not full' },
    { text: '扣除手续费后全部退还。', because: 'less a fee' },
    { text: '押金如数退还。', because: 'a deposit' },
    { text: '能全退吗？', because: 'a question' },
  ],
};
