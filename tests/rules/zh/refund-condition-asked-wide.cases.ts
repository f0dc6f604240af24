import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '交还门卡后押金才退。' },
    { text: '只针对首次购课的学员退费。' },
    { text: '通过分销商购买的，请找该分销商申请退款。' },
    { text: '退款前请先停用服务并导出数据。' },
    { text: '所有设备归还后才能退还押金。' },
    { text: '退货时须连同赠品一并寄回。' },
  ],
  misses: [
    { text: '付款后才能使用会员功能。', because: 'no refund' },
    { text: '退款仅支持退回原账户。', because: 'the way of payment' },
    { text: '退款前扣除手续费。', because: 'a fee' },
    { text: '特价品概不退款。', because: 'no refund' },
  ],
};
