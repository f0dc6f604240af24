import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '月卡用户可自行到个人页里取消包月。',
    },
    {
      text: '请在下次续费之前自行退订。',
    },
    {
      text: '关闭连续包月后，下月起停止服务。',
    },
  ],
  misses: [
    {
      text: '请取消订阅新闻邮件。',
      because: 'messages',
    },
    {
      text: '不同意协议修改的，可取消续费。',
      because: 'consent by use',
    },
    {
      text: '续费订单可以取消。',
      because: 'an order',
    },
  ],
};
