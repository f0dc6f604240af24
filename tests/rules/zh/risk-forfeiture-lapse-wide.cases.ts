import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '会员降级后原有折扣即时取消。',
    },
    {
      text: '注销后等级与卡券随之消失。',
    },
    {
      text: '月卡里的抽奖机会当天没用就没了。',
    },
    {
      text: '储值卡过了两年仍有余额的，余额自动收回。',
    },
    {
      text: '听课资格逾期一律失效。',
    },
    {
      text: '帳戶關閉後，剩餘信用額即告作廢。',
    },
    {
      text: '每月1号重置，没用完的不累计。',
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
