import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '会员手册如有变动，贴在前台，贴出后照新的执行。' },
    { text: '細則之修訂自公布日起生效。' },
    { text: '店规说改就改，不另通知。' },
    { text: '更新后的约定于登载之日起取代旧约定。' },
  ],
  misses: [
    { text: '最后更新日期：三月一日。', because: 'a date' },
    { text: '价格如有调整，以结算页为准。', because: 'a price' },
    { text: '合同变更须经双方签字后生效。', because: 'both agree' },
    { text: '国家法律修改后从其规定。', because: 'the law' },
    { text: '您可以修改资料，修改后立即生效。', because: 'own data' },
  ],
};
