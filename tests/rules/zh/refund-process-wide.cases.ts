import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# 如何退票\n客服在5个工作日内处理。',
    },
    {
      text: '# 退费办法\n受理后三个工作日内完成打款。',
    },
    {
      text: '# 退款说明\n审核时间为一至三个工作日内完成。',
    },
  ],
  misses: [
    {
      text: '# 退款说明\n赠品不支持寄回。',
      because: 'a refusal',
    },
    {
      text: '# 联系方式\n请先联系客服登记。',
      because: 'not about refunds',
    },
    {
      text: '# 退款说明\n账号封禁请联系客服。',
      because: 'another trouble',
    },
  ],
};
