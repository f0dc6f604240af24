import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '会员费一经支付，概不退款。',
    },
    {
      text: '开通后不支持任何形式的退费，请确认后再付款。',
    },
    {
      text: '已支付的課程費用，恕不退還。',
    },
    {
      text: '学员不得以个人原因要求退费。',
    },
    {
      text: '商家有权拒绝退还定金。',
    },
  ],
  misses: [
    {
      text: '商家不得不退款给您。',
      because: 'a double negation: the money must be paid back',
    },
    {
      text: '七天内可以退款。',
      because: 'no negation',
    },
    {
      text: '我们不收取退款手续费。',
      because: 'the negation belongs to the fee',
    },
    {
      text: '平台不得拒绝退还剩余学费。',
      because: 'refusing is what is forbidden',
    },
    {
      text: '因平台原因无法上课的，可申请退款。',
      because: 'the negation belongs to the lesson',
    },
  ],
};
