import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/refund-process-arrival-heading',
  kind: 'refund.process',
  cues: ['退', '售后', '提现'],
  cuesIn: 'context',
  any: [
    '(?:到账|到帐|处理|退款)(?:的)?(?:时间|周期|时效)[^。;]{0,24}(?:以|由|取决|根据|视|受|因|为|:)',
    '(?:处理|等待|审核)[^。;,]{0,8}(?:需要?|可能)?[^。;,]{0,4}(?:{span}|几分钟)',
  ],
  context: ['(?:退款|退费|退课|退货|退换|退票|提现|售后)[^>]{0,60}(?:>[^>]{0,60})?$'],
  near: '工作日|到账|内|处理|需要',
  example: '一般2个工作日内审核完毕。',
});
