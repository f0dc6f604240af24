import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '费用从您绑定的银行卡中自动扣除。',
    },
    {
      text: '扣款将通过您默认的支付方式进行。',
    },
    {
      text: '系统优先使用赠送余额抵扣账单。',
    },
  ],
  misses: [
    {
      text: '违约金从押金账户中扣除。',
      because: 'a penalty',
    },
    {
      text: '退款从平台账户扣除后返还。',
      because: 'a refund',
    },
    {
      text: '请绑定手机号码。',
      because: 'no charge',
    },
  ],
};
