import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/refund-window-short',
  kind: 'refund.window',
  cues: ['退', '撤单'],
  any: [
    '(?:未满|不满|不到){span}[^,;。]{0,6}可?退',
    '{span}[^,;。]{0,6},?[^,;。]{0,6}不满意[^,;。]{0,6}(?:可|包|免费)?退',
    '(?:当日|当天)[^,;。]{0,8}(?:可|申请)[^,;。]{0,6}(?:退|取消)',
    '(?:起|后){span}(?:之?内|以内)?[^,;。]{0,6}(?:可退|可换|退换)',
  ],
  not: ['{no}{gap}退'],
  near: '{span}',
  example: '购入后未满30天可退。',
});
