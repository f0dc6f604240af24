import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '退款申请通过后，3个工作日内到账。',
      params: {
        amount: 3,
        unit: 'day',
        workday: true,
        max: true,
      },
    },
    {
      text: '我们在收到申请后十五日内退还剩余费用。',
      params: {
        amount: 15,
        unit: 'day',
      },
    },
    {
      text: '退款一般需要5至7个工作日处理完毕。',
      params: {
        amount: 7,
        unit: 'day',
      },
    },
  ],
  misses: [
    {
      text: '购买后7天内可申请退款。',
      because: 'a window for asking',
    },
    {
      text: '超过30天不予退款。',
      because: 'a limit',
    },
    {
      text: '充值后立即生效。',
      because: 'no refund',
    },
    {
      text: '学员签约后七日内得申请全额退费。',
      because: 'a window for asking',
    },
  ],
};
