import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '没住的天数按日退还房费。' },
    { text: '开课未满三分之一的，退还三分之二学费。' },
    { text: '减少席位的，差额按天折算存入账户。' },
    { text: '课时剩几节退几节。' },
    { text: '开课未过三分之一的，退还学费的半数。' },
    { text: '您可取回余下会籍的款项。' },
    { text: '我方退还未履行期间的服务费。' },
    { text: '科目二合格后退学的，退还七成学费。' },
    { text: '多付的部分退还给您。' },
    { text: '可选择退还该期间的会费。' },
    { text: '按天折算后退给您。' },
  ],
  misses: [
    { text: '剩余课时不退。', because: 'no refund' },
    { text: '剩余款项请在出发前付清。', because: 'to be paid' },
    { text: '重复缴费的退回多付部分。', because: 'paid twice' },
    { text: '全额退还剩余款项。', because: 'in full' },
  ],
};
