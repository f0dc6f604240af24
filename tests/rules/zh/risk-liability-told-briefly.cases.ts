import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '财物失窃，公司毋须负责。' },
    { text: '补时之外不再作现金赔付。' },
    { text: '号被官方封了，公会不管也不赔。' },
  ],
  misses: [
    { text: '# 退货\n- 因此产生的运费，您无需负责。', because: 'the customer' },
    { text: '# 质保\n- 质保期内不作赔付扣减。', because: 'the opposite' },
    { text: '# 问答\n- 这种情况不赔付吗？', because: 'a question' },
  ],
};
