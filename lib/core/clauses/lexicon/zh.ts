// Chinese word lists for rule patterns, in normal form (simplified, half-width). `{refund}` in a pattern or cue stands
// for any word of that list. Lists used as cues hold plain words only.
import type { Lexicon } from '../rule-format';

export const chineseWords: Lexicon = {
  /** Money given back. 退订 is not here: it means stopping a renewal or a message. */
  refund: ['退款', '退费', '退还', '退回', '返还', '退钱', '退换', '退货', '退课', '退票', '退赔'],
  /** Negations that stand before a verb. */
  not: [
    '不予',
    '不再',
    '不能',
    '不可',
    '不支持',
    '不提供',
    '不接受',
    '不会',
    '不得',
    '不作',
    '不做',
    '无法',
    '概不',
    '恕不',
    '均不',
    '将不',
    '不设',
    '不',
  ],
  provider: [
    '我们',
    '我方',
    '本公司',
    '公司',
    '平台',
    '本站',
    '网站',
    '商家',
    '服务商',
    '运营方',
    '甲方',
    '本店',
  ],
  user: ['您', '你', '用户', '会员', '消费者', '客户', '乙方', '买家', '学员'],
  member: ['会员', 'vip', '订阅', '套餐', '服务'],
  autoRenew: ['自动续费', '自动续订', '自动续期', '自动扣款', '自动扣费', '连续包月', '连续包年', '连续包季'],
  will: ['将', '会', '应', '可', '可以', '有权'],
};
