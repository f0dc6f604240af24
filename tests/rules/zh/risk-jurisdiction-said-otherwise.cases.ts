import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '本守则以澳门法例为依归。' },
    { text: '本约定依加拿大法律解释。' },
    { text: '说不拢的，到区法院去评理。' },
  ],
  misses: [
    { text: '我们依照法律规定配合调查。', because: 'the law in general' },
    { text: '人民法院应当受理。', because: 'a law' },
    { text: '法院拒绝执行的条款无效。', because: 'severance' },
  ],
};
