import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '退卡请找店长填表，审核后七天内转账。' },
    { text: '款项最迟十二个工作日退到原付款账户。', params: { amount: 12, unit: 'day', workday: true } },
    { text: '要退票的，登录小程序点退票申请。' },
    { text: '退款由銀行直接撥付。' },
    { text: '系統會把款項全數退回原信用卡，無需申請。' },
    { text: '退款原路返回。' },
  ],
  misses: [
    { text: '退货录单时请选原单。', because: 'a shop tool' },
    { text: '退税一般七天到账。', because: 'tax' },
    { text: '回复R退订短信。', because: 'messages' },
    { text: '退款要多久到账？', because: 'a question' },
    { text: '佣金提现三天到账。', because: 'pay of partners' },
  ],
};
