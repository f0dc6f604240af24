import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '争议协商不成的，提交平台住所地有管辖权的人民法院解决。' },
    { text: '如有糾紛，雙方同意以高雄地方法院為第一審管轄法院。' },
    { text: '任何一方可将争议提交深圳国际仲裁院仲裁。' },
  ],
  misses: [
    { text: '我们会按照法院的要求提供必要的信息。', because: 'disclosure to a court' },
    { text: '双方应当友好协商。', because: 'no court' },
    { text: '法定节假日不受理咨询。', because: 'no court' },
  ],
};
