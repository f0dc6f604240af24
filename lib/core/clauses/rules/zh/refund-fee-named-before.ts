import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/refund-fee-named-before',
  kind: 'refund.fee',
  cues: ['手续费', '扣除'],
  any: [
    '手续费[^,;。]{0,8}(?:下限|上限|最低|最高|为|按|不低于|不超过)[^,;。]{0,6}[0-9]',
    '^[(]?(?:交易)?手续费',
    '^扣除(?:以上|上述|前述)[^,;。]{0,8}费用',
  ],
  before: ['退款|退费|退还|退回|提现|扣'],
  not: ['不收|免'],
  near: '[0-9]',
  example: '手续费最低2元一笔。',
});
