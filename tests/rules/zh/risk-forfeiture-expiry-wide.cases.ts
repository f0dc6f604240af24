import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '未在入会当月领取的礼品不补。',
    },
    {
      text: '体验券只能当月使用。',
    },
    {
      text: '全年所得积分于次年元旦统一归零。',
    },
    {
      text: '兑换券超期无法核销。',
    },
  ],
  misses: [
    {
      text: '二维码过期后请刷新。',
      because: 'a code',
    },
    {
      text: '课程到期后可申请延期。',
      because: 'may be prolonged',
    },
    {
      text: '合同期满后终止。',
      because: 'a contract ends',
    },
    {
      text: '积分永久有效。',
      because: 'never lost',
    },
  ],
};
