import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '发生下列情形时，我们不承担任何责任：' },
    { text: '我们不对因以下原因造成的损失承担责任：' },
    { text: '出现以下情况的，本站免于承担法律责任：' },
  ],
  misses: [
    { text: '发生下列情形时，您应承担责任：', because: 'the customer bears it' },
    { text: '我们承担以下责任：', because: 'the provider is liable' },
    { text: '免责声明：', because: 'a heading that states nothing' },
  ],
};
