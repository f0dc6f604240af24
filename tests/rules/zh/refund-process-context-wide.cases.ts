import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# 退款多久到\n快的两天，慢的得一个星期。' },
    { text: '# 怎么退押金\n在公众号后台发送手机号。' },
    { text: '# 退票流程\n信用卡付的，钱回到卡里要等五天。' },
  ],
  misses: [
    { text: '# 如何取消自动续费退订\n联系客服取消。', because: 'a renewal' },
    { text: '# 退款多久到\n已开通的不予退款。', because: 'no refund' },
    { text: '# 押金说明\n押金为两百元。', because: 'no way named' },
  ],
};
