import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/refund-breach-compensate',
  kind: 'refund.breach',
  cues: ['补偿', '顺延', '补足', '补其差额', '替代', '补课', '暂停营业', '停课'],
  any: [
    '(?:故障|失误|错误|中断)[^。;]{0,30}(?:申请|获得|给予|提供)[^,;。]{0,6}(?:补偿)',
    '(?:提供|给予)[^,;。]{0,14}(?:等值|同等)[^,;。]{0,14}(?:替代|服务|补偿)',
  ],
  example: '因系统故障影响使用的，可联系客服申请补偿。',
});
