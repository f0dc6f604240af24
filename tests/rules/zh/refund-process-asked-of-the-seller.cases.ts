import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '在代售点买的票，请向原出票代理人申请退票。' },
    { text: '邮局订的请找邮局退。' },
    { text: '透過旅行社購買者，請洽原購買通路辦理。' },
    { text: '第三方出售的，退款请向其主张。' },
  ],
  misses: [
    { text: '请向平台投诉该商户。', because: 'a complaint' },
    { text: '找代理商加盟请致电，购卡有优惠。', because: 'partners' },
    { text: '可以找代理商退吗？', because: 'a question' },
    { text: '如需续费请联系代理商办理。', because: 'a renewal' },
  ],
};
