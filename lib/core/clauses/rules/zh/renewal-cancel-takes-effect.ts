import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/renewal-cancel-takes-effect',
  kind: 'renewal.cancel',
  cues: ['退订', '解除', '终止', '取消', '关掉'],
  any: [
    '退订[^,;。]{0,8}(?:次月|下月|到期|下个?周期)[^,;。]{0,8}生效',
    '解除(?:签约|代扣)',
    '(?:周期|到期|期满)(?:结束)?前[^,;。]{0,10}(?:终止|取消|停止)[^,;。]{0,4}(?:方案|订阅|套餐|会员|续)',
    '取消(?:订阅|续费)?不(?:会)?影响',
    '(?:发送|编辑)[^,;。]{0,16}(?:到|至)[^,;。]{0,14}(?:退订|取消)',
  ],
  noParams: true,
  example: '退订自次月1日起生效。',
});
