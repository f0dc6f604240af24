import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '订阅费用由苹果负责扣款。',
    },
    {
      text: '扣款时间以应用商店的实际时间为准。',
    },
    {
      text: '会员通过谷歌支付平台计费。',
    },
  ],
  misses: [
    {
      text: '退款由苹果处理。',
      because: 'a refund',
    },
    {
      text: '您可以通过苹果账户登录。',
      because: 'a login',
    },
    {
      text: '华为手机可以安装本应用。',
      because: 'no charge',
    },
  ],
};
