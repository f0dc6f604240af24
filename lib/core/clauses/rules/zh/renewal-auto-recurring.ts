import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/renewal-auto-recurring',
  kind: 'renewal.auto',
  cues: ['循环', '定期定额', '默认', '自动划走', '自动完成续', '自动计入'],
  any: [
    '循环(?:扣款|扣费|订阅|付费|计费)',
    '定期定额',
    '默认[^,;。]{0,6}(?:延续|续订|续费|续期)',
    '自动(?:划走|完成续费)',
    '自动计入[^,;。]{0,10}账单',
  ],
  not: ['不(?:会|再|支持)|取消|关闭', '基金|定投'],
  example: '本方案采用定期定额扣款。',
});
