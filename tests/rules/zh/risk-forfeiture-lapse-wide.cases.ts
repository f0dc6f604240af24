import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '会员降级后原有折扣即时取消。' },
    { text: '逾期未取的物品按弃置处理。' },
    { text: '注销后等级与卡券随之消失。' },
    { text: '月卡里的抽奖机会当天没用就没了。' },
    { text: '储值卡过了两年仍有余额的，余额自动收回。' },
    { text: '听课资格逾期一律失效。' },
    { text: '套餐结束后就不能再下载高清素材。' },
    { text: '帳戶關閉後，剩餘信用額即告作廢。' },
    { text: '点券管一年。' },
    { text: '每月1号重置，没用完的不累计。' },
    { text: '快照保留三天，逾期删除。' },
    { text: '服务器欠费超过一周，数据将被清除。' },
    { text: '過期的券不再補發。' },
  ],
  misses: [
    { text: '二维码过期后请刷新。', because: 'a code' },
    { text: '课程到期后可申请延期。', because: 'may be prolonged' },
    { text: '合同期满后终止。', because: 'a contract ends' },
    { text: '积分永久有效。', because: 'never lost' },
  ],
};
