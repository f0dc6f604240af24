import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '因教练变更影响上课的，可退还余款。',
    },
    {
      text: '商家未按时送达的，应返还定金。',
    },
    {
      text: '平台擅自取消活动的，报名者有权要求退费。',
    },
  ],
  misses: [
    {
      text: '因用户自身原因变更地址的，不予赔偿。',
      because: "the user's reason",
    },
    {
      text: '学员未按时上课的，课时照扣。',
      because: 'the user',
    },
    {
      text: '因天气变更行程，请留意通知。',
      because: 'nothing is owed',
    },
  ],
};
