import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '续期扣款不另行通知。' },
    { text: '到期后直接扣费，无须再次询问。' },
    { text: '没收到提醒的，扣款照常进行。' },
  ],
  misses: [
    { text: '扣款前会通知您。', because: 'it is told' },
    { text: '退款不再通知。', because: 'a refund' },
    { text: '未收到短信请联系客服。', because: 'no charge' },
  ],
};
