import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '退款请找群主，附上付款截图。' },
    { text: '# 退款程序\n- 批核约需二十个工作天，支票寄往登记地址。' },
    { text: '同意后资金回到原支付方式。' },
  ],
  misses: [
    { text: '# 账号\n- 头像审核约需两天。', because: 'a portrait' },
    { text: '# 缴费\n- 支票抬头写本公司全名。', because: 'paying in' },
    { text: '# 投稿\n- 作品由财务人工3日内审核。', because: 'a work sent in' },
  ],
};
