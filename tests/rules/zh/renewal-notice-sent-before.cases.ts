import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '年票届满前十天寄一封信提醒您。' },
    { text: '会费上调前四十天在大厅公示。', params: { amount: 40, unit: 'day' } },
    { text: '到期站短提醒一次。' },
    { text: '試看結束前一日寄信提醒。' },
    { text: '续费前发私信知会。' },
    { text: '扣款前不再通知。' },
  ],
  misses: [
    { text: '条款修改前提前七天公告。', because: 'terms' },
    { text: '开课前一天短信通知上课地点。', because: 'a lesson' },
    { text: '停服前三十日通知用户。', because: 'the end of a service' },
    { text: '您应提前三天通知本店。', because: 'the customer tells' },
    { text: '设备升级前提前告知。', because: 'works' },
  ],
};
