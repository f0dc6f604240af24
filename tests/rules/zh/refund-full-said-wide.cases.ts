import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '未录取的，报名费悉数退回。' },
    { text: '不满意的话，每一分钱都退给您。' },
    { text: '三天内没动过，全退。' },
    { text: '签约两日内反悔的，定金如数奉还。' },
    { text: '没开通的可以整单退。' },
    { text: '活动取消的，所收款项全数返还。' },
    { text: '会员可书面解约并取回全部会费。' },
  ],
  misses: [
    { text: '扣除手续费后全退。', because: 'a fee' },
    { text: '所有费用概不退还。', because: 'no refund' },
    { text: '请退还全部租用设备。', because: 'goods' },
  ],
};
