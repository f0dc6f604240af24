import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '我们有权对违规程度进行独立判断并采取措施。' },
    { text: '审核结果由本站自行判定，申请人不得异议。' },
    { text: '損害金額由客服單方認定，會員不得提出異議。' },
  ],
  misses: [
    { text: '您应自行判断内容是否适合您。', because: 'the user judges' },
    { text: '如有异议，请在七日内联系我们。', because: 'the user may object' },
    { text: '由法院认定责任。', because: 'a court decides' },
  ],
};
