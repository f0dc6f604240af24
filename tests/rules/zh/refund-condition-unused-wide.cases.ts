import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '券码尚未兑换的，随时能退。' },
    { text: '听课进度不到一成的，可退学费。' },
    { text: '没开封的茶叶可以退。' },
    { text: '一节课都没上的，学费退给您。' },
    { text: '开通后未下载任何素材的，可申请退款。' },
    { text: '无理由退卡每人以一次为限。' },
  ],
  misses: [
    { text: '未使用的课时按比例退还。', because: 'in proportion' },
    { text: '未激活的卡概不退款。', because: 'no refund' },
    { text: '未成年人充值可退。', because: 'a minor' },
    { text: '我们未开课的，全额退款。', because: 'the provider' },
  ],
};
