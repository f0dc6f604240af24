import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# 取消与退费标准\n开营前3至7天：扣30%',
      params: {
        percent: 30,
      },
    },
    {
      text: '# 退票收费\n开车前24小时以内，票面价20%',
      params: {
        percent: 20,
      },
    },
    {
      text: '# 违约处理\n提前解约的，每月200元。',
      params: {
        money: 200,
        currency: 'CNY',
      },
    },
  ],
  misses: [
    {
      text: '# 会员价格\n年卡298元',
      because: 'a price, no deduction',
    },
    {
      text: '# 退款说明\n100%退还。',
      because: 'all comes back',
    },
    {
      text: '# 取消订阅\n下月起不再收取15元。',
      because: 'a renewal',
    },
  ],
};
