import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '关了当月还能看，下月就不扣了。' },
    { text: '解约后本期权益照用。' },
    { text: '退訂後仍可使用至期末。' },
    { text: '期中停止不影响本期权益。' },
  ],
  misses: [
    { text: '账号关闭后不再保留数据。', because: 'an account' },
    { text: '订单取消后款项将退回，剩余券失效。', because: 'an order' },
    { text: '公司停止后续服务，当月另行公告。', because: 'the provider' },
  ],
};
