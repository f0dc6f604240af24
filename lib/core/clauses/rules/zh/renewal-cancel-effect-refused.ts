import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/renewal-cancel-effect-refused',
  kind: 'renewal.cancel',
  cues: ['取消', '关闭', '终止'],
  any: [
    '(?:关闭|取消)(?:自动续[费订期]|订阅|续订)后[^。]{0,40}(?:终止|结束|到期|生效)',
    '终止(?:本服务|订阅)前[^。;]{0,30}(?:委托|扣款|扣费)[^。;]{0,20}(?:仍|有效)',
  ],
  all: ['退款|退'],
  not: ['订单|预[订约]|报名', '课程'],
  note: 'Effect of cancelling and refusal of money back in one sentence; renewal-cancel-effect leaves sentences about refunds alone.',
  noParams: true,
  example: '取消订阅后服务在当期结束时终止，已付费用不退。',
});
