import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '扣款账户次序为零钱、储蓄卡。' },
    { text: '月費於每月首個工作日自動轉賬。' },
    { text: '年费在到期当日从存档的信用卡收取。' },
    { text: '扣款没成的话，第二天会再试两回。' },
    { text: '過數失敗者，本會可收取行政費並再次過數。' },
    { text: '扣款一般在周期结束前一天发起。' },
  ],
  misses: [
    { text: '扣款前三天会短信提醒。', because: 'a reminder' },
    { text: '取消后不会再扣费。', because: 'no charge' },
    { text: '退款失败的请重试。', because: 'a refund' },
    { text: '缺席扣一个课时。', because: 'lessons' },
  ],
};
