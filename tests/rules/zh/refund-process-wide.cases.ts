import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# 退换货说明\n请先联系在线客服登记商品信息。',
    },
    {
      text: '# 退款说明\n审核时间为一至三个工作日内完成。',
    },
    {
      text: '# 提现规则\n提交后由财务统一审核。',
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
