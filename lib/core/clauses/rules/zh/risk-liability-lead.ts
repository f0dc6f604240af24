import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/risk-liability-lead',
  kind: 'risk.liability',
  cues: ['责任:', '负责:'],
  any: [
    '(?:我们|我方|公司|平台|本站|网站|本店|(?:不|无需|无须)(?:对|就)(?:因|由)?(?:下列|以下)).{0,40}(?:承担|负)[^,;。]{0,12}责任:$',
    '(?:下列|以下).{0,40}(?:免于|免除|不|无需|无须|概不).{0,12}(?:承担|负)[^,;。]{0,12}(?:责任|负责):$',
  ],
  all: ['免于|免除|不|无需|无须|概不'],
  not: ['(?:您|用户|会员)(?:应|须|需|将)', '承担以下责任'],
  titles: true,
  note: 'A lead-in set apart like a heading states the rule for its items.',
  example: '发生下列情形时，我们不承担任何责任：',
});
