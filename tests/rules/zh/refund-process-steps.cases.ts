import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# 退款流程\n登录后点击订单详情中的申请按钮。',
    },
    {
      text: '# 如何申请退款\n填写退款原因并上传凭证。',
    },
    {
      text: '# 退费办理方式\n财务审核通过后7个工作日到账。',
      params: {
        amount: 7,
        unit: 'day',
      },
    },
  ],
  misses: [
    {
      text: '# 退款流程\n虚拟商品不支持上述操作。',
      because: 'a refusal',
    },
    {
      text: '# 充值流程\n点击充值按钮。',
      because: 'not about refunds',
    },
    {
      text: '# 退款说明\n退款规则因商品而异。',
      because: 'no step',
    },
  ],
};
