import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '机器翻译难免出错，请自行核对。' },
    { text: '丢件的按运费五倍封顶赔偿。' },
    { text: '训练中的伤害由会员本人承担。' },
    { text: '支付渠道故障不属于本站责任。' },
    { text: '买卖双方的纠纷自行解决，平台概不介入。' },
    { text: '我们没有义务审核他人上传的内容。' },
    { text: '泳池邊財物之失竊與本會無關。' },
    { text: '机房检修引起的掉线不在赔偿范围。' },
    { text: '出了问题最多赔你一个月的钱。' },
    { text: '上游接口关停不算我们违约。' },
  ],
  misses: [
    { text: '运费由买家承担。', because: 'freight, no liability' },
    { text: '由我们负责赔偿您的损失。', because: 'the provider pays' },
    { text: '退款手续费由客户承担。', because: 'a fee' },
    { text: '会员应赔偿给平台造成的损失。', because: 'the customer owes' },
  ],
};
