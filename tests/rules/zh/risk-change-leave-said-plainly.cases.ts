import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '倘若您反对新的章程，请停止使用并注销。' },
    { text: '若對修訂有任何保留，請即停用。' },
    { text: '不接受的话，请别再登录本站。' },
    { text: '客户不同意调整的，应于公示期内停止使用。' },
  ],
  misses: [
    { text: '如您不同意本协议的任何内容，请停止注册。', because: 'the first acceptance' },
    { text: '您不同意收集位置信息的，可停止使用地图。', because: 'data' },
    { text: '对账单有异议的，请在三日内提出。', because: 'a bill' },
    { text: '双方不同意调解的，可以起诉。', because: 'a dispute' },
  ],
};
