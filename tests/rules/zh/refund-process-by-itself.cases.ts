import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '退款由财务每周四统一打款。' },
    { text: '票款只能退回付款的那张卡。' },
    { text: '退卡入口:我的-会员卡-客服。' },
  ],
  misses: [
    { text: '续费由系统自动扣款。', because: 'a charge' },
    { text: '未成团的款项不退回原账户，转入余额。', because: 'negated' },
    { text: '平台自动处理投诉。', because: 'no money' },
  ],
};
