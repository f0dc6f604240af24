import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/renewal-cancel-before-end',
  kind: 'renewal.cancel',
  cues: ['取消', '关闭', '退订', '停止', '终止', '解除'],
  any: [
    '(?:除非|如|若)?(?:您|你|用户)?[^,;。]{0,6}(?:未)?在[^,;。]{0,14}(?:到期|结束|期满|届满|截止时间|续费|扣款|计费周期|周期)[^,;。]{0,6}前,?[^,;。]{0,24}{stop}',
  ],
  all: ['订阅|续|会员|扣|套餐|免费试用|费用'],
  near: '(?:前|提前|至少)[^,;。]{0,6}{span}|{span}(?:之)?前',
  example: '除非您在到期前取消，否则将续订。',
});
