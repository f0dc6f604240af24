import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '续租前管家会询问您是否继续。' },
    { text: '到期前十天管家会打电话问您续不续。' },
    { text: '试用结束前两天我们会发邮件提醒。' },
    { text: '本會調漲月費，將於兩個月前公告。' },
    { text: '扣费前五天，系统会给您发短信。' },
    { text: '到期前一周客服会打电话告知。' },
    { text: '会费要涨的话，提前半年在公告栏通知大家。' },
    { text: '每次續期前兩星期以電郵提示。' },
    { text: '续费成功后，会收到一封邮件通知扣款金额。' },
    { text: '如上调月费，本会于一个月前以书面告知。' },
  ],
  misses: [
    { text: '退款前我们会短信通知。', because: 'a refund' },
    { text: '会员应提前三天通知前台。', because: 'the customer tells' },
    { text: '停机维护前会推送公告。', because: 'no charge' },
    { text: '扣费不再另行通知。', because: 'refused: another rule' },
  ],
};
