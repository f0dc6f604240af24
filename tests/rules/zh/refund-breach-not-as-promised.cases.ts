import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '实物与描述不符的，支持退货退款。',
    },
    {
      text: '我方提前终止合作的，返还未履行部分的款项。',
    },
    {
      text: '场馆因停电关闭的，会籍相应顺延。',
    },
  ],
  misses: [
    {
      text: '您违反规定的，平台终止服务且不予退款。',
      because: 'a refusal',
    },
    {
      text: '由用户负责补足差额。',
      because: 'the user pays',
    },
    {
      text: '我们负责维护系统。',
      because: 'nothing is owed',
    },
  ],
};
