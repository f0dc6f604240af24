import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '口味不合不构成退货理由。' },
    { text: '域名一经下单即无法退订。' },
    { text: '送错主播的，平台不予追回。' },
    { text: '未在期内寄回的，视同放弃退货。' },
  ],
  misses: [
    { text: '# 退款说明\n- 发票遗失的，概不受理补开。', because: 'an invoice' },
    { text: '# 退款说明\n- 系统通知短信无法退订。', because: 'messages' },
    { text: '# 投诉\n- 举报材料不全的不再受理。', because: 'a complaint' },
  ],
};
