import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '课程尚未学习的，可以申请退费。',
    },
    {
      text: '商品未拆封且包装完好可退货。',
    },
    {
      text: '退款的前提是会员未激活。',
    },
  ],
  misses: [
    {
      text: '未使用的费用按比例退还。',
      because: 'a share, no condition',
    },
    {
      text: '未激活的账号不予退款。',
      because: 'a refusal',
    },
    {
      text: '未成年人请在监护人陪同下使用。',
      because: 'no refund',
    },
  ],
};
