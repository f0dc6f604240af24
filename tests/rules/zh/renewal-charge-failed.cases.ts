import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '余额不足导致扣款失败的，会员将暂停。',
    },
    {
      text: '若续费失败，平台会在三天内重试。',
    },
    {
      text: '停服后须充值补足才能恢复。',
    },
  ],
  misses: [
    {
      text: '支付失败请重新下单。',
      because: 'a single payment',
    },
    {
      text: '充值失败会退款。',
      because: 'a top-up',
    },
    {
      text: '库存不足时订单取消。',
      because: 'stock',
    },
  ],
};
