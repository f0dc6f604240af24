import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/risk-liability-listed',
  kind: 'risk.liability',
  cues: ['责任', '负责', '保证'],
  cuesIn: 'context',
  any: ['.{4}'],
  not: ['(?:七天|退款|全额)'],
  context: [
    '(?:不|无须|无需|毋须|免于|免除|概不)(?:予|会|向.{1,10}|对.{1,20}|就.{1,20}|为此)?(?:承担|负)(?:任何|法律|赔偿|相关|相应|的)*.{0,12}责任.{0,8}:$',
    '(?:不承担|免责|概不负责|不负责)(?:任何责任|责任)?的?(?:情形|情况|事项|原因)?:?$',
    '不(?:提供|作|做).{0,12}(?:保证|担保)[^>]{0,14}:$',
  ],
  example: '因黑客攻击造成的中断',
});
