import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '提车前可退订金。' },
    { text: '一周内来换或退都成。' },
    { text: '花束订单最迟可在送达前一天取消。' },
    { text: '收到后六小时内可拍照申请售后。' },
    { text: '若您在三天内改变主意，告诉我们就行。' },
    { text: '购票后三十天以后提出的退票请求将不被受理。' },
    { text: '下单后十分钟内可无理由取消。' },
    { text: '三十天之内没骑过的卡随便退。', params: { amount: 30, unit: 'day' } },
    { text: '签单后五日以内反悔的，定金全数奉还。', params: { amount: 5, unit: 'day' } },
    { text: '起飞前七天以上|免费退票' },
    { text: '截止报名前可自行退考，费用退回。' },
    { text: '发车前两小时可在线退票。' },
    { text: '当天没开过柜的可以整单退。' },
    { text: '开营前三十日(含)以上书面退营的，退还全部营费。' },
    { text: '要退的话，请在收货后两天内提出。' },
  ],
  misses: [
    { text: '退款在五个工作日内到账。', because: 'arrival' },
    { text: '我们会在三天内审核退款。', because: 'the provider' },
    { text: '取消预约须于24小时前告知，否则视为已用。', because: 'lessons' },
    { text: '续费前一天可取消扣款。', because: 'a renewal' },
  ],
};
