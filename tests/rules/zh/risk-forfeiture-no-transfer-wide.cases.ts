import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '骑行卡只能自己用。' },
    { text: '鑽石不得轉送他人。' },
    { text: '年卡過戶收取手續費兩百元。' },
    { text: '会员跟设备绑定，不支持迁移。' },
    { text: '不得将课时转给别人。' },
    { text: '会籍仅可转让一次。' },
    { text: '课时包不能拆分。' },
    { text: '乘车券恕不找零。' },
    { text: '两张月卡不能合并。' },
  ],
  misses: [
    { text: '本协议项下权利和义务不得转让。', because: 'the agreement' },
    { text: '版权作品不得转售。', because: 'a work' },
    { text: '会员可申请转让一次。', because: 'may be handed on' },
    { text: '请勿将资料出售他人。', because: 'papers' },
  ],
};
