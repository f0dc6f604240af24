import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '请前往会员中心取消订阅。',
    },
    {
      text: '如需停止续费，请联系客服操作。',
    },
    {
      text: '您可在银行卡页面取消自动扣款，停止会员续费。',
    },
  ],
  misses: [
    {
      text: '请前往订单页取消订单。',
      because: 'an order',
    },
    {
      text: '取消自动续费请点击下方帮助。如遇短信骚扰可退订短信。',
      because: 'messages',
    },
    {
      text: '请前往设置页关闭推送。',
      because: 'messages',
    },
  ],
};
