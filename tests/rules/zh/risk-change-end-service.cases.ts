import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '平台有权根据经营情况中止部分功能。' },
    { text: '本站可隨時停止提供服務予任何會員。' },
    { text: '我们可能随时停止向您提供服务。' },
  ],
  misses: [
    { text: '您可以随时终止使用服务。', because: 'the user ends it' },
    { text: '用户违反约定的，平台有权终止服务。', because: 'for a breach of the customer alone' },
    { text: '因系统维护造成的服务中断，我们不承担责任。', because: 'liability, not a right to end' },
  ],
};
