import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/refund-condition-under-heading',
  kind: 'refund.condition',
  cues: ['条件', '售后', '前提'],
  cuesIn: 'context',
  any: ['^[^?:]{4,60}$'],
  not: [
    '不(?:予|能|可)?(?:退|售后)|\\d(?:天|日|小时)内?(?:到账|处理|退)',
    '退一赔|赔付',
    '点击|提示|返还至|退回|退至|协助|例如|申请退|来信|发送|邮箱|(?<!未)到账$',
    '联系客服$|撤销申请',
    '{span}(?:之?内|以内)[^,;。]{0,8}(?:退|申请)',
  ],
  context: [
    '退[^>]{0,14}(?:>[^>]{0,24}){0,2}> ?[^>]{0,8}(?:条件|前提|资格要求)[^>]{0,4}$',
    '(?<!不)可(?:以)?(?:予以|申请|办理)?(?:售后|退订)(?:的)?(?:情形|情况|范围|条件)[^>]{0,4}$',
  ],
  contextNot: ['不(?:予|可|能|支持|得)|入会|加入|参与|领取'],
  note: 'Bullets under 条件 on a page about refunds name no refund themselves.',
  example: '席位使用没有超过两个',
});
