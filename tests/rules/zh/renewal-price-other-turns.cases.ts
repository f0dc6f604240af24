import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '次年会费以公告为准。' },
    { text: '终止后再开通，不再享受老用户价。' },
    { text: '续约期间月费如有调整，另行公布。' },
  ],
  misses: [
    { text: '# 会员\n- 续费期间月费不会调整。', because: 'it stays' },
    { text: '# 物业\n- 物业月费如有调整见公告。', because: 'another fee' },
    { text: '# 退款\n- 退还差额以支付时公示价为准。', because: 'a refund' },
  ],
};
