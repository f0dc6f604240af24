import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '本馆可更改入场时间，以门口告示为准。' },
    { text: '業者得視客流需要調整車次。' },
    { text: '本店得視客流更換服務人員。' },
    { text: '主办方可基于安全考虑对路线作局部改动。' },
    { text: '我们会结合运营情况对每日签到奖励进行调整。' },
    { text: '在不影响学习效果的前提下，机构可更换授课教师。' },
    { text: '本馆对入馆须知享有修订之权。' },
    { text: '演出阵容如有变动，以现场为准。' },
    { text: '掉落概率由运营方自行设定。' },
    { text: '校方有权因设备检修调配上课教室。' },
  ],
  misses: [
    { text: '会员可根据自己的时间调整上课时段。', because: 'the customer changes' },
    { text: '双方协商一致可变更本合同。', because: 'both change it' },
    { text: '用户违反规则的，平台可根据情节限制其功能。', because: 'breach by the customer' },
    { text: '我们会为您安排新的教练并退还差价。', because: 'a remedy' },
  ],
};
