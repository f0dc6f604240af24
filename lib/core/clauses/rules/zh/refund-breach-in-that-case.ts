import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/refund-breach-in-that-case',
  kind: 'refund.breach',
  cues: ['情况下', '情形下', '届时', '此时'],
  any: ['(?:这种|此种?|该|上述)(?:情况|情形)下?[^。]{0,60}(?:退还|退款|返还|赔偿|补偿)'],
  before: [
    '缺货|无法(?:提供|交付|履行|送达)|(?:我们|平台|本公司|公司|商家)[^。]{0,20}(?:取消|终止|停止)|可能会取消',
  ],
  not: ['{no}{gap}(?:退|赔|返|补偿)', '您(?:应|须|需)'],
  example: '在这种情况下，已付款项会退还给您。',
});
