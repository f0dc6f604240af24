import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '本條款受香港法例規管，並由香港法律管限。' },
    { text: '本合约由新加坡法律管辖。' },
    { text: '会员放弃参与集体诉讼的权利。' },
    { text: '雙方合意以臺北地方法院為第一審管轄法院。' },
    { text: '谈不拢的，去本店所在地法院解决。' },
  ],
  misses: [
    { text: '应法院要求，我们会提供资料。', because: 'a court asks' },
    { text: '本店依法经营。', because: 'no law chosen' },
    { text: '法律顾问由公司聘请。', because: 'no law chosen' },
  ],
};
