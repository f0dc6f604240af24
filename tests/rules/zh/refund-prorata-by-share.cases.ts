import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '中途退学的，按剩余课时比例退还学费。',
    },
    {
      text: '扣除已使用天数对应的费用后，退还余款。',
    },
    {
      text: '服务提前结束的，会员费按天折算后返还。',
    },
  ],
  misses: [
    {
      text: '取消后不按比例退款。',
      because: 'negated',
    },
    {
      text: '积分与人民币的兑换比例为100:1。',
      because: 'a rate',
    },
    {
      text: '按实际用量计费。',
      because: 'billing',
    },
  ],
};
