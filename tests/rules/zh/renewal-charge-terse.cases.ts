import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '月费于每月首个工作天过数。' },
    { text: '请款未成，会员到期即停。' },
    { text: '# 自动续费\n- 我们会在之后的三天内每天重试一次扣款。' },
  ],
  misses: [
    { text: '# 账号\n- 登录失败三次后每天尝试一次。', because: 'logging in' },
    { text: '# 充值\n- 充值失败但已扣款的，请联系客服。', because: 'a top-up' },
    { text: '# 会员\n- 解约之后不再扣取月费。', because: 'after the end' },
  ],
};
