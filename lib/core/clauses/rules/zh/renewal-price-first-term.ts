import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/renewal-price-first-term',
  kind: 'renewal.price',
  cues: ['首年', '早鸟', '新客', '价目', '次年'],
  any: [
    '(?:早鸟|首年|首期|新客|首月)[^。;]{0,16}(?:次年|之后|第二年|次月|其后)[^,;。]{0,8}(?:原价|恢复|正价|标准)',
    '价目表?[^,;。]{0,8}(?:修订|调整|变更|更新)',
    '(?:修订|调整|变更)[^,;。]{0,6}价目',
  ],
  not: ['退款|退费'],
  example: '早鸟价仅限首年，次年起按原价。',
});
