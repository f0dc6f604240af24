import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '平台可以调整兑换比例和贵族特权。' },
    { text: '群规随时改，改了群里发。' },
    { text: '权益项目可能增减，以当时展示为准。' },
  ],
  misses: [
    { text: '# 设置\n- 您可以调整展示比例。', because: 'the customer' },
    { text: '# 隐私\n- 无需征得您同意即可收集的个人信息如下。', because: 'personal data' },
    { text: '# 提示\n- 行情内容可能变化，投资需谨慎。', because: 'markets' },
  ],
};
