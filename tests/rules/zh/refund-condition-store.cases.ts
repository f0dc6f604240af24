import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '退款由苹果按其政策审核。',
    },
    {
      text: '通过应用商店购买的，请向该商店申请退款。',
    },
    {
      text: '所有退费请求须遵循谷歌的退款政策。',
    },
  ],
  misses: [
    {
      text: '苹果手机可以下载本应用。',
      because: 'no refund',
    },
    {
      text: '您可以通过谷歌支付付款。',
      because: 'no refund',
    },
    {
      text: '您也可以向苹果申请退款。',
      because: 'one way among others, no condition',
    },
  ],
};
