import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '若用户不接受变更内容，可随时停止使用本站。' },
    { text: '您不同意更新后的协议的，应当立即终止使用。' },
    { text: '閣下如不同意條款的修訂，請勿繼續使用本網站。' },
  ],
  misses: [
    { text: '如您不同意本协议，请勿注册。', because: 'before the contract, not a change of it' },
    { text: '如您不同意价格，可联系客服。', because: 'no advice to leave' },
    { text: '双方不同意调解的，可以起诉。', because: 'a dispute' },
    { text: '客服不同意退款时，请提供截图。', because: 'a refund dispute' },
  ],
};
