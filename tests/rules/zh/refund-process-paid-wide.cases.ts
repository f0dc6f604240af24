import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '收到寄回的货验收后马上为您退款。' },
    { text: '退票请于官网个人页操作。' },
    { text: '退款自签字之日起七日内打到原卡。' },
    { text: '改签过的票要退，请到售票窗口办理。' },
    { text: '退票款以支票寄出。' },
    { text: '要退的话找班主任填表。' },
    { text: '退款时间以发卡行为准。' },
    { text: '想退的发邮件到客服邮箱就行。' },
    { text: '余款沿付款路径返还。' },
    { text: '收齐资料后二十日内答复，同意的办理退费。' },
  ],
  misses: [
    { text: '款项概不退还。', because: 'no refund' },
    { text: '续费款由系统代扣。', because: 'a renewal' },
    { text: '剩余款项在出发前付清。', because: 'to be paid' },
    { text: '开通后到前台领取会员卡。', because: 'no refund' },
  ],
};
