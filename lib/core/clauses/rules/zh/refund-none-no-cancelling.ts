import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/refund-none-no-cancelling',
  kind: 'refund.none',
  cues: ['取消', '撤销', '更改'],
  any: [
    '(?:不能|不可(?!抗)|不得|不接受|无法|不予|不支持|不允许|恕不接受)(?:再)?(?:取消(?=报名|预[订定约]|订单|购买|交易|付款|$|[,。;!]|或(?:更改|退))|撤销(?=订单|付款|购买|交易))',
  ],
  not: ['扣款|扣费', '点赞'],
  example: '课程购买成功后，订单不可取消。',
});
