import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '已领取的教材按定价扣除。',
    },
    {
      text: '赠品未退回的，从退款中折价扣除。',
    },
    {
      text: '提现收取2%手续费。',
      params: {
        percent: 2,
      },
    },
  ],
  misses: [
    {
      text: '教材随课程寄送。',
      because: 'nothing is deducted',
    },
    {
      text: '赠品不会扣减学时。',
      because: 'negated',
    },
    {
      text: '提现请绑定银行卡。',
      because: 'no fee',
    },
  ],
};
