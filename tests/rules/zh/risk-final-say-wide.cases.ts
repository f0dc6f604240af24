import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '其他未列事项由组委会解释。' },
    { text: '考核是否通过由教务单方认定。' },
    { text: '骑行中的违规情节以平台后台记录为准。' },
    { text: '本中心的裁决为最终决定，对各方均有约束力。' },
    { text: '主办方可酌情决定是否受理申诉。' },
    { text: '开发者保留对奖励发放的最终决定权。' },
    { text: '押金扣多扣少，由门店定夺。' },
    { text: '如有争议，以我们系统统计的用量数据为准。' },
    { text: '客服给出的处理意见即为最终结论。' },
  ],
  misses: [
    { text: '双方可协商决定课程时间。', because: 'both decide' },
    { text: '争议由法院判定。', because: 'a court' },
    { text: '您可自行决定是否续费。', because: 'the customer decides' },
    { text: '退款时间以银行到账记录为准。', because: 'a fact, no judgement' },
  ],
};
