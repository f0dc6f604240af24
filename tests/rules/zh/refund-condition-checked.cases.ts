import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '经客服核实属实的，予以退款。',
    },
    {
      text: '经后台审核确认无使用记录后办理退费。',
    },
    {
      text: '审核通过的订单将退还定金。',
    },
  ],
  misses: [
    {
      text: '审核通过后7个工作日内到账。',
      because: 'how long it takes',
    },
    {
      text: '经审核，您的文章已发布。',
      because: 'no refund',
    },
    {
      text: '请确认收货地址。',
      because: 'no refund',
    },
  ],
};
