import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/renewal-notice-denied',
  kind: 'renewal.notice',
  cues: ['通知', '告知', '提醒'],
  set: {
    negated: true,
  },
  noParams: true,
  any: [
    '(?:价格|收费|费用|资费|定价|续费|扣款|扣费)[^。;]{0,60}(?:不另行?|不再|不会|无需|无须|毋须|恕不|而无需)(?:另行|单独|事先|提前|再)?(?:向?[^,;。]{0,6})?(?:通知|告知|提醒)',
    '(?:不另行?|不再|无需|无须|恕不)(?:另行|单独|事先)?(?:通知|告知|提醒)[^。;]{0,30}(?:价格|收费标准|续费|扣款)',
  ],
  not: ['取消'],
  example: '价格调整恕不另行通知。',
});
