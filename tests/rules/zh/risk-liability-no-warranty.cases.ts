import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '直播内容由讲师自行安排，不属我们可保证范围。',
    },
    {
      text: '对课程效果不作任何明示或默示的保证。',
    },
    {
      text: '本服务按“现状”提供。',
    },
  ],
  misses: [
    {
      text: '用户应保证资料真实。',
      because: 'the user warrants',
    },
    {
      text: '我们保证七天内退款。',
      because: 'a promise',
    },
    {
      text: '如您不能保证出席，请提前取消。',
      because: 'the user',
    },
  ],
};
