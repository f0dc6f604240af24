import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '我方无法直接处理退款申请。',
    },
    {
      text: '公司不直接受理退费。',
    },
    {
      text: '退款由渠道决定，平台无权干涉退款结果。',
    },
  ],
  misses: [
    {
      text: '我们会处理您的退款。',
      because: 'the contrary',
    },
    {
      text: '系统无法处理图片。',
      because: 'no refund',
    },
    {
      text: '我们不能直接看到您的密码。',
      because: 'no refund',
    },
  ],
};
