import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '演出延期的，可办理退票。',
    },
    {
      text: '平台停止运营的，退还剩余余额。',
    },
    {
      text: '可用性未达承诺的，可申请补偿。',
    },
  ],
  misses: [
    {
      text: '用户取消行程的，可退款八成。',
      because: 'the user calls off',
    },
    {
      text: '演出取消后不予退票。',
      because: 'a refusal',
    },
    {
      text: '课程延期至下周。',
      because: 'nothing is owed',
    },
  ],
};
