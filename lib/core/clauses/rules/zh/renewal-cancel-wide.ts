import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/renewal-cancel-wide',
  kind: 'renewal.cancel',
  cues: ['取消', '关闭', '退订'],
  any: [
    '(?:可|可以|随时|如需|请|前往|设置|自行)[^。;]{0,40}(?:取消|关闭|退订)',
    '(?:取消|关闭|退订)[^。;]{0,10}(?:后|之后)',
  ],
  all: ['订阅|续费|续订|自动扣|连续包|包月|月卡'],
  not: [
    '订单',
    '退款',
    '推送|邮件|通讯',
    '修改',
    '(?:我们|公司|平台|apple|苹果|开发者|商家)[^,;。]{0,10}(?:有权|可能|可以|将)',
    '[:]$',
    '账号',
    '(?:不能|不可|无法|不支持)(?:取消|关闭)',
  ],
  noParams: true,
  note: 'The widest of the rules on how to stop: any way of cancelling named beside a renewal.',
  example: '月卡用户可自行到个人页里取消包月。',
});
