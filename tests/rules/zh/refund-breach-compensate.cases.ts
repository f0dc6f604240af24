import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '原主讲离职的，平台提供同等级别的替代课程服务。',
    },
    {
      text: '遇系统中断的，可向我们申请获得相应补偿。',
    },
    {
      text: '因系统故障影响使用的，可联系客服申请补偿。',
    },
  ],
  misses: [
    {
      text: '系统维护期间暂停登录。',
      because: 'nothing is owed',
    },
    {
      text: '停课期间有效期不予顺延。',
      because: 'negated',
    },
    {
      text: '您应及时补足差额。',
      because: 'the user pays',
    },
  ],
};
