import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '手册没写到的事，由店长裁定。' },
    { text: '是否刷单以后台日志为准。' },
    { text: '条款的解读权在我们这里。' },
    { text: '活動如有爭議，學堂保有最後決定權。' },
    { text: '青禾对本规则享有解释之权。' },
    { text: '发生分歧时由平台作出最终说明。' },
  ],
  misses: [
    { text: '价格以结算页为准。', because: 'a price' },
    { text: '是否签发由使领馆决定。', because: 'somebody else' },
    { text: '您可以自行决定是否购买。', because: 'the customer' },
    { text: '条款标题不影响条款的解释。', because: 'headings' },
    { text: '争议由法院裁定。', because: 'a court' },
  ],
};
