import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '平台不对内容的准确性作任何保证。' },
    { text: '本服务按“现状”提供。' },
    { text: '本站无法担保信息没有错误。' },
  ],
  misses: [
    { text: '用户应保证资料真实。', because: 'the user warrants' },
    { text: '我们保证七天内退款。', because: 'a promise' },
    { text: '如您不能保证出席，请提前取消。', because: 'the user' },
  ],
};
