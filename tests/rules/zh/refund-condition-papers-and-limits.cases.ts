import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '退卡要带卡和付款小票。' },
    { text: '每个手机号终身限退一次。' },
    { text: '未扫码入场的，当日可退。' },
    { text: '委託他人辦理者，須附委託書。' },
    { text: '申请退款应先结清欠款。' },
    { text: '因怀孕不能上课的，凭病历免收违约金退余额。' },
  ],
  misses: [
    { text: '开具发票须提供税号，三日内办理。', because: 'an invoice' },
    { text: '入会须出示身份证件办理。', because: 'joining' },
    { text: '退货要带小票吗？', because: 'a question' },
    { text: '资料仅用于审核。', because: 'data' },
  ],
};
