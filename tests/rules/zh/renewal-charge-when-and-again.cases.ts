import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '卡里没钱的，我们三天里每天试一回。' },
    { text: '首次劃款未果者，系統於次日再次請款。' },
    { text: '会费于届期前两日发起扣款。', params: { amount: 2, unit: 'day' } },
    { text: '按零钱、储蓄卡、信用卡的次序依次扣。' },
    { text: '银行卡被拒的，三日内更新，否则门禁停用。' },
  ],
  misses: [
    { text: '扣款前三日短信提醒。', because: 'a notice' },
    { text: '退款失败的请再次提交。', because: 'a refund' },
    { text: '本站不代扣，余额不足到期即停用。', because: 'nothing is taken' },
    { text: '余额不足导致的损失自行承担。', because: 'liability' },
  ],
};
