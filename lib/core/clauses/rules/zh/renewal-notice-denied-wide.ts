import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/renewal-notice-denied-wide',
  kind: 'renewal.notice',
  cues: ['不再', '不另', '无须', '无需', '不会', '未收到', '没收到', '恕不'],
  any: [
    '(?:扣|代扣|续费|续期|续订)[^。]{0,24}(?:不再|不另|无须|无需|不会|恕不)[^,;。]{0,8}(?:询问|征求|征得|通知|提醒|告知|确认)',
    '(?:未|没)(?:有)?收到(?:通知|提醒|短信|邮件)[^。]{0,16}(?:不影响|仍|照常|不构成)',
  ],
  not: ['取消'],
  set: { negated: true },
  noParams: true,
  example: '每期扣款不再逐次征求同意。',
});
