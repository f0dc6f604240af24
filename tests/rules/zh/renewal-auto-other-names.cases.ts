import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '黑卡到期前五天按届时年费续扣。' },
    { text: '月费计划每三十日续期一次。' },
    { text: '打开自动续期的，期满当日先扣金币。' },
    { text: '代挂到点自动帮续。' },
  ],
  misses: [
    { text: '# 会员\n- 到期后不会续扣。', because: 'it does not renew' },
    { text: '# 会员\n- 解约之后到期不再扣取下一期费用。', because: 'after the end' },
    { text: '# 积分\n- 到期扣取下一期积分。', because: 'points' },
  ],
};
