import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '印花过了活动期就作废。' },
    { text: '未在入会当月领取的礼品不补。' },
    { text: '体验券只能当月使用。' },
    { text: '錯過的團課恕不提供補課及保留。' },
    { text: '开卡以后不能暂停。' },
    { text: '全年所得积分于次年元旦统一归零。' },
    { text: '订阅终止后您将丧失高级功能的访问权限。' },
    { text: '升级套餐后，原套餐剩余天数不予折算。' },
    { text: '兑换券超期无法核销。' },
    { text: '注销后等级与卡券随之消失。' },
  ],
  misses: [
    { text: '二维码过期后请刷新。', because: 'a code' },
    { text: '课程到期后可申请延期。', because: 'may be prolonged' },
    { text: '合同期满后终止。', because: 'a contract ends' },
    { text: '积分永久有效。', because: 'never lost' },
  ],
};
