import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/refund-condition-goods',
  kind: 'refund.condition',
  cues: ['退货', '退换', '签收', '开箱', '验货', '破损', '质量问题', '二次销售'],
  any: [
    '退(?:货|换)[^。;]{0,24}(?:需|须|应|请|必须|要求)[^。;]{0,20}(?:完好|完整|原包装|不影响|吊牌|标签|证明|附带|齐全|一并)',
    '(?:破损|质量问题|不一致)[^。;]{0,30}(?:保留|拍照|出具|提供|出示)[^。;]{0,30}',
  ],
  not: ['运费', '{no}{gap}退'],
  example: '退货商品须保持原包装和吊牌完整。',
});
