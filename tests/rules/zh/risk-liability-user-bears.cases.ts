import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '使用本软件的风险由用户自负。' },
    { text: '因密码泄露导致的后果，由会员自行负责。' },
    { text: '閣下須自行承擔使用本網站的一切風險。' },
  ],
  misses: [
    { text: '退货运费由您承担。', because: 'freight, a fee' },
    { text: '由此造成的损失由我们承担。', because: 'the provider bears it' },
    { text: '客服人员负责处理您的申请。', because: 'who handles it' },
  ],
};
