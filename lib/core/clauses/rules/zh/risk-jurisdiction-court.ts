import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/risk-jurisdiction-court',
  kind: 'risk.jurisdiction',
  cues: ['法院', '仲裁', '诉讼', '签订地', '签署地', '履行地', '签约地'],
  any: [
    '(?:提交|交由|交至|提请|诉至|诉诸|由|向|以|至|在|于|到).{0,60}法院.{0,16}(?:诉讼|起诉|管辖|解决|裁决|审理|受理|裁判|判决)?',
    '(?:提交|提请|申请|由|向).{0,40}仲裁(?:委员会|机构|院|中心)?.{0,12}(?:仲裁|裁决|解决)?',
  ],
  not: ['诉讼文书'],
  example: '协商不成的，任何一方均可向本公司所在地人民法院提起诉讼。',
});
