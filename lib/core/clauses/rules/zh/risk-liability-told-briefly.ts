import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/risk-liability-told-briefly',
  kind: 'risk.liability',
  cues: ['毋须', '赔付', '不管', '不赔', '不负责'],
  any: [
    '(?:公司|本店|平台|商家|我们|{org})(?:概|均)?(?:毋须|无须|无需|毋需)(?:为[^,;。]{0,8})?负(?:责|上?责任)',
    '(?:不再|不另|不)作(?:任何)?(?:现金|其他)?赔[付偿]',
    '(?:不管|概不)[^,;。]{0,3}也?不赔',
  ],
  not: ['用户(?:毋须|无须|无需)|您(?:毋须|无须|无需)', '免费|质保期内', '吗|[?]$'],
  example: '财物失窃，公司毋须负责。',
});
